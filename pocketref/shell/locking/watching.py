"""Begins to listen for the lock of this workstation, where its system can tell."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget


def watch(window: QWidget, on_locked: Callable[[], object]) -> QObject | None:
    """Have this called whenever the workstation is locked.

    Returns:
        What listens, as a child of the window; None where the system tells nobody: a Linux without
        a bus, macOS. The idle time then does what the lock would have.
    """
    if sys.platform == "linux":
        from PySide6.QtDBus import QDBusConnection

        from pocketref.shell.locking.logind import Logind

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return None
        logind = Logind(bus, window)
        logind.locked.connect(on_locked)
        return logind
    if sys.platform == "win32":
        from pocketref.shell.locking.windows import SessionEvents

        events = SessionEvents(window)
        events.locked.connect(on_locked)
        return events
    return None
