"""How large a picture stands in a column of a sheet."""

from pocketref.paper.blocks import Picture
from pocketref.paper.marks import Laid
from pocketref.paper.marks import Picture as Drawing
from pocketref.paper.sizes import POINT
from pocketref.pictures.scene import Drawn, Scene

# Points a pixel of a scene takes at most: its small type then is as large as the sheet's own.
LARGEST = 0.76


def lay_picture(block: Picture, width: float, scenes: tuple[Drawn, ...]) -> Laid:
    """A picture as wide as its column; a small one no larger than its type may be."""
    scene = _scene(block, scenes)
    scale = min(width / scene.width, LARGEST * POINT)
    drawing = Drawing(scene=scene, scale=scale)
    return Laid(width=width, height=scene.height * scale, marks=(drawing,))


def fitted(block: Picture, scenes: tuple[Drawn, ...]) -> float:
    """How wide a picture would like to be."""
    return _scene(block, scenes).width * LARGEST * POINT


def _scene(block: Picture, scenes: tuple[Drawn, ...]) -> Scene:
    return next(drawn.scene for drawn in scenes if drawn.name == block.name)
