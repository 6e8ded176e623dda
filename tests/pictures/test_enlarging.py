from pocketref.pictures.enlarging import enlarged
from pocketref.pictures.scene import Box, Curve, Diamond, Disc, Line, Scene, Words

SHAPES = (
    Box(x=1, y=2, width=3, height=4, thickness=1, corner=2),
    Line(x1=1, y1=2, x2=3, y2=4, colour="text"),
    Curve(x1=1, y1=2, x2=3, y2=4, colour="text"),
    Disc(x=1, y=2, radius=3),
    Diamond(x=1, y=2, radius=3),
    Words(x=1, y=2, width=3, height=4, text="x"),
)


def test_every_length_is_multiplied_and_nothing_else() -> None:
    scene = enlarged(Scene(width=10, height=20, shapes=SHAPES, text="x"), 2)
    assert (scene.width, scene.height) == (20, 40)
    assert scene.shapes[0] == Box(x=2, y=4, width=6, height=8, thickness=2, corner=4)
    assert scene.shapes[1] == Line(x1=2, y1=4, x2=6, y2=8, colour="text", thickness=2)
    assert scene.shapes[5] == Words(x=2, y=4, width=6, height=8, text="x")


def test_once_is_the_same_picture() -> None:
    scene = Scene(width=10, height=20, shapes=SHAPES, text="x")
    assert enlarged(scene, 1) == scene
