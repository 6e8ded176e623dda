"""The lock of a Linux workstation, as logind tells it on the system bus.

A session is locked when logind asks for it (`Lock`), or when the screen locker says that it has
(`LockedHint`). Nothing is asked in a way that waits for an answer.
"""

from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

SERVICE = "org.freedesktop.login1"
SESSIONS = "/org/freedesktop/login1/session"
SESSION = f"{SERVICE}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"


def session_path(name: str) -> str:
    """Where logind keeps a session: signs that are no letter, and a digit in front, in hex."""
    escaped = (
        sign if sign.isascii() and (sign.isalpha() or (sign.isdigit() and place)) else _hex(sign)
        for place, sign in enumerate(name)
    )
    return f"{SESSIONS}/{''.join(escaped)}"


def _hex(sign: str) -> str:
    return "".join(f"_{byte:02x}" for byte in sign.encode())


class Logind(QObject):
    """Listens to the session this program runs in."""

    locked = Signal()
    ready = Signal()  # the session is known and listened to

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._path = ""
        self._calls: set[QDBusPendingCallWatcher] = set()
        self._ask(f"{SESSIONS}/auto", "Id", self._on_name)

    @property
    def asks(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._calls)

    @property
    def knows_session(self) -> bool:
        """Whether it listens to a session."""
        return bool(self._path)

    def _ask(self, path: str, name: str, hear: object) -> None:
        """Ask for a property of a session; who hears it gets nothing where there is no answer."""
        call = QDBusMessage.createMethodCall(SERVICE, path, PROPERTIES, "Get")
        call.setArguments([SESSION, name])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._calls.add(watcher)
        watcher.finished.connect(hear)

    def _answer(self, watcher: QDBusPendingCallWatcher) -> object:
        self._calls.discard(watcher)
        arguments = [] if watcher.isError() else watcher.reply().arguments()
        watcher.deleteLater()
        first = arguments[0] if arguments else None
        return first.variant() if isinstance(first, QDBusVariant) else None

    @Slot(QDBusPendingCallWatcher)
    def _on_name(self, watcher: QDBusPendingCallWatcher) -> None:
        name = self._answer(watcher)
        if not isinstance(name, str) or not name:
            return
        self._path = session_path(name)
        self._connect(SESSION, "Lock", "on_lock()")
        self._connect(PROPERTIES, "PropertiesChanged", "on_change(QDBusMessage)")
        self.ready.emit()

    def _connect(self, interface: str, name: str, slot: str) -> None:
        # The binding says that it takes bytes, and takes text.
        written = cast("bytes", SLOT(slot))
        self._bus.connect(SERVICE, self._path, interface, name, self, written)

    @Slot()
    def on_lock(self) -> None:
        """Logind asks the session to lock."""
        self.locked.emit()

    @Slot(QDBusMessage)
    def on_change(self, message: QDBusMessage) -> None:
        """Something about the session has changed: ask whether it is locked now."""
        if message.arguments()[:1] == [SESSION]:
            self._ask(self._path, "LockedHint", self._on_hint)

    @Slot(QDBusPendingCallWatcher)
    def _on_hint(self, watcher: QDBusPendingCallWatcher) -> None:
        if self._answer(watcher) is True:
            self.locked.emit()
