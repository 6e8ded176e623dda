import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.step_row import StepRow
from pocketref.widgets.step_words import MoreWords, StepWords

INFUSE = StepWords(
    id="infuse-t",
    letter="T",
    edge="dashed",
    title="trastuzumab 544 mg",
    rule="8 mg/kg × 68 kg. IV over 90 min.",
    times=("11:02 start", "12:32 finish"),
    action="After 60 min",
    action_kind="lock",
)


def made(qtbot: QtBot, words: StepWords = INFUSE) -> StepRow:
    row = StepRow(words)

    def leave(_: object) -> None:
        """Asked for at the end: until then the row is not collected while it is painted."""
        row.strip.close_it()

    qtbot.addWidget(row, before_close_func=leave)
    return row


def test_a_row_is_spoken_in_the_order_it_is_read(qtbot: QtBot) -> None:
    said = made(qtbot).accessibleName()
    assert said.startswith("trastuzumab 544 mg. 8 mg/kg × 68 kg. IV over 90 min. 11:02 start")
    assert said.endswith("After 60 min")


def test_a_lock_says_why_and_is_no_button(qtbot: QtBot) -> None:
    row = made(qtbot)
    assert row.action.findChildren(Button) == []
    assert "After 60 min" in [words.said for words in row.findChildren(Words)]


def test_an_offered_step_reports_itself(qtbot: QtBot) -> None:
    row = made(
        qtbot, StepWords(id="observe-t", title="Observe", action="Choose", action_kind="choose")
    )
    button = row.action.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(row.acted) as told:
        button.click()
    assert told.args == ["observe-t"]


def test_a_narrow_row_grows(qtbot: QtBot) -> None:
    row = made(qtbot)
    layout = row.layout()
    assert layout is not None
    assert layout.heightForWidth(460) > layout.heightForWidth(900)


def test_the_columns_grow_with_the_text(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    row = made(qtbot)
    row.show()
    times = next(words for words in row.findChildren(Words) if "11:02" in words.said)
    before = times.width()
    wardrobe.wear(Theme.LIGHT, 200)
    qtbot.waitUntil(lambda: times.width() == 2 * before)


MORE = (
    MoreWords(id="time", text="Type a time", key="Ctrl+T"),
    MoreWords(id="undo", text="Undo", key="Shift+Space"),
    MoreWords(id="skip:reaction", text="Skip: reaction"),
)
OPEN = but(INFUSE, action="Start", action_kind="start", box="empty", types="Started at", more=MORE)
EARLY = but(INFUSE, box="empty", question="Observed 44 of 60 min. Start anyway?", agree="Start now")
SPACE, SHIFT = Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier


def shown(qtbot: QtBot, words: StepWords) -> StepRow:
    row = made(qtbot, words)
    row.show()
    row.activateWindow()
    row.setFocus()
    return row


def test_space_starts_and_shift_space_undoes(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    with qtbot.waitSignal(row.acted) as told:
        QTest.keyClick(row, SPACE)
    assert told.args == ["infuse-t"]
    with qtbot.waitSignal(row.undone), qtbot.assertNotEmitted(row.acted):
        QTest.keyClick(row, SPACE, SHIFT)


def test_space_on_a_locked_step_does_nothing(qtbot: QtBot) -> None:
    row = shown(qtbot, INFUSE)
    with qtbot.assertNotEmitted(row.acted), qtbot.assertNotEmitted(row.agreed):
        QTest.keyClick(row, SPACE)


def test_before_its_time_it_asks_in_the_row_and_starts_only_on_yes(qtbot: QtBot) -> None:
    row = shown(qtbot, EARLY)
    with qtbot.assertNotEmitted(row.agreed):
        QTest.keyClick(row, SPACE)
        QTest.keyClick(row.strip.wait, SPACE)
    assert row.window().focusWidget() is row
    QTest.keyClick(row, SPACE)
    with qtbot.waitSignal(row.agreed) as told:
        row.strip.yes.click()
    assert told.args == ["infuse-t"]
    assert not row.strip.asks


def test_a_question_that_is_not_asked_any_more_goes(qtbot: QtBot) -> None:
    row = shown(qtbot, EARLY)
    row.go_on()
    row.display(but(EARLY, question="Observed 45 of 60 min. Start anyway?"))
    assert row.strip.question.said.startswith("Observed 45")
    row.display(OPEN)
    assert not row.strip.asks
    assert row.window().focusWidget() is row


def test_a_time_is_typed_below_the_row(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    row.type_time()
    QTest.keyClicks(row.strip.line, "11:05")
    with qtbot.waitSignal(row.timed) as told:
        QTest.keyClick(row.strip.line, Qt.Key.Key_Return)
    assert told.args == ["infuse-t", "11:05"]
    row.display(but(OPEN, times=("11:06 planned", "may start")))
    row.refuse("That is not yet.")
    assert row.strip.wrong.said == "That is not yet."
    assert row.strip.line.text() == "11:05"
    row.refuse("")
    assert not row.strip.asks_time
    assert row.window().focusWidget() is row


def test_a_step_that_takes_no_time_asks_for_none(qtbot: QtBot) -> None:
    row = shown(qtbot, INFUSE)
    row.type_time()
    assert row.strip.isHidden()


def test_the_menu_has_what_else_can_be_done(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    entries = row.menu().actions()
    assert [one.text().partition("\t")[0] for one in entries] == [one.text for one in MORE]
    with qtbot.waitSignal(row.undone):
        entries[1].trigger()
    with qtbot.waitSignal(row.wanted) as told:
        entries[2].trigger()
    assert told.args == ["infuse-t", "skip:reaction"]
    entries[0].trigger()
    assert row.strip.asks_time


# The screenless platform says this of every menu.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_enter_and_the_second_mouse_button_open_the_menu(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    for opened in (
        lambda: QTest.keyClick(row, Qt.Key.Key_Return),
        lambda: QApplication.sendEvent(
            row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        ),
    ):
        opened()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
    row.display(INFUSE)
    row.open_menu()
    assert QApplication.activePopupWidget() is None


def test_the_box_shows_how_it_is_and_a_press_goes_on_or_back(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    with qtbot.waitSignal(row.acted):
        row.box.click()
    assert not row.box.isChecked()
    row.display(but(OPEN, box="ticked", action="Done", action_kind="done"))
    with qtbot.waitSignal(row.undone):
        row.box.click()
    assert row.box.isChecked()


def test_the_running_step_is_marked_and_its_first_time_is_strong(qtbot: QtBot) -> None:
    row = shown(qtbot, OPEN)
    row.display(but(OPEN, running=True, times=("10:02 start", "38 min left")))
    assert row.property("running") is True
    assert "font-weight:600" in row.times.text()


def test_what_happened_to_it_is_said(qtbot: QtBot) -> None:
    row = shown(qtbot, but(OPEN, note="undone 10:31"))
    assert not row.note.isHidden()
    assert "undone 10:31" in row.accessibleName()
