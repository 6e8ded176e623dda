"""The few shapes of a picture, and what they mean."""

from enum import StrEnum
from typing import TypeAlias

from pocketref.model.noun import noun, require
from pocketref.pictures.advances import advance


class Edge(StrEnum):
    """How a border runs; the pattern carries meaning where colour cannot."""

    PLAIN = "plain"
    DASHED = "dashed"
    DOTTED = "dotted"


class Align(StrEnum):
    """Where words stand in their box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@noun
class Box:
    """A rectangle. `fill` and `line` are colour names of the look; empty draws none.

    Attributes:
        hatch: diagonal strokes of the line's colour over the fill.
    """

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    line: str = ""
    edge: Edge = Edge.PLAIN
    thickness: float = 1
    corner: float = 0
    hatch: bool = False


@noun
class Line:
    """A straight stroke."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    edge: Edge = Edge.PLAIN
    thickness: float = 1


@noun
class Disc:
    """A filled disc or a hollow ring."""

    x: float
    y: float
    radius: float
    fill: str = ""
    line: str = ""
    thickness: float = 1


@noun
class Diamond:
    """A diamond around its middle: the estimate of a difference."""

    x: float
    y: float
    radius: float
    fill: str = ""
    line: str = ""
    thickness: float = 1


@noun
class Curve:
    """A stroke that leaves its start and reaches its end level, as branches do."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    edge: Edge = Edge.PLAIN
    thickness: float = 1


@noun
class Words:
    """A line of text and the box it must fit. `role` is a name of the look's type scale."""

    x: float
    y: float
    width: float
    height: float
    text: str
    colour: str = "text"
    role: str = "label"
    bold: bool = False
    align: Align = Align.LEFT


Shape: TypeAlias = Box | Line | Curve | Disc | Diamond | Words


@noun
class Part:
    """A row or a leaf that can be reached with keys and chosen: its place, and what is read there.

    Attributes:
        id: what is told when it is chosen.
        facts: behind it, for Ctrl+I.
    """

    id: str
    x: float
    y: float
    width: float
    height: float
    text: str
    facts: tuple[str, ...] = ()


@noun
class Scene:
    """A picture of a given size, and the sentences that say the same.

    Attributes:
        text: what the picture shows, in one sentence.
        numbers: its figures, a line each, for those who cannot see it.
        parts: what can be reached in it, in reading order.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    text: str
    numbers: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        require(self.text, "a picture without a text equivalent")


@noun
class Drawn:
    """A picture on a sheet, by the name its template places it with."""

    name: str
    scene: Scene


def room_for(text: str, size: float, *, bold: bool = False) -> float:
    """The width in pixels that a text of this type size surely does not exceed."""
    return advance(text, bold=bold) * size
