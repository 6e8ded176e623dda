import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.nav import NavButton
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize("narrow", [False, True])
def test_the_open_place_is_marked_in_both_forms(qtbot: QtBot, narrow: bool) -> None:  # noqa: FBT001
    button = NavButton("syringe", "Doses", "Doses", "Alt+2")
    qtbot.addWidget(button)
    button.narrow(narrow=narrow)
    button.resize(60 if narrow else 176, button.sizeHint().height())
    assert look().colours["accent"] not in colours_in(button)
    button.setChecked(True)
    assert {look().colours["accent"], look().colours["accent_tint"]} <= colours_in(button)


def test_an_entry_is_named_with_its_key(qtbot: QtBot) -> None:
    button = NavButton("sliders", "Light", "", "F8")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Light, F8"
    button.name("Dark")
    assert button.accessibleName() == "Dark, F8"
    assert button.sizeHint().height() >= 32
