"""Days and weeks: since the last dose, or late. Which of them is never guessed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pocketref.answers.placed import Placed, Value, fault_of, keep_one, replaced, together
from pocketref.answers.question import Choice, Doubt, How, Reading, Typed
from pocketref.answers.ranges import decimal
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from pocketref.answers.pieces import Piece
    from pocketref.answers.ranges import Ranges

_DAYS_A_WEEK = Decimal(7)
_SPANS = frozenset({"days", "weeks"})
_WORDS = {"since": "since last", "late": "late"}


def is_span(piece: Piece) -> bool:
    """Whether a figure counts days or weeks."""
    return piece.unit in _SPANS


def clocks_of(pieces: tuple[Piece, ...]) -> dict[int, str]:
    """The places of the words that say what an interval counts."""
    return {
        at: piece.value(Sense.CLOCK)
        for at, piece in enumerate(pieces)
        if piece.value(Sense.CLOCK) and not piece.found.drugs
    }


def spanned(text: str, pieces: tuple[Piece, ...], bare: list[Piece], ranges: Ranges) -> Placed:
    """The intervals of a text. Bare figures beside a clock's word lack their unit."""
    spans = {at: piece for at, piece in enumerate(pieces) if is_span(piece)}
    clocks = clocks_of(pieces)
    kinds = dict.fromkeys(clocks.values())
    if not spans:
        lacking = [piece for piece in bare if clocks and _beside(pieces, piece, clocks)]
        return together(*(Placed(doubts=(_which_unit(text, piece),)) for piece in lacking))
    if not kinds:
        return together(*(_either(text, span, ranges) for span in _only(spans)), _more(text, spans))
    if len(kinds) == 1:
        clock = next(iter(kinds))
        return together(*(_of(clock, span, ranges) for span in _only(spans)), _more(text, spans))
    return _each(text, spans, clocks, ranges)


def _only(spans: dict[int, Piece]) -> list[Piece]:
    return list(spans.values()) if len(spans) == 1 else []


def _more(text: str, spans: dict[int, Piece]) -> Placed:
    if len(spans) == 1:
        return Placed()
    return Placed(doubts=(keep_one(text, "interval", list(spans.values())),))


def _each(text: str, spans: dict[int, Piece], clocks: dict[int, str], ranges: Ranges) -> Placed:
    """Both clocks were named: each has the figure before it, else each the one behind it."""
    for side in (1, -1):
        fields = [clocks.get(at + side, "") for at in spans]
        if all(fields) and len(set(fields)) == len(fields):
            pairs = zip(fields, spans.values(), strict=True)
            return together(*(_of(field, span, ranges) for field, span in pairs))
    return together(*(_either(text, span, ranges) for span in _only(spans)), _more(text, spans))


def _of(field: str, span: Piece, ranges: Ranges) -> Placed:
    days = in_days(span)
    reading = Reading(what=field, value=span.amount, typed=span.typed, how=How.NUMBER)
    value = Value(start=span.start, typed=Typed(field=field, text=days), reading=reading)
    fault = fault_of(field, days, ranges)
    return Placed(values=(value,), faults=(fault,) if fault else ())


def _either(text: str, span: Piece, ranges: Ranges) -> Placed:
    """Both readings of a bare interval; whoever answers may find that they agree."""
    choices = tuple(
        Choice(
            text=replaced(text, {span: f"{span.typed} {words}"}),
            means=(Reading(what=field, value=span.amount, typed=span.typed, how=How.NUMBER),),
        )
        for field, words in _WORDS.items()
    )
    doubt = Doubt(code="since-or-late", about="interval", typed=span.typed, choices=choices)
    return together(_of("interval", span, ranges), Placed(doubts=(doubt,)))


def in_days(span: Piece) -> str:
    """Whole weeks in days; anything that is no plain figure stays as it was typed."""
    figure = decimal(span.text)
    if figure is None:
        return span.text
    return f"{figure * _DAYS_A_WEEK:f}" if span.unit == "weeks" else span.text


def _beside(pieces: tuple[Piece, ...], figure: Piece, clocks: dict[int, str]) -> bool:
    at = pieces.index(figure)
    return at + 1 in clocks or at - 1 in clocks


def _which_unit(text: str, figure: Piece) -> Doubt:
    choices = tuple(
        Choice(
            text=replaced(text, {figure: f"{figure.text} {unit}"}),
            means=(Reading(what="interval", value=f"{figure.text} {unit}", typed=figure.typed),),
        )
        for unit in ("days", "weeks")
    )
    return Doubt(code="which-unit", about="interval", typed=figure.typed, choices=choices)
