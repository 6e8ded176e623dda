import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from pocketref.pictures.day_line import day_line
from pocketref.pictures.scene import Box, Disc, Line, Scene, Words
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.look import look
from pocketref.widgets.scene_view import SceneView, words_font
from tests.dressing import colours_in
from tests.sketching import ABlock, hours

DAY = (
    ABlock(0, 60),
    ABlock(60, 120, kind="observe", letter="", name="Observe", times="10:00 to 11:00"),
    ABlock(120, 210, kind="dashed", letter="T", name="trastuzumab", times="11:00 to 12:30"),
    ABlock(210, 270, kind="dotted", letter="D", name="DOCEtaxel", times="12:30 to 13:30"),
)


def day(width: float) -> Scene:
    return day_line(DAY, hours(5), width=width, text="The day.")


def shapes(width: float) -> Scene:
    return Scene(
        width=width,
        height=60,
        shapes=(
            Box(x=2, y=2, width=20, height=20, fill="ok", line="stop", hatch=True),
            Disc(x=50, y=20, radius=8, fill="accent"),
            Line(x1=0, y1=40, x2=60, y2=40, colour="differ", thickness=4),
        ),
        text="Shapes.",
    )


def test_every_shape_is_painted_in_its_colour(qtbot: QtBot) -> None:
    view = SceneView("Shapes")
    qtbot.addWidget(view)
    view.resize(100, 60)
    view.picture(shapes)
    wanted = {look().colours[name] for name in ("ok", "stop", "accent", "differ")}
    assert wanted <= colours_in(view)
    assert view.accessibleName() == "Shapes."


def test_a_picture_says_its_numbers(qtbot: QtBot) -> None:
    view = SceneView("Day")
    qtbot.addWidget(view)
    view.resize(700, 120)
    view.picture(day)
    assert "trastuzumab: 11:00 to 12:30" in view.accessibleDescription()


def test_a_picture_grows_with_the_text(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    view = SceneView("Shapes")
    qtbot.addWidget(view)
    view.picture(shapes)
    assert view.heightForWidth(200) == 60
    wardrobe.wear(Theme.LIGHT, 200)
    assert view.heightForWidth(200) == 120


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize("width", [260, 420, 640, 740, 980])
def test_no_word_of_the_day_leaves_its_box(wardrobe: Wardrobe, theme: Theme, width: int) -> None:
    wardrobe.wear(theme)
    for words in (shape for shape in day(width).shapes if isinstance(shape, Words)):
        needed = QFontMetricsF(words_font(words, look())).boundingRect(words.text)
        assert needed.width() <= QRectF(0, 0, words.width, words.height).width(), words.text
        assert needed.height() <= words.height + 3, words.text


def test_without_a_picture_nothing_is_painted(qtbot: QtBot) -> None:
    view = SceneView("None yet")
    qtbot.addWidget(view)
    assert view.heightForWidth(300) == 0
    view.grab()
