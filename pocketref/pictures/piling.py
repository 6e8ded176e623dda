"""Pictures one below another, as one."""

from collections.abc import Sequence

from pocketref.model.noun import but, noun
from pocketref.pictures.lettering import BOLD, Place, high, paragraph
from pocketref.pictures.scene import Curve, Line, Part, Scene, Shape

BELOW_TITLE, GAP = 6, 18


@noun
class Layer:
    """A picture and the title above it; empty for none."""

    scene: Scene
    title: str = ""


def piled(layers: Sequence[Layer], text: str) -> Scene:
    """All pictures from the top, each below its title."""
    width = max((layer.scene.width for layer in layers), default=0)
    shapes: list[Shape] = []
    parts: list[Part] = []
    y = 0.0
    for place, layer in enumerate(layers):
        y += GAP if place else 0
        shapes += paragraph(layer.title, Place(x=0, y=y, width=width), BOLD)
        y += high(layer.title, width, BOLD) + (BELOW_TITLE if layer.title else 0)
        shapes += [_lowered(shape, y) for shape in layer.scene.shapes]
        parts += [but(part, y=part.y + y) for part in layer.scene.parts]
        y += layer.scene.height
    return Scene(
        width=width,
        height=y,
        shapes=tuple(shapes),
        text=text,
        numbers=tuple(number for layer in layers for number in _numbers(layer)),
        parts=tuple(parts),
    )


def _numbers(layer: Layer) -> tuple[str, ...]:
    if not layer.title:
        return layer.scene.numbers
    return (layer.title, *layer.scene.numbers)


def _lowered(shape: Shape, by: float) -> Shape:
    match shape:
        case Line() | Curve():
            return but(shape, y1=shape.y1 + by, y2=shape.y2 + by)
        case _:
            return but(shape, y=shape.y + by)
