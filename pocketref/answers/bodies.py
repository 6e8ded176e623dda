"""Bare figures as weight and height: only where one reading fits, and only one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.placed import Placed, keep_one, leave_one, replaced
from pocketref.answers.question import Choice, Doubt, How, Reading
from pocketref.answers.ranges import fits

if TYPE_CHECKING:
    from pocketref.answers.pieces import Piece
    from pocketref.answers.ranges import Ranges

_UNITS = {"weight": "kg", "height": "cm"}
_BOTH = 2


def bodily(
    text: str, bare: list[Piece], taken: set[str], ranges: Ranges, *, surface: bool
) -> tuple[list[tuple[str, Piece]], Placed]:
    """Which bare figure is the weight and which the height; and what stays open.

    Args:
        text: the whole text.
        bare: figures without a unit that no word claims.
        taken: fields that have their figure already.
        ranges: the limits of the pack.
        surface: whether the height counts too, so that one figure alone may be either.
    """
    wanted = [field for field in _UNITS if field not in taken]
    if not bare or not wanted or len(bare) > len(wanted):
        return [], _left(text, bare)
    if len(bare) == 1:
        return _single(text, bare[0], wanted, ranges, surface=surface)
    return _pair(text, bare, ranges, surface=surface)


def _single(
    text: str, figure: Piece, wanted: list[str], ranges: Ranges, *, surface: bool
) -> tuple[list[tuple[str, Piece]], Placed]:
    fitting = [field for field in wanted if fits(field, figure.text, ranges)]
    if len(fitting) == _BOTH and surface:
        both = [{figure: f"{figure.text} {_UNITS[field]}"} for field in fitting]
        return [], Placed(doubts=(_doubt(text, [figure], fitting, both),))
    if fitting:
        return [(fitting[0], figure)], Placed()
    if wanted == ["height"] and not surface:
        return [], _left(text, [figure])
    return [(wanted[0], figure)], Placed()  # half typed or impossible: its parser says so


def _pair(
    text: str, bare: list[Piece], ranges: Ranges, *, surface: bool
) -> tuple[list[tuple[str, Piece]], Placed]:
    one, other = bare
    orders = [
        order
        for order in ((one, other), (other, one))
        if fits("weight", order[0].text, ranges) and fits("height", order[1].text, ranges)
    ]
    if one.text == other.text:  # the same figure twice
        return _single(text, one, list(_UNITS), ranges, surface=surface)
    if len(orders) == 1:
        return _ordered(*orders[0]), Placed()
    if orders:
        both = [
            {order[0]: f"{order[0].text} kg", order[1]: f"{order[1].text} cm"} for order in orders
        ]
        return [], Placed(doubts=(_doubt(text, bare, ["weight", "weight"], both),))
    heavy = [piece for piece in bare if fits("weight", piece.text, ranges)]
    tall = [piece for piece in bare if fits("height", piece.text, ranges)]
    if len(heavy) == _BOTH:
        return [], Placed(doubts=(keep_one(text, "weight", bare),))
    # One of them is half typed or impossible; the parser of its field says so.
    turned = tall == [one] or (not tall and heavy == [other])
    return (_ordered(other, one) if turned else _ordered(one, other)), Placed()


def _ordered(weight: Piece, height: Piece) -> list[tuple[str, Piece]]:
    return [("weight", weight), ("height", height)]


def _left(text: str, bare: list[Piece]) -> Placed:
    """Figures that no field is left for: nothing is worked out beside them."""
    if not bare:
        return Placed()
    return Placed(doubts=(leave_one(text, "", bare),))


def _doubt(
    text: str, bare: list[Piece], fields: list[str], instead: list[dict[Piece, str]]
) -> Doubt:
    choices = tuple(
        Choice(
            text=replaced(text, each),
            means=tuple(
                Reading(what=_field(said), value=said, typed=piece.typed, how=How.NUMBER)
                for piece, said in each.items()
            ),
        )
        for each in instead
    )
    typed = text[bare[0].start : bare[-1].end]
    return Doubt(code="which-value", about=fields[0], typed=typed, choices=choices)


def _field(said: str) -> str:
    return "weight" if said.endswith("kg") else "height"
