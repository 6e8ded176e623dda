import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.look import look
from pocketref.widgets.search_field import HINT, SearchField
from tests.dressing import colours_in

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    made.resize(700, 48)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    QApplication.processEvents()
    return made


def accepted(field: SearchField, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    """Whether the line claims a shortcut for itself."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(field.line, event)
    return event.isAccepted()


def test_it_is_a_field_with_a_name(field: SearchField) -> None:
    assert field.line.accessibleName() == "Search"
    assert field.line.accessibleDescription()
    assert field.line.placeholderText() == HINT


def test_it_says_what_clears_it_while_there_is_something_to_clear(field: SearchField) -> None:
    assert field.hint.isHidden()
    QTest.keyClicks(field.line, "t")
    assert not field.hint.isHidden()
    field.put("")
    assert field.hint.isHidden()


def test_a_text_put_into_it_reports_nothing(qtbot: QtBot, field: SearchField) -> None:
    with qtbot.assertNotEmitted(field.line.textEdited):
        field.put("tras 68")
    assert (field.line.text(), field.line.cursorPosition()) == ("tras 68", 7)


def test_arrows_and_enter_say_what_they_mean(field: SearchField) -> None:
    told: list[tuple[str, int]] = []
    field.line.stepped.connect(lambda by: told.append(("step", by)))
    field.line.jumped.connect(lambda to: told.append(("jump", to)))
    field.line.accepted.connect(lambda which: told.append(("accept", which)))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(field.line, key)
    field.line.in_rows = True
    QTest.keyClick(field.line, Qt.Key.Key_Home)
    QTest.keyClick(field.line, Qt.Key.Key_End)
    QTest.keyClick(field.line, Qt.Key.Key_Enter, CONTROL)
    steps = [("step", 1), ("step", -1), ("accept", 0)]
    assert told == [*steps, ("jump", 0), ("jump", -1), ("accept", 1)]


def test_home_moves_the_cursor_while_no_row_is_active(field: SearchField) -> None:
    field.put("tras")
    QTest.keyClick(field.line, Qt.Key.Key_Home)
    assert field.line.cursorPosition() == 0


def test_right_at_the_end_takes_the_completion_as_if_it_was_typed(
    qtbot: QtBot, field: SearchField
) -> None:
    field.put("tras")
    field.line.completion = "trastuzumab"
    QTest.keyClick(field.line, Qt.Key.Key_Left)
    QTest.keyClick(field.line, Qt.Key.Key_Right)
    assert field.line.text() == "tras"
    with qtbot.waitSignal(field.line.textEdited) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Right)
    assert told.args == ["trastuzumab"]


def test_the_completion_is_shown_lightly_behind_the_cursor(field: SearchField) -> None:
    field.put("tras")
    light = look().colours["text3"]
    assert light not in colours_in(field.line)
    field.line.completion = "trastuzumab"
    assert light in colours_in(field.line)
    field.line.completion = f"tras{'w' * 200}"
    assert light not in colours_in(field.line)


def test_escape_clears_and_is_left_to_the_frame_when_it_is_empty(
    qtbot: QtBot, field: SearchField
) -> None:
    field.put("tras")
    with qtbot.waitSignal(field.line.cleared):
        QTest.keyClick(field.line, Qt.Key.Key_Escape)
    field.put("")
    with qtbot.assertNotEmitted(field.line.cleared):
        QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert not accepted(field, Qt.Key.Key_Escape)


def test_copying_is_left_to_the_card_where_nothing_is_selected(field: SearchField) -> None:
    field.put("tras")
    assert not accepted(field, Qt.Key.Key_C, CONTROL)
    field.line.selectAll()
    assert accepted(field, Qt.Key.Key_C, CONTROL)


def test_tab_goes_into_the_answer_if_there_is_one(qtbot: QtBot, field: SearchField) -> None:
    with qtbot.assertNotEmitted(field.line.entered):
        QTest.keyClick(field.line, Qt.Key.Key_Tab)
    field.line.setFocus()
    field.line.answered = True
    with qtbot.waitSignal(field.line.entered):
        QTest.keyClick(field.line, Qt.Key.Key_Tab)


def test_it_grows_with_the_text(field: SearchField, wardrobe: Wardrobe) -> None:
    before = field.sizeHint().height()
    assert before == 48
    wardrobe.wear(Theme.LIGHT, 200)
    QApplication.processEvents()
    assert field.sizeHint().height() > 80
