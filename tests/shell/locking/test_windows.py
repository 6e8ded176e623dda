from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.locking.windows import LOCK, MESSAGE, SessionEvents, tells_lock

UNLOCK, A_KEY = 0x8, 0x0100


def test_only_a_lock_of_this_session_is_one() -> None:
    assert tells_lock(MESSAGE, LOCK)
    assert not tells_lock(MESSAGE, UNLOCK)
    assert not tells_lock(A_KEY, LOCK)


def test_another_system_is_asked_for_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    events = SessionEvents(window)
    with qtbot.assertNotEmitted(events.locked):
        QCoreApplication.processEvents()
