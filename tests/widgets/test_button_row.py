import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.button_row import ButtonRow


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    outer = QWidget()
    qtbot.addWidget(outer)
    return outer


def made(window: QWidget) -> ButtonRow:
    return ButtonRow(parent=window)


def test_it_reports_which_button_was_pressed(qtbot: QtBot, window: QWidget) -> None:
    row = made(window)
    row.display(("Yes", "No"))
    with qtbot.waitSignal(row.pressed) as told:
        row.buttons[1].click()
    assert told.args == [1]


def test_buttons_once_made_are_kept(window: QWidget) -> None:
    row = made(window)
    row.display(("Yes", "No"))
    first = list(row.buttons)
    row.display(("Weight",))
    assert [(one.text(), one.isHidden()) for one in first] == [("Weight", False), ("No", True)]
    row.display(("Weight",))
    row.display(("A", "B", "C"))
    assert row.buttons[:2] == first


def test_without_buttons_it_hides(window: QWidget) -> None:
    row = made(window)
    row.display(("Yes",))
    assert not row.isHidden()
    row.display(())
    assert row.isHidden()
