from xml.etree import ElementTree as ET

import pytest

from pocketref.pictures.scene import Box, Disc, Edge, Line, Scene, Shape, Words
from pocketref.pictures.svg import svg
from pocketref.pictures.tokens import light
from tests.samples import pictures

COLOURS = {"text": "#111111", "line": "#999999", "surface": "#ffffff"}
SIZES = {"label": 12.0}


def written(*shapes: Shape) -> str:
    scene = Scene(width=20, height=10, shapes=shapes, text="A & B", numbers=("A: 1",))
    return svg(scene, COLOURS, SIZES)


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (Box(x=1, y=2, width=3, height=4, fill="surface"), 'fill="#ffffff"'),
        (Box(x=1, y=2, width=3, height=4, line="line", edge=Edge.DASHED), "stroke-dasharray"),
        (Box(x=1, y=2, width=3, height=4, line="line", hatch=True), "url(#hatch)"),
        (Line(x1=0, y1=0, x2=5, y2=5, colour="line"), 'stroke="#999999"'),
        (Disc(x=5, y=5, radius=2, line="line"), '<circle cx="5"'),
        (Words(x=0, y=0, width=20, height=10, text="<60"), "&lt;60"),
    ],
)
def test_every_shape_is_written(shape: Shape, said: str) -> None:
    assert said in written(shape)


def test_what_is_written_is_xml_with_its_text_equivalent() -> None:
    root = ET.fromstring(written(Disc(x=1, y=1, radius=1)))  # noqa: S314  # our own text
    assert root.attrib["viewBox"] == "-12 -12 44 34"
    assert [child.text for child in root[:2]] == ["A & B", "A: 1"]


@pytest.mark.parametrize("width", [260, 720])
def test_every_picture_is_xml_that_any_viewer_can_draw(width: float) -> None:
    for scene in pictures(width).values():
        text = svg(scene, light().colours, light().sizes)
        root = ET.fromstring(text)  # noqa: S314  # our own text
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        drawn = {"rect", "line", "path", "polygon", "circle", "text"}
        assert tags <= {"svg", "title", "desc", "defs", "pattern", *drawn}
        assert "clip" not in text
        assert root[0].text == scene.text
