import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pocketref.shell.idling import Idling, Waiting
from tests.shell.test_timekeeping import Clock

TEN = 10


class Desk:
    """An idling program whose clock is turned by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.clock = QWidget(), Clock()
        qtbot.addWidget(self.window)
        self.idling = Idling(TEN, self.clock, self.window)
        self.said: list[Waiting | None] = []
        self.over = 0
        self.idling.said.connect(self.said.append)
        self.idling.over.connect(self._on_over)
        self.idling.need(needed=True)

    def _on_over(self) -> None:
        self.over += 1

    def wait(self, seconds: int) -> None:
        """Let time go by, and the timer with it."""
        self.clock.seconds += seconds
        self.idling.look()

    @property
    def pause(self) -> int:
        """Seconds until it looks again."""
        (timer,) = self.idling.findChildren(QTimer)
        return timer.interval() // 1_000 if timer.isActive() else 0


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_looks_once_a_minute_and_says_the_minutes(desk: Desk) -> None:
    assert desk.pause == 60
    desk.wait(60)
    assert desk.said == [Waiting(seconds=540, last=False)]
    assert desk.pause == 60


def test_it_says_every_second_of_the_last_minute(desk: Desk) -> None:
    desk.wait(540)
    assert desk.said == [Waiting(seconds=60, last=True)]
    assert desk.pause == 1
    desk.wait(12)
    assert desk.said[-1] == Waiting(seconds=48, last=True)


def test_a_timer_that_came_late_is_in_step_again(desk: Desk) -> None:
    desk.wait(75)
    assert desk.pause == 45


def test_once_the_time_is_over_it_rests(desk: Desk) -> None:
    desk.wait(599)
    assert desk.over == 0
    desk.wait(1)
    assert desk.over == 1
    assert desk.said[-1] is None
    assert not desk.idling.waits


def test_any_key_begins_anew(desk: Desk) -> None:
    desk.wait(570)
    desk.idling.touch()
    assert desk.said[-1] is None
    assert desk.pause == 60
    desk.wait(599)
    assert desk.over == 0


def test_the_first_key_after_a_long_sleep_comes_too_late(desk: Desk) -> None:
    desk.clock.seconds += 3_600
    desk.idling.touch()
    assert desk.over == 1


def test_without_a_need_no_timer_runs(desk: Desk) -> None:
    desk.wait(60)
    desk.idling.need(needed=False)
    assert desk.said[-1] is None
    assert not desk.idling.waits
    desk.idling.touch()
    assert not desk.idling.waits


def test_it_hears_the_keys_of_the_window_that_has_the_focus(qtbot: QtBot, desk: Desk) -> None:
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitExposed(desk.window)
    handle = desk.window.windowHandle()
    desk.idling.hear(handle)
    with qtbot.waitSignal(desk.idling.touched):
        QTest.keyClick(handle, Qt.Key.Key_A)
    desk.idling.hear(None)
    with qtbot.assertNotEmitted(desk.idling.touched):
        QTest.keyClick(handle, Qt.Key.Key_A)


def test_what_nobody_did_is_no_touch(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.assertNotEmitted(desk.idling.touched):
        desk.idling.eventFilter(desk.window, QEvent(QEvent.Type.Timer))


def test_a_dialog_that_is_gone_is_no_longer_heard(desk: Desk) -> None:
    dialog = QWindow()
    desk.idling.hear(dialog)
    delete(dialog)
    desk.idling.hear(None)
    assert not desk.said
