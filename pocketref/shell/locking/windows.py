"""The lock of a Windows workstation, as its terminal services tell it to a window.

Written by the documents of Windows and not tried on one. Where the system refuses, nothing is
heard, and the idle time does what the lock would have.
"""

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

MESSAGE = 0x02B1  # WM_WTSSESSION_CHANGE
LOCK = 0x7  # WTS_SESSION_LOCK
THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


def tells_lock(message: int, first: int) -> bool:
    """Whether a message of the system says that this session was locked."""
    return message == MESSAGE and first == LOCK


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, locked: Any) -> None:  # noqa: ANN401  # a signal of Qt
        super().__init__()
        self._locked = locked

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at every message, and take none away."""
        if QByteArray(kind) == QByteArray(b"windows_generic_MSG"):
            read = wintypes.MSG.from_address(int(message))
            if tells_lock(read.message, read.wParam):
                self._locked.emit()
        return False, 0


class SessionEvents(QObject):
    """Asks Windows to tell the window, and listens."""

    locked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter = _Filter(self.locked)
        application = QCoreApplication.instance()
        libraries: Any = getattr(ctypes, "windll", None)
        if application is None or libraries is None:
            return
        if libraries.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), THIS_SESSION):
            application.installNativeEventFilter(self._filter)
