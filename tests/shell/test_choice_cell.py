import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
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


def listing(qtbot: QtBot) -> ChoiceCell:
    name = FieldName(label="Regimen", spoken="Regimen")
    shown = ("first", "second", "third", "fourth", "fifth")
    cell = ChoiceCell(name, ("a", "b", "c", "d", "e"), empty=True, shown=shown)
    qtbot.addWidget(cell)
    cell.put("")
    return cell


def words(cell: ChoiceCell) -> list[str]:
    return [action.text() for action in cell.menu().actions()]


def test_more_than_a_few_words_are_listed_with_a_way_back_once_one_is_chosen(
    qtbot: QtBot,
) -> None:
    cell = listing(qtbot)
    assert words(cell) == ["first", "second", "third", "fourth", "fifth"]
    cell.put("c")
    assert words(cell) == ["not chosen", "first", "second", "third", "fourth", "fifth"]
    menu = cell.menu()
    assert menu.activeAction().text() == "third"
    with qtbot.waitSignal(cell.chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [""]


# The screenless platform says this of every menu.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_enter_down_or_space_opens_the_list_at_its_first_word(qtbot: QtBot, key: Qt.Key) -> None:
    cell = listing(qtbot)
    cell.show()
    QTest.keyClick(cell.button, key)
    qtbot.waitUntil(lambda: cell.findChild(QMenu) is not None)
    menu = cell.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(cell.chosen) as told:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == ["a"]


def test_enter_accepts_a_word_that_is_chosen(qtbot: QtBot) -> None:
    cell = listing(qtbot)
    cell.put("b")
    with qtbot.waitSignal(cell.accepted):
        QTest.keyClick(cell.button, Qt.Key.Key_Return)
    few = made(qtbot, empty=True)
    few.put("")
    with qtbot.waitSignal(few.accepted), qtbot.assertNotEmitted(few.chosen):
        QTest.keyClick(few.button, Qt.Key.Key_Return)
        QTest.keyClick(few.button, Qt.Key.Key_Down)
