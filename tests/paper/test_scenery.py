import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QImage

from pocketref.paper.parsing import parse
from pocketref.paper.printer import page_images, write_pdf
from pocketref.paper.scenery import PaperLook
from pocketref.paper.sizes import Paper
from pocketref.pictures.lettering import SIZES
from pocketref.pictures.scene import Disc, Drawn, Words
from pocketref.pictures.tokens import light
from pocketref.widgets.scene_painting import words_font
from tests.samples import pictures

WIDTH = 720
NAMES = tuple(pictures(WIDTH))
DPI = 150


def _page(name: str, dpi: int = DPI) -> QImage:
    drawn = Drawn(name=name, scene=pictures(WIDTH)[name])
    sheet = parse(f"<sheet title='x'><body><picture name='{name}'/></body></sheet>", (drawn,))
    return page_images(sheet, Paper.A4, dpi)[0]


def _shades(image: QImage) -> dict[int, int]:
    counted: dict[int, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            grey = image.pixelColor(x, y).red()
            counted[grey] = counted.get(grey, 0) + 1
    return counted


def test_every_colour_of_the_look_has_an_ink() -> None:
    assert PaperLook(1).colours.keys() == light().colours.keys()
    assert all(ink[1:3] == ink[3:5] == ink[5:7] for ink in PaperLook(1).colours.values())


@pytest.mark.parametrize("name", NAMES)
def test_each_picture_is_drawn_in_black_on_white(name: str) -> None:
    shades = _shades(_page(name))
    assert shades.get(0, 0) > 20, "nothing is black"
    assert max(shades, key=lambda grey: shades[grey]) == 255


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_stays_within_its_margins(name: str) -> None:
    image = _page(name, 60)
    edge = round(9 / 25.4 * 60)
    sides = [image.pixelColor(x, y).red() for y in range(image.height()) for x in range(edge)]
    right = range(image.width() - edge, image.width())
    sides += [image.pixelColor(x, y).red() for y in range(image.height()) for x in right]
    assert min(sides) == 255


def test_filled_and_hollow_discs_differ_without_colour() -> None:
    image = _page("icons")
    scene = pictures(WIDTH)["icons"]
    points_per_pixel = 189 / 25.4 * DPI / WIDTH
    left = 10.5 / 25.4 * DPI
    top = 9.2 / 25.4 * DPI
    discs = [shape for shape in scene.shapes if isinstance(shape, Disc)]
    seen = [
        image.pixelColor(
            round(left + disc.x * points_per_pixel), round(top + disc.y * points_per_pixel)
        ).red()
        for disc in (discs[0], discs[99])
    ]
    assert seen == [0, 255]


@pytest.mark.parametrize("width", [337, 720])
def test_words_fit_their_boxes_in_the_typeface_of_paper(width: float) -> None:
    worn = PaperLook(20)
    for scene in pictures(width).values():
        for words in (shape for shape in scene.shapes if isinstance(shape, Words)):
            needed = QFontMetricsF(words_font(words, worn)).horizontalAdvance(words.text)
            assert needed <= words.width * 20, words.text


def test_no_type_on_paper_is_smaller_than_may_be_read() -> None:
    smallest = min(size for size, _ in SIZES.values())
    whole = 189 / 25.4 * 72
    assert smallest * whole / WIDTH >= 8.5


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_a_pdf_holds_the_words_of_the_picture(name: str, tmp_path: Path) -> None:
    scene = pictures(WIDTH)[name]
    sheet = parse(
        f"<sheet title='x'><body><picture name='{name}'/></body></sheet>",
        (Drawn(name=name, scene=scene),),
    )
    file = tmp_path / "sheet.pdf"
    assert write_pdf(sheet, file, Paper.A4) == 1
    told = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True)
    found = " ".join(told.stdout.decode().split())
    words = [shape.text for shape in scene.shapes if isinstance(shape, Words)]
    assert [text for text in words if " ".join(text.split()) not in found] == []
