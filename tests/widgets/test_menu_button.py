"""A button that lists what can be chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pocketref.widgets.menu_button import MenuButton

pytestmark = pytest.mark.usefixtures("wardrobe")
CHOICES = (("", "all"), ("one", "One: the first"), ("two", "Two"))


def made(qtbot: QtBot, chosen: str = "") -> MenuButton:
    button = MenuButton("Trial")
    qtbot.addWidget(button)
    button.offer(CHOICES, chosen)
    button.show()
    return button


def test_it_shows_what_is_chosen_up_to_a_colon(qtbot: QtBot) -> None:
    assert made(qtbot).text() == "Trial: all"
    assert made(qtbot, "one").accessibleName() == "Trial: One"


def test_a_choice_of_the_list_is_told(qtbot: QtBot) -> None:
    button = made(qtbot)
    menu = button.menu()
    assert [action.text() for action in menu.actions()] == ["all", "One: the first", "Two"]
    with qtbot.waitSignal(button.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["one"]


# The screenless platform says this of every menu.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_keys_open_the_list(qtbot: QtBot, key: Qt.Key) -> None:
    button = made(qtbot)
    QTest.keyClick(button, key)
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(button.chosen) as told:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == ["one"]


def test_another_key_is_not_its_own(qtbot: QtBot) -> None:
    QTest.keyClick(made(qtbot), Qt.Key.Key_A)
    assert QApplication.activePopupWidget() is None


def test_it_is_wider_than_its_words_and_paints(qtbot: QtBot) -> None:
    button = made(qtbot)
    assert button.sizeHint().width() > 80
    assert not button.grab().isNull()
