"""Words and figures with what they mean by themselves: the longest phrase first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.lexicon import NOTHING, Found
from pocketref.answers.question import How
from pocketref.answers.tokens import Token, folded, tokens_of
from pocketref.model.noun import but, noun
from pocketref.model.vocabulary import Sense
from pocketref.worksheet.amounts import pointed
from pocketref.worksheet.spelling import METRES

if TYPE_CHECKING:
    from pocketref.answers.lexicon import Lexicon


@noun
class Piece:
    """A part of the text and what it means.

    Attributes:
        typed: as it stands in the text, from `start` to `end`.
        text: folded words; a figure as it was typed.
        unit: what a figure's unit measures; empty without one.
        unit_typed: the unit as it was typed.
    """

    typed: str
    start: int
    end: int
    text: str
    found: Found = NOTHING
    figure: bool = False
    unit: str = ""
    unit_typed: str = ""

    def values(self, *means: Sense) -> tuple[str, ...]:
        """What it leads to in these senses."""
        meanings = self.found.meanings
        return tuple([each.value for each in meanings if each.means in means]) if meanings else ()

    def value(self, *means: Sense) -> str:
        """The first thing it leads to in these senses; empty for none."""
        return next((each.value for each in self.found.meanings if each.means in means), "")

    @property
    def amount(self) -> str:
        """A figure as the parser of its field takes it."""
        return f"{self.text} {self.unit_typed}" if self.unit_typed else self.text


def _read_here(token: Token, lexicon: Lexicon) -> Token:
    """A figure with a point, where a site lets a comma be typed for it; what was typed stays."""
    return but(token, text=pointed(token.text)) if lexicon.comma and token.figure else token


def pieces_of(text: str, lexicon: Lexicon) -> tuple[Piece, ...]:
    """The pieces of a text, in the order typed."""
    tokens = tuple(_read_here(token, lexicon) for token in tokens_of(text, lexicon))
    names = tuple(_written_out(token, lexicon) for token in tokens)
    made: list[Piece] = []
    at = 0
    while at < len(tokens):
        many, found = _longest(tokens, names, at, lexicon)
        if many:
            words = " ".join(names[at : at + many]) if many > 1 else tokens[at].text
            made.append(_phrase(text, tokens[at : at + many], words, found))
        elif tokens[at].figure:
            made.append(_figure(tokens[at], lexicon))
        else:
            found = lexicon.word(tokens[at].text)
            made.append(_phrase(text, tokens[at : at + 1], tokens[at].text, found))
        at += max(many, 1)
    return tuple(made)


def _written_out(token: Token, lexicon: Lexicon) -> str:
    """A word, the beginning of a drug's name as the whole name: `pacl weekly`."""
    if token.figure or lexicon.is_word(token.text):
        return token.text + token.unit
    found = lexicon.word(token.text)
    if found.how is not How.PREFIX or len(found.drugs) != 1:
        return token.text
    return lexicon.drugs[next(iter(found.drugs))].name


def _longest(
    tokens: tuple[Token, ...], names: tuple[str, ...], at: int, lexicon: Lexicon
) -> tuple[int, Found]:
    """The most words from here on that are a phrase, and what it means."""
    for many in range(min(lexicon.longest, len(tokens) - at), 1, -1):
        found = lexicon.phrase(" ".join(names[at : at + many]))
        if found.known:
            return many, found
    found = NOTHING if tokens[at].figure else lexicon.phrase(tokens[at].text)
    return (1, found) if found.known else (0, NOTHING)


def _phrase(text: str, tokens: tuple[Token, ...], words: str, found: Found) -> Piece:
    start, end = tokens[0].start, tokens[-1].end
    return Piece(typed=text[start:end], start=start, end=end, text=words, found=found)


def _figure(token: Token, lexicon: Lexicon) -> Piece:
    unit = folded(token.unit).strip()
    measures = next(iter(lexicon.values(Sense.UNIT, unit)), "")
    if unit in METRES and token.text.startswith(("1.", "2.")):
        measures = "height"  # `1.65 m`; nobody counts months in such parts
    return Piece(
        typed=token.typed,
        start=token.start,
        end=token.end,
        text=token.text,
        found=Found(how=How.NUMBER),
        figure=True,
        unit=measures,
        unit_typed=token.unit.strip(),
    )
