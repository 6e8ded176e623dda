from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.step_action import DoneMark, StepAction


def made(qtbot: QtBot, text: str, kind: str) -> StepAction:
    action = StepAction()
    qtbot.addWidget(action)
    action.display(text, kind, "trastuzumab 544 mg")
    return action


def buttons(action: StepAction) -> list[Button]:
    return [one for one in action.findChildren(Button) if not one.isHidden()]


def test_a_lock_is_words_and_no_button(qtbot: QtBot) -> None:
    action = made(qtbot, "After 60 min", "lock")
    assert buttons(action) == []
    assert [words.said for words in action.findChildren(Words)] == ["After 60 min"]


def test_starting_becomes_finishing_in_the_same_button(qtbot: QtBot) -> None:
    action = made(qtbot, "Start", "start")
    (button,) = buttons(action)
    action.display("Finish", "finish", "trastuzumab 544 mg")
    assert buttons(action) == [button]
    assert button.accessibleName() == "Finish: trastuzumab 544 mg"


def test_the_row_keeps_the_focus_where_it_has_the_key(qtbot: QtBot) -> None:
    starts, chooses = made(qtbot, "Start", "start"), made(qtbot, "Choose", "choose")
    (start,), (choose,) = buttons(starts), buttons(chooses)
    assert start.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert choose.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_press_is_told(qtbot: QtBot) -> None:
    action = made(qtbot, "Start", "start")
    with qtbot.waitSignal(action.pressed):
        buttons(action)[0].click()


def test_done_is_a_mark_with_its_word(qtbot: QtBot) -> None:
    action = made(qtbot, "Finish", "finish")
    action.display("Done", "done", "trastuzumab")
    assert [mark.text for mark in action.findChildren(DoneMark)] == ["Done"]
    assert buttons(action) == []
    action.display("Ended early", "done", "trastuzumab")
    assert "Ended early" in [mark.text for mark in action.findChildren(DoneMark)]
    assert not action.grab().isNull()


def test_nothing_to_do_shows_nothing(qtbot: QtBot) -> None:
    action = made(qtbot, "Start", "start")
    action.show()
    action.display("", "", "trastuzumab")
    assert buttons(action) == []
