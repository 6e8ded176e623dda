"""The bar of a running clock: how much of a planned time is over, and the minutes that matter."""

from collections.abc import Sequence
from typing import Protocol

from pocketref.model.noun import noun
from pocketref.pictures.scene import Align, Box, Line, Scene, Shape, Words, room_for

BAR = 14
TICK = 6
WORDS = 16
SMALL = 12  # the size the fit of words is judged by, in pixels
APART = 8
_MINUTE = 60


class Mark(Protocol):
    """A minute of the bar that somebody names."""

    @property
    def at(self) -> int: ...  # noqa: D102  # the class says it
    @property
    def text(self) -> str: ...  # noqa: D102


class Clock(Protocol):
    """What the bar needs of a clock. `elapsed` is in seconds, `planned` in minutes."""

    @property
    def elapsed(self) -> int: ...  # noqa: D102  # the class says it
    @property
    def planned(self) -> int: ...  # noqa: D102
    @property
    def began(self) -> str: ...  # noqa: D102
    @property
    def ends(self) -> str: ...  # noqa: D102
    @property
    def marks(self) -> Sequence[Mark]: ...  # noqa: D102


@noun
class _Scale:
    """Minutes to pixels; past its plan the whole bar stands for more minutes."""

    minutes: float
    width: float

    def x(self, minute: float) -> float:
        """Where a minute stands."""
        return self.width * min(1.0, minute / self.minutes)


def clock_bar(clock: Clock, *, width: float, text: str) -> Scene:
    """Draw the bar, `width` pixels wide; what runs past the plan is hatched."""
    over = clock.elapsed / _MINUTE
    scale = _Scale(minutes=max(over, clock.planned, 1), width=width)
    shapes: list[Shape] = [*_filled(clock, scale, over), _outline(width)]
    for mark in clock.marks:
        x = scale.x(mark.at)
        shapes.append(Line(x1=x, y1=BAR, x2=x, y2=BAR + TICK, colour="text2", thickness=2))
    shapes += _words(clock, scale)
    numbers = tuple(mark.text for mark in clock.marks)
    height = BAR + TICK + WORDS
    return Scene(width=width, height=height, shapes=tuple(shapes), text=text, numbers=numbers)


def _filled(clock: Clock, scale: _Scale, over: float) -> tuple[Shape, ...]:
    """What is over, solid to the planned end and hatched behind it."""
    end, now = scale.x(clock.planned), scale.x(over)
    ground = Box(x=0, y=0, width=scale.width, height=BAR, fill="sunken", corner=4)
    solid = Box(x=0, y=0, width=min(now, end), height=BAR, fill="accent", corner=4)
    if now <= end:
        return (ground, solid)
    tail = Box(
        x=end, y=0, width=now - end, height=BAR, fill="warn_tint", line="warn_edge", hatch=True
    )
    return (ground, solid, tail)


def _outline(width: float) -> Box:
    return Box(x=0.5, y=0.5, width=width - 1, height=BAR - 1, line="line_control", corner=4)


def _words(clock: Clock, scale: _Scale) -> tuple[Shape, ...]:
    """The two ends, and between them each mark that has room."""
    width, y = scale.width, float(BAR + TICK)
    first, last = room_for(clock.began, SMALL), room_for(clock.ends, SMALL)
    shapes = [
        _word(clock.began, 0, first, y, Align.LEFT),
        _word(clock.ends, width - last, last, y, Align.RIGHT),
    ]
    free = first + APART
    for mark in sorted(clock.marks, key=lambda one: one.at):
        wide = room_for(mark.text, SMALL)
        left = scale.x(mark.at) - wide / 2
        if left >= free and left + wide + APART <= width - last:
            shapes.append(_word(mark.text, left, wide, y, Align.CENTRE))
            free = left + wide + APART
    return tuple(shapes)


def _word(text: str, x: float, wide: float, y: float, align: Align) -> Words:
    return Words(
        x=x, y=y, width=wide, height=WORDS, text=text, role="label", colour="text2", align=align
    )
