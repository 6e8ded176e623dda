"""What holds for every picture, whatever is drawn in it."""

from itertools import combinations

from pocketref.pictures.lettering import SIZES
from pocketref.pictures.scene import (
    Curve,
    Diamond,
    Disc,
    Line,
    Part,
    Scene,
    Shape,
    Words,
    room_for,
)

HAIR = 0.01
Rect = tuple[float, float, float, float]


def bounds(shape: Shape | Part) -> Rect:
    """Left, top, right and bottom."""
    match shape:
        case Line() | Curve():
            left, right = sorted((shape.x1, shape.x2))
            top, bottom = sorted((shape.y1, shape.y2))
            return left, top, right, bottom
        case Disc() | Diamond():
            r = shape.radius
            return shape.x - r, shape.y - r, shape.x + r, shape.y + r
        case _:
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height


def crossing(one: Rect, other: Rect) -> bool:
    """Whether two rectangles share more than an edge."""
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > HAIR
        and min(one[3], other[3]) - max(one[1], other[1]) > HAIR
    )


def inked(words: Words) -> Rect:
    """Where letters stand within their box."""
    size = SIZES[words.role][0]
    wide = room_for(words.text, size, bold=words.bold)
    free = {"left": 0.0, "centre": 0.5, "right": 1.0}[words.align] * (words.width - wide)
    middle = words.y + words.height / 2
    return words.x + free, middle - size / 2, words.x + free + wide, middle + size / 2


def nothing_leaves(scene: Scene) -> None:
    for shape in (*scene.shapes, *scene.parts):
        left, top, right, bottom = bounds(shape)
        inside = left >= -HAIR and top >= -HAIR
        assert inside, shape
        assert right <= scene.width + HAIR, shape
        assert bottom <= scene.height + HAIR, shape


def words_fit(scene: Scene) -> None:
    for words in (shape for shape in scene.shapes if isinstance(shape, Words)):
        size = SIZES[words.role][0]
        assert room_for(words.text, size, bold=words.bold) <= words.width + HAIR, words.text


def no_words_meet(scene: Scene) -> None:
    said = [shape for shape in scene.shapes if isinstance(shape, Words) and shape.text]
    for one, other in combinations(said, 2):
        assert not crossing(inked(one), inked(other)), (one.text, other.text)


def no_stroke_crosses_words(scene: Scene) -> None:
    said = [shape for shape in scene.shapes if isinstance(shape, Words) and shape.text]
    for stroke in (shape for shape in scene.shapes if isinstance(shape, Line)):
        left, top, right, bottom = bounds(stroke)
        thick = (left - 0.5, top - 0.5, right + 0.5, bottom + 0.5)
        for words in said:
            assert not crossing(thick, inked(words)), (stroke, words.text)


def parts_apart(scene: Scene) -> None:
    for one, other in combinations(scene.parts, 2):
        assert not crossing(bounds(one), bounds(other)), (one.id, other.id)
    assert len({part.id for part in scene.parts}) == len(scene.parts)
    assert all(part.text for part in scene.parts)


def said_completely(scene: Scene, *texts: str) -> None:
    """Every word of these texts stands in the picture: wrapped or moved, never left out."""
    said = " ".join(shape.text for shape in scene.shapes if isinstance(shape, Words))
    for text in texts:
        missing = [word for word in text.split(" ") if word not in said]
        assert not missing, (text, missing)


def sound(scene: Scene) -> None:
    """Everything that holds for every picture."""
    nothing_leaves(scene)
    words_fit(scene)
    no_words_meet(scene)
    parts_apart(scene)
    assert scene.text
