from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.step_strip import StepStrip

QUESTION = "Observed 44 of 60 min. Start trastuzumab anyway?"


def made(qtbot: QtBot) -> StepStrip:
    strip = StepStrip()
    qtbot.addWidget(strip)
    return strip


def test_the_cursor_is_on_waiting_so_one_key_too_many_starts_nothing(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask(QUESTION, "Start now")
    assert strip.asks
    assert strip.question.said == QUESTION
    assert strip.window().focusWidget() is strip.wait
    with qtbot.assertNotEmitted(strip.agreed), qtbot.waitSignal(strip.closed):
        QTest.keyClick(strip.wait, Qt.Key.Key_Space)
    assert not strip.asks


def test_yes_is_told_once_and_closes(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask(QUESTION, "Start now")
    with qtbot.waitSignal(strip.agreed):
        strip.yes.click()
    assert strip.isHidden()


def test_a_typed_time_is_told_and_stays_until_it_is_taken(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask_time("Finished at")
    assert strip.has_cursor
    QTest.keyClicks(strip.line, "10:31")
    with qtbot.waitSignal(strip.typed) as told:
        QTest.keyClick(strip.line, Qt.Key.Key_Return)
    assert told.args == ["10:31"]
    assert strip.asks_time


def test_a_refused_time_is_said_beside_its_field_and_can_be_mended(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask_time("Finished at")
    QTest.keyClicks(strip.line, "09:50")
    strip.refuse("Finish cannot be before start (10:02). Type the time again.")
    assert not strip.wrong.isHidden()
    assert "10:02" in strip.line.accessibleDescription()
    assert strip.line.text() == "09:50"


def test_escape_closes_and_keeps_nothing(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask_time("Finished at")
    QTest.keyClicks(strip.line, "09:50")
    with qtbot.waitSignal(strip.closed):
        QTest.keyClick(strip.line, Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert strip.line.text() == ""
    strip.close_it()  # a second time it is nothing


def test_other_keys_are_not_its_own(qtbot: QtBot) -> None:
    strip = made(qtbot)
    strip.ask(QUESTION, "Start now")
    QTest.keyClick(strip.wait, Qt.Key.Key_F5)
    assert strip.asks
