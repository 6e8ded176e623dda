"""Values that were understood: each for its field, what was read, and what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.pieces import Piece
from pocketref.answers.question import Choice, Doubt, How, Reading, Typed
from pocketref.answers.ranges import asks_unit, bounds_of, from_cells, in_cells
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but, noun
from pocketref.worksheet.amounts import read_amount
from pocketref.worksheet.entry import Refused
from pocketref.worksheet.spelling import Spelled, fold, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.answers.ranges import Ranges

# Faults of how a figure is written; one that is only out of range may be half typed.
_WRITTEN = frozenset({FaultCode.NOT_A_NUMBER, FaultCode.AMBIGUOUS_NUMBER, FaultCode.WRONG_UNIT})
_NO_PARSER = frozenset({"grade"})  # read, but a value of nothing
_BETWEEN = "-/>=\u2013\u2192"
_CELLS = "cells/mm3"
_COUNTED = "x10^9/L"


@noun
class Value:
    """One value: where it begins in the text, what is typed for its field, how it is read."""

    start: int
    typed: Typed | None
    reading: Reading


@noun
class Placed:
    """What the figures of a text come to.

    Attributes:
        loose: figures that no field takes.
    """

    values: tuple[Value, ...] = ()
    faults: tuple[Fault, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    loose: tuple[Piece, ...] = ()


def together(*parts: Placed) -> Placed:
    """Several parts as one."""
    return Placed(
        values=tuple(each for part in parts for each in part.values),
        faults=tuple(each for part in parts for each in part.faults),
        doubts=tuple(each for part in parts for each in part.doubts),
        loose=tuple(each for part in parts for each in part.loose),
    )


def placed(text: str, figures: Iterable[tuple[str, Piece]], ranges: Ranges) -> Placed:
    """Figures with their fields as values; two different ones for one field are asked about."""
    by_field: dict[str, list[Piece]] = {}
    for field, piece in figures:
        by_field.setdefault(field, []).append(piece)
    parts = []
    for field, pieces in by_field.items():
        if len({_amount(field, piece, ranges) for piece in pieces}) > 1:
            parts.append(Placed(doubts=(keep_one(text, field, pieces),)))
        else:
            parts.append(_one(text, field, pieces[0], ranges))
    return together(*parts)


def consistent(text: str, all_of: Placed) -> Placed:
    """Without values that exclude each other, `loading` and `c2`: they are asked about."""
    texts: dict[str, dict[str, Value]] = {}
    for value in all_of.values:
        if value.typed:
            texts.setdefault(value.typed.field, {})[value.typed.text] = value
    doubts = [
        Doubt(
            code="which-value",
            about=field,
            typed=" ".join(value.reading.typed for value in values.values()),
            choices=tuple(_without(text, value, values.values()) for value in values.values()),
        )
        for field, values in texts.items()
        if len(values) > 1
    ]
    asked = {doubt.about for doubt in doubts}
    kept = (value for value in all_of.values if not value.typed or value.typed.field not in asked)
    return but(all_of, values=tuple(kept), doubts=(*all_of.doubts, *doubts))


def _without(text: str, kept: Value, values: Iterable[Value]) -> Choice:
    """The text with one of several values, the others left out."""
    for value in values:
        if value is not kept:
            end = value.start + len(value.reading.typed)
            text = text[: value.start] + " " * (end - value.start) + text[end:]
    return Choice(text=" ".join(text.split()), means=(kept.reading,))


def keep_one(text: str, field: str, pieces: list[Piece]) -> Doubt:
    """Ask which of several figures is meant; each choice leaves the others out."""
    return _chosen(
        text, field, pieces, [[each for each in pieces if each is not piece] for piece in pieces]
    )


def leave_one(text: str, field: str, pieces: list[Piece]) -> Doubt:
    """Ask which of too many figures is one too many."""
    return _chosen(text, field, pieces, [[piece] for piece in pieces])


def _chosen(text: str, field: str, pieces: list[Piece], without: list[list[Piece]]) -> Doubt:
    choices = tuple(
        Choice(
            text=replaced(text, dict.fromkeys(left_out, "")),
            means=tuple(
                Reading(what=field, value=piece.amount, typed=piece.typed, how=How.NUMBER)
                for piece in pieces
                if piece not in left_out
            ),
        )
        for left_out in without
    )
    typed = text[pieces[0].start : pieces[-1].end]
    return Doubt(code="which-value", about=field, typed=typed, choices=choices)


def replaced(text: str, instead: dict[Piece, str]) -> str:
    """The text with other words in the place of some pieces."""
    for piece in sorted(instead, key=lambda each: each.start, reverse=True):
        before, behind = text[: piece.start], text[piece.end :]
        if not instead[piece]:  # the sign of `68-70` goes with it
            before, behind = before.rstrip(_BETWEEN), behind.lstrip(_BETWEEN)
        text = f"{before} {instead[piece]} {behind}"
    return " ".join(text.split())


def fault_of(field: str, amount: str, ranges: Ranges) -> Fault | None:
    """The fault of how a figure is written, by the one parser of its field."""
    bounds = bounds_of(field, ranges)
    entry = read_amount(amount, field, bounds) if bounds else None
    refused = isinstance(entry, Refused) and entry.fault.code in _WRITTEN
    return entry.fault if refused and isinstance(entry, Refused) else None


def _one(text: str, field: str, piece: Piece, ranges: Ranges) -> Placed:
    if field == "anc" and not piece.unit and asks_unit(piece.text):
        return Placed(doubts=(_which_unit(text, piece),))
    amount = _amount(field, piece, ranges)
    shown = f"{piece.text} {_CELLS}" if _bare_cells(field, piece) else piece.amount
    reading = Reading(what=field, value=shown, typed=piece.typed, how=How.NUMBER)
    if field in _NO_PARSER:
        return Placed(values=(Value(start=piece.start, typed=None, reading=reading),))
    value = Value(start=piece.start, typed=Typed(field=field, text=amount), reading=reading)
    fault = fault_of(field, amount, ranges)
    return Placed(values=(value,), faults=(fault,) if fault else ())


def _amount(field: str, piece: Piece, ranges: Ranges) -> str:
    """A figure as its parser takes it: a unit stays only where it is not the field's own."""
    if piece.unit == "cells" or _bare_cells(field, piece):
        return from_cells(piece.text)
    if field == "stools":
        return piece.text.removeprefix("+")
    bounds = bounds_of(field, ranges)
    if not piece.unit or piece.unit == field == "months" or bounds is None:
        return piece.amount if bounds is None else piece.text
    foreign = spelled(fold(piece.unit_typed), bounds.unit) is Spelled.FOREIGN
    other = piece.unit in {"days", "weeks", "months", "other"}
    return piece.amount if foreign or other else piece.text


def _bare_cells(field: str, piece: Piece) -> bool:
    return field == "anc" and not piece.unit and in_cells(piece.text)


def _which_unit(text: str, piece: Piece) -> Doubt:
    choices = tuple(
        Choice(
            text=replaced(text, {piece: f"{piece.text} {unit}"}),
            means=(Reading(what="anc", value=f"{piece.text} {unit}", typed=piece.typed),),
        )
        for unit in (_COUNTED, _CELLS)
    )
    return Doubt(code="which-unit", about="anc", typed=piece.typed, choices=choices)
