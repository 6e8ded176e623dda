"""What stands in a text, taken together: what the kind of answer is decided by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.question import How
from pocketref.answers.spans import clocks_of, is_span
from pocketref.model.noun import noun
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.answers.claims import Claims
    from pocketref.answers.lexicon import Lexicon
    from pocketref.answers.namings import Naming
    from pocketref.answers.pieces import Piece

_BODY = frozenset({"weight", "height"})
_HEART = frozenset({"lvef", "lvef-baseline"})
_WITH_UNIT = 2  # a figure and the word behind it


@noun
class Signs:
    """What was found in a text.

    Attributes:
        asks: words that ask for a kind of answer.
        fields: fields that have their figure.
        unread: figures without a field.
        loose: words that mean nothing here, and figures in units of nothing.
        topics: pages that are named and nothing else.
        lone: whether it is one exact word and no more.
    """

    asks: frozenset[str] = frozenset()
    drugs: tuple[str, ...] = ()
    open_drugs: bool = False
    covered: bool = True
    regimen: str = ""
    event: str = ""
    term: str = ""
    score: str = ""
    grouped: bool = False
    topics: tuple[str, ...] = ()
    priors: tuple[str, ...] = ()
    clocks: bool = False
    spans: bool = False
    phase: bool = False
    fields: frozenset[str] = frozenset()
    unread: int = 0
    loose: tuple[str, ...] = ()
    lone: bool = False

    @property
    def body(self) -> bool:
        """Whether a weight or a height may stand there."""
        return bool(self.fields & _BODY) or self.unread > 0

    @property
    def heart(self) -> bool:
        """Whether an LVEF stands there."""
        return bool(self.fields & _HEART)


def signs_of(
    text: str, pieces: tuple[Piece, ...], naming: Naming, claims: Claims, lexicon: Lexicon
) -> Signs:
    """Everything in a text that its kind of answer is decided by."""
    words = [piece for piece in pieces if not piece.figure and piece.start not in naming.taken]
    event = _first(words, Sense.EVENT)
    if event not in lexicon.terms:
        event = _first(words, Sense.EVENT, without=_bound(pieces, claims))
    fields = frozenset(claims.values())
    figures = [at for at, piece in enumerate(pieces) if piece.figure and at not in claims]
    return Signs(
        asks=_asks(pieces, words, claims),
        drugs=naming.ids,
        open_drugs=any(doubt.code == "which-drug" for doubt in naming.doubts),
        covered=all(lexicon.drugs[name].dosed for name in naming.ids),
        regimen=_first(words, Sense.REGIMEN),
        event=event,
        term=term_of(words, event, fields, lexicon),
        score=_first(words, Sense.SCORE),
        grouped=bool(_first(words, Sense.GROUP)),
        topics=tuple(piece.typed for piece in words if _is_only(piece, Sense.TOPIC)),
        priors=tuple(value for piece in words for value in piece.values(Sense.PRIOR)),
        clocks=bool(clocks_of(pieces)),
        spans=any(map(is_span, pieces)),
        phase=any(piece.values(Sense.PHASE) for piece in words),
        fields=fields,
        unread=sum(not pieces[at].unit for at in figures),
        loose=_loose(text, pieces, naming, figures, lexicon),
        lone=_is_alone(text, pieces),
    )


def _asks(pieces: tuple[Piece, ...], words: list[Piece], claims: Claims) -> frozenset[str]:
    """Asking words; `day 8` asks for nothing, it is a value."""
    asks = set()
    for at, piece in enumerate(pieces):
        if piece not in words:
            continue
        for value in piece.values(Sense.ASK):
            if not (value == "day" and claims.get(at + 1) == "day"):
                asks.add(value)
    return frozenset(asks)


def _bound(pieces: tuple[Piece, ...], claims: Claims) -> set[int]:
    """The places of words whose figure was found, so that they are fields and no events."""
    fields = set(claims.values())
    return {piece.start for piece in pieces if fields & set(piece.values(Sense.FIELD))}


def _first(words: Iterable[Piece], means: Sense, without: set[int] | None = None) -> str:
    kept = (piece for piece in words if piece.start not in (without or ()))
    return next((value for piece in kept for value in piece.values(means)), "")


def term_of(words: Iterable[Piece], event: str, fields: frozenset[str], lexicon: Lexicon) -> str:
    """The term to be graded: that of the event, of what was measured, or the one that was named."""
    if event in lexicon.terms:
        return event
    named = {field for piece in words for field in piece.values(Sense.FIELD)}
    measured, meant = (
        next((each.value for each in lexicon.measures if known & set(each.words)), "")
        for known in (fields, named)
    )
    return measured or _first(words, Sense.TERM) or meant


def _is_alone(text: str, pieces: tuple[Piece, ...]) -> bool:
    """Whether there is one exact word, and at most a second that is being typed."""
    whole = [piece for piece in pieces if not (piece.found.half and piece.end == len(text))]
    return len(whole) == 1 and whole[0].found.how is How.EXACT


def _is_weighed(text: str, pieces: tuple[Piece, ...], lexicon: Lexicon) -> bool:
    """Whether `150 l` may become pounds or milligrams: no dose stands while it is being typed."""
    figure, last = pieces[-_WITH_UNIT:]
    typing = not figure.unit and not last.figure and last.end == len(text)
    begun = last.found.half or last.found.how is How.PREFIX or len(last.text) == 1
    return typing and begun and lexicon.begins_pounds(last.text)


def _is_only(piece: Piece, means: Sense) -> bool:
    return {each.means for each in piece.found.meanings} == {means}


def _loose(
    text: str, pieces: tuple[Piece, ...], naming: Naming, figures: list[int], lexicon: Lexicon
) -> tuple[str, ...]:
    """What was not understood; a last word that begins known ones is still being typed."""
    loose = [pieces[at].typed for at in figures if pieces[at].unit == "other"]
    if len(pieces) - _WITH_UNIT in figures and _is_weighed(text, pieces, lexicon):
        loose.append(pieces[-1].typed)
    for piece in pieces:
        found = piece.found
        if piece.figure or piece.start in naming.taken or found.drugs:
            continue
        # A unit that stands behind no figure says nothing: `lb 150`.
        if found.meanings and not _is_only(piece, Sense.UNIT):
            continue
        begun = found.half or (found.known and (found.how is How.PREFIX or len(piece.text) == 1))
        if not (begun and piece.end == len(text)):
            loose.append(piece.typed)
    return tuple(loose)
