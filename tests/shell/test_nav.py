import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.nav import Entry, NavButton
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize("narrow", [False, True])
def test_the_open_place_is_marked_in_both_forms(qtbot: QtBot, narrow: bool) -> None:  # noqa: FBT001
    button = NavButton(Entry(id="doses", icon="syringe", text="Doses", short="Doses", key="Alt+2"))
    qtbot.addWidget(button)
    button.narrow(narrow=narrow)
    button.resize(60 if narrow else 176, button.sizeHint().height())
    assert look().colours["accent"] not in colours_in(button)
    button.setChecked(True)
    assert {look().colours["accent"], look().colours["accent_tint"]} <= colours_in(button)


def test_an_entry_is_named_with_its_key(qtbot: QtBot) -> None:
    button = NavButton(Entry(id="theme", icon="sliders", text="Light", key="F8"))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Light, F8"
    button.name("Dark")
    assert button.accessibleName() == "Dark, F8"
    assert button.sizeHint().height() >= 32


def test_an_entry_may_have_a_colour_of_its_own(qtbot: QtBot) -> None:
    button = NavButton(Entry(id="newer", icon="newer", text="Newer evidence: 4", ink="newer"))
    qtbot.addWidget(button)
    button.resize(176, button.sizeHint().height())
    assert look().colours["newer"] in colours_in(button)
