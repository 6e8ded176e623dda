"""The axis of differences per 100: whole steps to both sides of no difference."""

from collections.abc import Sequence
from math import ceil, floor

from pocketref.model.noun import noun
from pocketref.pictures.lettering import BOLD, Place, Style, longest, paragraph, room
from pocketref.pictures.scene import Align, Line, Shape
from pocketref.wording.axes import signed

STEPS = (1, 2, 5, 10, 20)
_MOST, _WIDEST = 4, 50
_CLEAR = 8  # between the words of the two sides
_TICK = Style(role="label", colour="text2", align=Align.CENTRE)
_LEFT, _RIGHT = BOLD, Style(bold=True, align=Align.RIGHT)


@noun
class Axis:
    """Differences to pixels."""

    low: int
    high: int
    step: int
    left: float
    width: float

    def x(self, per_hundred: float) -> float:
        """Where a difference stands."""
        return self.left + (per_hundred - self.low) / (self.high - self.low) * self.width


def axis_for(ends: Sequence[float], left: float, width: float) -> Axis:
    """An axis around all these differences, with at least one step on either side of none."""
    low, high = min((*ends, 0.0)), max((*ends, 0.0))
    fits = (step for step in STEPS if ceil(high / step) - floor(low / step) <= _MOST)
    step = next(fits, _WIDEST)
    return Axis(
        low=min(floor(low / step), -1) * step,
        high=max(ceil(high / step), 1) * step,
        step=step,
        left=left,
        width=width,
    )


def grid(axis: Axis, top: float, foot: float) -> tuple[Shape, ...]:
    """A line at each step; the one of no difference is strong."""
    steps = range(axis.low, axis.high + 1, axis.step)
    return tuple(
        Line(
            x1=axis.x(at),
            y1=top,
            x2=axis.x(at),
            y2=foot,
            colour="line" if at else "text",
            thickness=1 if at else 1.5,
        )
        for at in steps
    )


def labels(axis: Axis, y: float, width: float) -> tuple[Shape, ...]:
    """The numbers below the steps; of those that would touch, every second or fifth."""
    steps = range(axis.low, axis.high + 1, axis.step)
    wide = max(room(signed(at), _TICK) for at in steps)
    apart = axis.step / (axis.high - axis.low) * axis.width
    every = next(each for each in (1, 2, 5, 50) if wide + 4 <= each * apart)
    shown = (at for at in steps if at // axis.step % every == 0)
    return tuple(
        shape
        for at in shown
        for shape in paragraph(
            signed(at),
            Place(x=min(max(axis.x(at) - wide / 2, 0), width - wide), y=y, width=wide),
            _TICK,
        )
    )


def sides(axis: Axis, fewer: str, more: str, y: float, width: float) -> tuple[Shape, ...]:
    """What each side of the axis means, beside the line of no difference."""
    zero = axis.x(0)
    left, right = zero - _CLEAR, width - zero - _CLEAR
    if longest(fewer, BOLD) > left or longest(more, BOLD) > right:
        left, right = width / 2 - _CLEAR / 2, width / 2 - _CLEAR / 2
    return (
        *paragraph(fewer, Place(x=0, y=y, width=left), _RIGHT),
        *paragraph(more, Place(x=width - right, y=y, width=right), _LEFT),
    )
