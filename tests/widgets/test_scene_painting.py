import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from pocketref.pictures.day_line import day_line
from pocketref.pictures.scene import Curve, Diamond, Scene, Words
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.look import look
from pocketref.widgets.scene_painting import at_hundred, paint, words_font
from tests.samples import pictures
from tests.sketching import ABlock, hours

DAY = (
    ABlock(0, 60),
    ABlock(60, 120, kind="observe", letter="", name="Observe", times="10:00 to 11:00"),
    ABlock(120, 210, kind="dashed", letter="T", name="trastuzumab", times="11:00 to 12:30"),
)
THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)


def _fits(scene: Scene) -> None:
    for words in (shape for shape in scene.shapes if isinstance(shape, Words)):
        needed = QFontMetricsF(words_font(words, look())).boundingRect(words.text)
        assert needed.width() <= QRectF(0, 0, words.width, words.height).width(), words.text
        assert needed.height() <= words.height + 3, words.text


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [260, 420, 640, 740, 980])
def test_no_word_of_the_day_leaves_its_box(wardrobe: Wardrobe, theme: Theme, width: int) -> None:
    wardrobe.wear(theme)
    _fits(day_line(DAY, hours(4), width=width, text="The day."))


@pytest.mark.parametrize("width", [260, 337, 520, 612, 748, 1000])
def test_no_word_of_any_picture_leaves_its_box(width: int) -> None:
    for scene in pictures(width).values():
        _fits(scene)


@pytest.mark.parametrize("theme", THEMES)
def test_every_picture_is_painted_in_every_look(wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.wear(theme)
    for name, scene in pictures(640).items():
        image = QImage(640, round(scene.height), QImage.Format.Format_RGB32)
        image.fill(look().colour("surface"))
        blank = image.copy()
        painter = QPainter(image)
        paint(painter, scene, at_hundred(look()))
        painter.end()
        assert image != blank, name


def test_a_branch_and_a_diamond_are_painted_where_they_stand() -> None:
    scene = Scene(
        width=100,
        height=40,
        shapes=(
            Curve(x1=0, y1=5, x2=60, y2=35, colour="accent", thickness=4),
            Diamond(x=80, y=20, radius=8, fill="stop"),
        ),
        text="x",
    )
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(look().colour("surface"))
    painter = QPainter(image)
    paint(painter, scene, at_hundred(look()))
    painter.end()
    seen = {place: image.pixelColor(*place).name().upper() for place in ((30, 20), (80, 20))}
    assert seen == {(30, 20): look().colours["accent"], (80, 20): look().colours["stop"]}
