"""A picture in another size: every length times a factor, its type sizes left to the painter."""

from pocketref.model.noun import but
from pocketref.pictures.scene import Box, Curve, Diamond, Disc, Line, Scene, Shape, Words

_LENGTHS = {
    Box: ("x", "y", "width", "height", "thickness", "corner"),
    Line: ("x1", "y1", "x2", "y2", "thickness"),
    Curve: ("x1", "y1", "x2", "y2", "thickness"),
    Disc: ("x", "y", "radius", "thickness"),
    Diamond: ("x", "y", "radius", "thickness"),
    Words: ("x", "y", "width", "height"),
}


def enlarged(scene: Scene, factor: float) -> Scene:
    """The same picture with all its shapes this much larger; its parts are left where they are."""
    return but(
        scene,
        width=scene.width * factor,
        height=scene.height * factor,
        shapes=tuple(_enlarged(shape, factor) for shape in scene.shapes),
    )


def _enlarged(shape: Shape, factor: float) -> Shape:
    return but(shape, **{name: getattr(shape, name) * factor for name in _LENGTHS[type(shape)]})
