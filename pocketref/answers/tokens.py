"""A text as words and figures, each with its place. Nothing is understood here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from pocketref.model.noun import but, noun

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 300  # characters; nobody types a longer question, and a longer text only finds
_UNIT_WORDS = 3  # `cells per mm3`

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_SIGNS = str.maketrans({**dict.fromkeys(_DASHES, "-"), "\u00d7": "x", "\u2019": "'"})
_CHUNK = re.compile(r"\S+")
_FIGURE = r"[<>\u2264\u2265~\u2248\u00b1]{0,2}[-+\u2212\u2013]?\d[\d.,]*"
_AMOUNT = re.compile(rf"(?P<figure>{_FIGURE})(?P<unit>\D.*)?")
_PAIR = re.compile(
    r"(?P<one>\d[\d.,]*)(?P<unit>%?)(?:->|=>|[>\u2192/\u2013-])(?P<other>\d[\d.,]*)(?P<too>%?)"
)
_BESIDE = re.compile(rf"(?P<word>[^\W\d_]+)[:=]?(?P<amount>{_FIGURE}\D*)")
_HYPHENS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?")
# What parts words, but not where it stands inside a figure, a date or a time.
_SIGN = re.compile(r"[<>\u2264\u2265~\u2248\u00b1]{1,2}|[-=]>|\u2192")
_APART = re.compile(r"(?<!\d)[;:=/+|&,]+|[;:=/+|&,]+(?!\d)|[()\[\]{}\"“”]+")
_AROUND = "()[]{}\"'“”‘’?!;"
_ENDS = ",."


class Known(Protocol):
    """What must be known to part a text: which of its chunks are words as they stand."""

    def is_word(self, text: str) -> bool:
        """Whether a folded chunk is a word of the pack."""

    def is_unit(self, text: str) -> bool:
        """Whether a folded text is a unit."""

    def takes(self, figure: str, unit: str) -> bool:
        """Whether a text behind a figure is its unit."""

    def is_field(self, text: str) -> bool:
        """Whether a folded word names the value of a figure."""


@noun
class Token:
    """One word, or one figure with the unit behind it.

    Attributes:
        text: the word, folded; a figure as it was typed.
        typed: everything, as it stands in the text from `start` to `end`.
        unit: as it was typed.
    """

    text: str
    typed: str
    start: int
    end: int
    figure: bool = False
    unit: str = ""


def folded(text: str) -> str:
    """A text in small letters, with one kind of dash."""
    return text.translate(_SIGNS).casefold()


def tokens_of(text: str, known: Known) -> tuple[Token, ...]:
    """The words and figures of a text, in the order typed."""
    chunks = list(_CHUNK.finditer(text[:LONGEST]))
    made: list[Token] = []
    for number, chunk in enumerate(chunks):
        ended = number < len(chunks) - 1
        made.extend(_parted(_stripped(chunk[0], chunk.start(), ended=ended), known))
    return tuple(_with_units(_with_signs(made, text), text, known))


def _stripped(chunk: str, at: int, *, ended: bool) -> tuple[str, int]:
    """A chunk without what stands around it. A figure that is being typed keeps its last sign."""
    inner = chunk.lstrip(_AROUND)
    at += len(chunk) - len(inner)
    inner = inner.rstrip(_AROUND)
    has_digit = any(map(str.isdigit, inner))
    if not has_digit:
        inner = inner.rstrip(_ENDS)
    elif ended:
        inner = inner.rstrip(",")
    return inner, at


def _parted(part: tuple[str, int], known: Known) -> Iterator[Token]:
    chunk, at = part
    if not chunk:
        return
    if known.is_word(folded(chunk)):
        yield _word(chunk, at)
    elif (amount := _AMOUNT.fullmatch(chunk)) and _measured(amount, known):
        yield _figure(amount["figure"], amount["unit"] or "", at)
    elif pair := _PAIR.fullmatch(chunk):
        yield _figure(pair["one"], pair["unit"], at)
        yield _figure(pair["other"], pair["too"], at + pair.start("other"))
    elif (beside := _BESIDE.fullmatch(chunk)) and known.is_field(folded(beside["word"])):
        yield _word(beside["word"], at)
        yield from _parted((beside["amount"], at + beside.start("amount")), known)
    else:
        yield from _split(chunk, at, known)


def _measured(amount: re.Match[str], known: Known) -> bool:
    return amount["unit"] is None or known.is_unit(folded(amount["unit"]))


def _split(chunk: str, at: int, known: Known) -> Iterator[Token]:
    """A chunk by the signs in it, then by its hyphens; what has digits in it stays whole."""
    parts = list(_between(chunk, _APART))
    if len(parts) > 1 or (parts and parts[0][0] != chunk):
        for part, start in parts:
            yield from _parted((part, at + start), known)
    elif _HYPHENS.fullmatch(chunk):
        for part, start in _between(chunk, re.compile("-")):
            yield _word(part, at + start)
    else:
        yield _word(chunk, at)


def _between(chunk: str, signs: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    start = 0
    for sign in signs.finditer(chunk):
        if sign.start() > start:
            yield chunk[start : sign.start()], start
        start = sign.end()
    if start < len(chunk):
        yield chunk[start:], start


def _with_signs(tokens: list[Token], text: str) -> list[Token]:
    """Figures with the sign before them: `< 0.5` is no 0.5. Between two figures it only parts."""
    made: list[Token] = []
    for token in tokens:
        before = made[-1] if made else None
        if before is None or before.figure or not token.figure or not _SIGN.fullmatch(before.text):
            made.append(token)
            continue
        made.pop()
        if made and made[-1].figure:
            made.append(token)
        else:
            typed = text[before.start : token.end]
            figure = before.text + token.text
            made.append(but(token, text=figure, typed=typed, start=before.start))
    return made


def _with_units(tokens: list[Token], text: str, known: Known) -> Iterator[Token]:
    """Figures with the unit that stands behind them after a space."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        behind = _unit_behind(tokens, at, known) if token.figure and not token.unit else 0
        if behind:
            last = tokens[at + behind]
            unit = text[tokens[at + 1].start : last.end]
            typed = text[token.start : last.end]
            token = Token(
                text=token.text,
                typed=typed,
                start=token.start,
                end=last.end,
                figure=True,
                unit=unit,
            )
        yield token
        at += behind + 1


def _unit_behind(tokens: list[Token], at: int, known: Known) -> int:
    """How many words behind a figure are its unit."""
    for many in range(_UNIT_WORDS, 0, -1):
        words = tokens[at + 1 : at + 1 + many]
        if len(words) < many or any(word.figure for word in words):
            continue
        if known.takes(tokens[at].text, " ".join(word.text for word in words)):
            follows = tokens[at + 1 + many] if at + 1 + many < len(tokens) else None
            # `165 c 1` and `68 day 8`: the word belongs to the figure behind it.
            claimed = follows is not None and follows.figure and not follows.unit
            return 0 if claimed and known.is_field(words[0].text) else many
    return 0


def _word(typed: str, at: int) -> Token:
    return Token(text=folded(typed), typed=typed, start=at, end=at + len(typed))


def _figure(text: str, unit: str, at: int) -> Token:
    typed = text + unit
    return Token(text=text, typed=typed, start=at, end=at + len(typed), figure=True, unit=unit)
