"""The frames of boxes and rows, and the hairlines between columns."""

from pocketref.model.noun import but
from pocketref.paper.blocks import Box, Fill
from pocketref.paper.marks import Frame, Mark, Stroke
from pocketref.paper.sizes import MILLIMETRE, POINT
from pocketref.paper.words import Edge

HAIR = 0.7 * POINT
BAR = 1.6 * MILLIMETRE
_ROUND = 1.3 * MILLIMETRE


def row_frame(width: float, height: float, fill: Fill) -> Frame:
    """The hairline around a row of a table."""
    return Frame(width=width, height=height, fill=fill, edge=Edge.HAIR, thick=HAIR)


def upright(x: float, height: float) -> Stroke:
    """The hairline between two columns."""
    return Stroke(x=x, y=0.0, to_x=x, to_y=height, thick=HAIR, hair=True)


def framed(box: Box, width: float, height: float) -> tuple[Mark, ...]:
    """The frame of a box; a bar is a black frame below, seen at its left only."""
    thick = HAIR if box.edge is Edge.HAIR else box.thick * POINT
    radius = min(_ROUND, height / 6)
    frame = Frame(
        width=width, height=height, fill=box.fill, edge=box.edge, thick=thick, radius=radius
    )
    if not box.bar:
        return (frame,)
    below = Frame(width=width, height=height, fill=Fill.BLACK, radius=radius)
    ground = Fill.PAPER if box.fill is Fill.NONE else box.fill
    beside = Frame(x=BAR, width=width - BAR, height=height, fill=ground, radius=radius)
    return (below, beside, but(frame, fill=Fill.NONE))
