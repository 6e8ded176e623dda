"""What is drawn: text, frames, strokes and dials, gathered in groups. Twentieths of a point."""

from typing import Protocol

from pocketref.model.noun import noun
from pocketref.paper.blocks import Fill
from pocketref.paper.words import Edge, Face, Tone
from pocketref.pictures.scene import Scene


class Ruler(Protocol):
    """Knows how wide letters are."""

    def width(self, text: str, face: Face) -> float:
        """The advance of a text in one face."""


@noun
class Text:
    """Letters of one face; `y` is their baseline."""

    x: float
    y: float
    text: str
    face: Face
    tone: Tone = Tone.INK


@noun
class Frame:
    """A rectangle: filled, bordered, its corners rounded."""

    x: float = 0.0
    y: float = 0.0
    width: float
    height: float
    fill: Fill = Fill.NONE
    edge: Edge = Edge.NONE
    thick: float = 0.0
    radius: float = 0.0


@noun
class Stroke:
    """A straight line; a hairline is grey."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float
    hair: bool = False


@noun
class Dial:
    """A small clock face; `x` and `y` are its middle."""

    x: float
    y: float
    radius: float


@noun
class Picture:
    """A scene, and how many units of the page each of its pixels takes."""

    x: float = 0.0
    y: float = 0.0
    scene: Scene
    scale: float


Mark = Text | Frame | Stroke | Dial | Picture


@noun
class Laid:
    """Something laid out: its size, its marks, and the parts within it."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()
    parts: tuple["Part", ...] = ()


@noun
class Part:
    """Something laid out, and where."""

    x: float
    y: float
    laid: Laid
