from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.shell.choice_cell import ChoiceCell
from pocketref.widgets.quantity_field import FieldName


def made(qtbot: QtBot, *, empty: bool) -> ChoiceCell:
    cell = ChoiceCell(FieldName(label="Region", spoken="Region"), ("us", "eu"), empty=empty)
    qtbot.addWidget(cell)
    return cell


def test_space_goes_to_the_next_word_and_round(qtbot: QtBot) -> None:
    cell = made(qtbot, empty=True)
    told: list[str] = []
    cell.chosen.connect(told.append)
    for shown in ("", "us", "eu"):
        cell.put(shown)
        QTest.keyClick(cell.button, Qt.Key.Key_Space)
    assert told == ["us", "eu", ""]


def test_a_choice_that_is_never_empty_has_no_empty_word(qtbot: QtBot) -> None:
    cell = made(qtbot, empty=False)
    cell.put("eu")
    with qtbot.waitSignal(cell.chosen) as told:
        cell.button.click()
    assert told.args == ["us"]


def test_what_is_chosen_is_part_of_the_name(qtbot: QtBot) -> None:
    cell = made(qtbot, empty=True)
    cell.put("")
    assert cell.button.accessibleName() == "Region: not chosen"
    cell.put("us")
    assert cell.button.accessibleName() == "Region: us"
