import pytest
from PySide6.QtGui import QImage

from pocketref.paper.printer import page_images
from pocketref.paper.sizes import Paper
from tests.paper.typesetting import a_sheet

DPI = 100


def drawn(body: str) -> QImage:
    (page,) = page_images(a_sheet(body), Paper.A4, DPI)
    return page


def darkness(image: QImage, left: float, top: float, wide: float, high: float) -> float:
    """The mean darkness of a part of a page, in millimetres; 1 is black."""
    dots = DPI / 25.4
    part = image.copy(*(round(length * dots) for length in (left, top, wide, high)))
    greys = [
        255 - part.pixelColor(x, y).red() for x in range(part.width()) for y in range(part.height())
    ]
    return sum(greys) / len(greys) / 255


def test_margins_are_white() -> None:
    image = drawn("<box fill='black'>one</box>")
    assert darkness(image, 0, 0, 210, 8.5) == 0
    assert darkness(image, 0, 0, 9.5, 297) == 0


@pytest.mark.parametrize(
    ("fill", "least", "most"),
    [
        ("black", 1.0, 1.0),
        ("grey", 0.2, 0.25),
        ("band", 0.08, 0.12),
        ("pale", 0.04, 0.06),
        ("none", 0, 0),
    ],
)
def test_fills_are_greys_in_steps(fill: str, least: float, most: float) -> None:
    image = drawn(f"<box edge='none' fill='{fill}' tall='40'/>")
    assert least <= darkness(image, 30, 20, 100, 20) <= most


def test_hatching_is_strokes_not_a_grey() -> None:
    image = drawn("<box edge='none' fill='hatch' tall='40'/>")
    dots = {image.pixelColor(at, 120).red() for at in range(100, 400)}
    assert 255 in dots
    assert min(dots) < 200


def test_borders_of_drugs_differ() -> None:
    edges = [
        darkness(drawn(f"<box edge='{edge}' tall='40'/>"), 30, 8.7, 100, 1)
        for edge in ("plain", "dashed", "dotted", "none")
    ]
    assert edges == sorted(edges, reverse=True)
    assert len(set(edges)) == 4
    assert edges[-1] == 0


def test_letters_in_white_stand_on_black() -> None:
    image = drawn("<box fill='black' edge='none'><p size='title' tone='white'>LLLLLL</p></box>")
    assert 0.5 < darkness(image, 14, 11, 20, 6) < 1


def test_a_clock_is_drawn() -> None:
    assert darkness(drawn("<p><badge/></p>"), 10, 9, 7, 7) > 0.05
