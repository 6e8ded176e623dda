"""The months below a decision, and the flag of those that were entered."""

from collections.abc import Sequence

from pocketref.pictures.branch_columns import Columns
from pocketref.pictures.branches import Path
from pocketref.pictures.lettering import BOLD, Place, Style, high, paragraph, room
from pocketref.pictures.scene import Align, Box, Edge, Line, Shape

FLAG, TICK = 20, 8  # how high a flag is; how long the strokes of the axis
END = 14  # right of the ruler, half the words of its last tick
BESIDE = 18  # between the ruler and what it counts
_TICK = Style(role="label", colour="text2", align=Align.CENTRE)
_AXIS = Style(role="label", colour="text2", align=Align.RIGHT)
_FLAG = Style(bold=True, colour="on_accent", align=Align.CENTRE)
Gaps = Sequence[tuple[float, float]]


def flag(text: str, middle: float, y: float, width: float) -> tuple[Shape, ...]:
    """The entered months in words, wholly within the picture."""
    wide = room(text, BOLD) + 12
    left = min(max(middle - wide / 2, 0), width - wide)
    box = Box(x=left, y=y, width=wide, height=FLAG, fill="accent", corner=3)
    return (box, *paragraph(text, Place(x=left, y=y + 1, width=wide), _FLAG))


def marker(path: Path, gaps: Gaps, where: Columns, width: float) -> tuple[Shape, ...]:
    """The flag, and a dashed stroke from it to the axis through the gaps between the rows."""
    if path.marker is None:
        return ()
    x = where.x(path.marker.at)
    strokes = (
        Line(x1=x, y1=top, x2=x, y2=foot, colour="accent", edge=Edge.DASHED, thickness=2)
        for top, foot in gaps
    )
    return (*strokes, *flag(path.marker.text, x, 0, width))


def axis(path: Path, y: float, where: Columns) -> tuple[tuple[Shape, ...], float]:
    """The axis with its months and what it counts, and where it ends."""
    line = Line(x1=where.left, y1=y, x2=where.left + where.width, y2=y, colour="text2")
    shapes: list[Shape] = [line]
    top = y + TICK + 2
    for tick in path.ticks:
        x, wide = where.x(tick.at), 2 * END
        shapes.append(Line(x1=x, y1=y, x2=x, y2=y + TICK, colour="text2"))
        shapes += paragraph(tick.text, Place(x=x - wide / 2, y=top, width=wide), _TICK)
    beside = where.left - BESIDE
    said = high(path.axis, beside, _AXIS)
    above = top - max(said - _AXIS.line, 0) / 2
    shapes += paragraph(path.axis, Place(x=0, y=above, width=beside), _AXIS)
    return tuple(shapes), max(top + _TICK.line, above + said)
