import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.icons import Icon, icon, tinted
from pocketref.widgets.look import look
from tests.dressing import LOOK, colours_in

NAMES = sorted(path.stem for path in (LOOK / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_its_colour(name: str) -> None:
    image = tinted(name, "accent", 24).toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert solid
    assert all(abs(dot.blue() - look().colour("accent").blue()) < 12 for dot in solid)


def test_an_icon_follows_the_theme(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    widget = Icon("stop", "stop", 24)
    qtbot.addWidget(widget)
    light = colours_in(widget)
    wardrobe.wear(Theme.DARK)
    assert colours_in(widget) != light


def test_an_icon_of_qt_has_a_pixmap_for_fine_screens() -> None:
    assert {size.width() for size in icon("clock").availableSizes()} == {24, 48}
