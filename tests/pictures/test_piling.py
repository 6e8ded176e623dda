from pocketref.pictures.piling import Layer, piled
from pocketref.pictures.scene import Box, Line, Part, Scene, Words


def _scene(text: str) -> Scene:
    return Scene(
        width=100,
        height=20,
        shapes=(
            Box(x=0, y=5, width=10, height=10),
            Line(x1=0, y1=1, x2=9, y2=2, colour="text"),
        ),
        text=text,
        numbers=(f"{text} 1",),
        parts=(Part(id=text, x=0, y=5, width=10, height=10, text=text),),
    )


def test_pictures_stand_below_their_titles_and_none_covers_another() -> None:
    scene = piled((Layer(scene=_scene("A"), title="First"), Layer(scene=_scene("B"))), "Both.")
    words, *drawn = scene.shapes
    assert isinstance(words, Words)
    tops = [shape.y for shape in drawn if isinstance(shape, Box)]
    assert tops[0] >= words.y + words.height
    assert tops[1] >= tops[0] + 20
    assert scene.height == tops[1] + 15
    assert [part.y for part in scene.parts] == tops


def test_the_numbers_of_all_are_told_under_their_titles() -> None:
    scene = piled((Layer(scene=_scene("A"), title="First"), Layer(scene=_scene("B"))), "Both.")
    assert scene.numbers == ("First", "A 1", "B 1")
    assert scene.text == "Both."


def test_a_stroke_keeps_its_slope() -> None:
    strokes = [
        shape
        for shape in piled((Layer(scene=_scene("A")), Layer(scene=_scene("B"))), "x").shapes
        if isinstance(shape, Line)
    ]
    assert [line.y2 - line.y1 for line in strokes] == [1, 1]
