"""Words that were not understood and yet touch a value: `6o2`, `below`, the 5 of `ctcae 5`.

A grading is told beside words that mean nothing here, but not where one of them may be a value or
turns one into a limit.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pocketref.answers.placed import Placed, leave_one
from pocketref.answers.spans import is_span
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from pocketref.answers.claims import Claims
    from pocketref.answers.pieces import Piece

# Before a figure these say that it is not the value itself, as `<` does.
_COMPARING = frozenset(
    {
        "above", "below", "between", "beyond", "exceeds", "fewer", "greater", "higher", "least",
        "less", "lower", "more", "most", "not", "over", "under", "within",
    }
)  # fmt: skip
_EDITIONS = frozenset({"5", "6"})


def beside_words(text: str, pieces: tuple[Piece, ...], loose: tuple[str, ...]) -> Placed:
    """Ask about words that may be values, or that say a figure is a limit.

    Args:
        text: the whole text.
        pieces: its words and figures.
        loose: what was not understood.
    """
    touching = [
        piece
        for at, piece in enumerate(pieces)
        if piece.typed in loose and (_has_digits(pieces, piece) or _compares(pieces, at))
    ]
    return Placed(doubts=(leave_one(text, "", touching),) if touching else ())


def unclaimed(
    text: str, pieces: tuple[Piece, ...], claims: Claims, *, spans: bool = False
) -> Placed:
    """Ask about figures in a unit that no value here is given in: `tras 30 %`.

    Args:
        text: the whole text.
        pieces: its words and figures.
        claims: the figures that have a field.
        spans: whether days and weeks are no value here either: `anc 400 38.6 days`.
    """
    left = [
        piece
        for at, piece in enumerate(pieces)
        if piece.unit and piece.unit != "other" and at not in claims
        if spans or not is_span(piece)
    ]
    return Placed(doubts=(leave_one(text, "", left),) if left else ())


def is_edition(pieces: tuple[Piece, ...], piece: Piece) -> bool:
    """Whether a piece says which edition of a scale is meant: `ctcae 5`, `ctcae v6.0`."""
    before = (one for one, other in pairwise(pieces) if other is piece)
    named = piece.text.removeprefix("v").removesuffix(".0") in _EDITIONS
    return named and any("grade" in each.values(Sense.ASK) for each in before)


def _has_digits(pieces: tuple[Piece, ...], piece: Piece) -> bool:
    return any(map(str.isdigit, piece.typed)) and not is_edition(pieces, piece)


def _compares(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether a word stands before a figure, with nothing but fillers between them."""
    if pieces[at].text not in _COMPARING:
        return False
    behind = (each for each in pieces[at + 1 :] if each.figure or not each.values(Sense.FILLER))
    follows = next(behind, None)
    return follows is not None and follows.figure
