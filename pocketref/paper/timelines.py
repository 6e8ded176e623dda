"""A day to scale: stretches of time above an axis, in rows where they overlap."""

from pocketref.model.noun import noun
from pocketref.paper.blocks import Fill, Hour, Stretch, Timeline
from pocketref.paper.marks import Frame, Laid, Mark, Ruler, Stroke, Text
from pocketref.paper.sizes import CAPITAL, LEADING, MILLIMETRE, POINT
from pocketref.paper.words import Face, Size, Weight

_HIGH = 5.6 * MILLIMETRE
_NEXT = 6.3 * MILLIMETRE
_PADS = (2.2 * MILLIMETRE, 0.9 * MILLIMETRE)  # beside a name, the second where room is short
_TICK = 1.2 * MILLIMETRE
_NAME = Face(size=Size.SMALL, weight=Weight.BOLD)
_TIME = Face(size=Size.SMALL)


@noun
class _Axis:
    """Minutes to places."""

    low: int
    high: int
    width: float

    def x(self, minute: int) -> float:
        return (minute - self.low) / (self.high - self.low) * self.width


def lay_timeline(timeline: Timeline, width: float, ruler: Ruler) -> Laid:
    """Lay a day out to scale in a width."""
    axis = _axis(timeline, width)
    rows = _rows(timeline.stretches)
    marks: list[Mark] = []
    for at, row in enumerate(rows):
        for stretch in row:
            marks.extend(_stretch(stretch, axis, at * _NEXT, ruler))
    foot = (len(rows) - 1) * _NEXT + _HIGH
    for hour in timeline.hours:
        marks.extend(_hour(hour, axis, foot, ruler))
    height = foot + _TICK * 0.4 + _TIME.size.value * POINT * LEADING
    return Laid(width=width, height=height, marks=tuple(marks))


def _axis(timeline: Timeline, width: float) -> _Axis:
    minutes = [hour.at for hour in timeline.hours]
    minutes += [end for one in timeline.stretches for end in (one.begins, one.ends)]
    low, high = min(minutes, default=0), max(minutes, default=1)
    return _Axis(low=low, high=max(high, low + 1), width=width)


def _rows(stretches: tuple[Stretch, ...]) -> list[list[Stretch]]:
    """Stretches in rows, each in the first row where it covers no other; at least one row."""
    rows: list[list[Stretch]] = [[]]
    for stretch in sorted(stretches, key=lambda one: (one.begins, one.ends)):
        free = next((row for row in rows if not row or row[-1].ends <= stretch.begins), None)
        if free is None:
            rows.append([stretch])
        else:
            free.append(stretch)
    return rows


def _stretch(stretch: Stretch, axis: _Axis, y: float, ruler: Ruler) -> tuple[Mark, ...]:
    thick = 1.1 * POINT
    x = axis.x(stretch.begins) + thick / 2
    wide = axis.x(stretch.ends) - thick / 2 - x
    frame = Frame(
        x=x,
        y=y,
        width=wide,
        height=_HIGH,
        fill=stretch.fill,
        edge=stretch.edge,
        thick=thick,
        radius=0.8 * MILLIMETRE,
    )
    cut = (_cut(frame),) if stretch.open else ()
    return (frame, *cut, *_name(stretch, x, y, wide, ruler))


def _cut(frame: Frame) -> Frame:
    """What takes the end of a frame away: nothing is known of when it ends."""
    wide = 0.8 * MILLIMETRE
    return Frame(
        x=frame.x + frame.width - wide,
        y=frame.y - frame.thick,
        width=wide + frame.thick,
        height=frame.height + 2 * frame.thick,
        fill=Fill.PAPER,
    )


def _name(stretch: Stretch, x: float, y: float, wide: float, ruler: Ruler) -> tuple[Mark, ...]:
    """The name where it fits, else its first word, the letter of its badge, else nothing."""
    letter = stretch.name.partition(" ")[0]
    tries = ((text, pad) for text in (stretch.name, letter) for pad in _PADS)
    fits = ((text, pad) for text, pad in tries if ruler.width(text, _NAME) + 2 * pad <= wide)
    text, pad = next(fits, ("", 0.0))
    if not text:
        return ()
    low = y + _HIGH / 2 + _NAME.size.value * POINT * CAPITAL / 2
    name = Text(x=x + pad, y=low, text=text, face=_NAME)
    if stretch.fill is not Fill.HATCH:
        return (name,)
    clear = ruler.width(text, _NAME) + pad
    ground = Frame(
        x=x + pad / 2, y=y + _HIGH * 0.14, width=clear, height=_HIGH * 0.72, fill=Fill.PAPER
    )
    return (ground, name)


def _hour(hour: Hour, axis: _Axis, foot: float, ruler: Ruler) -> tuple[Mark, ...]:
    """A mark on the axis; the words of the first and last one stay within the picture."""
    x = axis.x(hour.at)
    wide = ruler.width(hour.text, _TIME)
    left = min(max(x - wide / 2, 0.0), axis.width - wide)
    low = foot + _TICK * 0.4 + _TIME.size.value * POINT
    tick = Stroke(x=x, y=foot, to_x=x, to_y=foot + _TICK, thick=0.8 * POINT)
    return (tick, Text(x=left, y=low, text=hour.text, face=_TIME))
