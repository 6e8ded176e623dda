import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.buttons import KINDS, Button
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize("kind", KINDS)
def test_a_button_is_large_enough_and_named(qtbot: QtBot, kind: str) -> None:
    button = Button("Print", kind, icon="print", key="Ctrl+P")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.sizeHint().height() >= 32
    assert button.accessibleName() == "Print, Ctrl+P"
    assert look().colours[KINDS[kind].ink] in colours_in(button)


def test_a_button_is_pressed_by_space(qtbot: QtBot) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_another_name_needs_another_width(qtbot: QtBot) -> None:
    button = Button("Print checklist", key="Ctrl+P")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.name("Print", "")
    assert button.sizeHint().width() < wide
    assert button.accessibleName() == "Print"
