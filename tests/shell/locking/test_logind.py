from collections.abc import Iterator

import pytest
from PySide6.QtCore import ClassInfo, Property, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from pocketref.shell.locking.logind import (
    PROPERTIES,
    SERVICE,
    SESSION,
    SESSIONS,
    Logind,
    session_path,
)

PATH = f"{SESSIONS}/_32"
EXPORT = QDBusConnection.RegisterOption.ExportAllProperties


@ClassInfo({"D-Bus Interface": SESSION})  # type: ignore[call-arg]
class Desk(QObject):  # type: ignore[operator]  # the binding's types do not know its own decorator
    """A session of the false logind."""

    hint = False

    def _name(self) -> str:
        return "2"

    def _hint(self) -> bool:
        return self.hint

    Id = Property(str, _name)
    LockedHint = Property(bool, _hint)


class Bus:
    """The false logind and our own connection, on one bus."""

    def __init__(self, address: str) -> None:
        self.theirs = QDBusConnection.connectToBus(address, "theirs")
        self.ours = QDBusConnection.connectToBus(address, "ours")
        self.desk = Desk()

    def begin(self) -> None:
        """Have a logind."""
        assert self.theirs.registerService(SERVICE)
        for path in (f"{SESSIONS}/auto", PATH):
            assert self.theirs.registerObject(path, self.desk, EXPORT)

    def say(self, path: str, interface: str, name: str, *about: object) -> None:
        """Send a signal as logind does."""
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(about))
        assert self.theirs.send(message)


@pytest.fixture
def bus(qapp: object, address: str) -> Iterator[Bus]:  # noqa: ARG001  # Qt has to be there
    made = Bus(address)
    yield made
    QDBusConnection.disconnectFromBus("ours")
    QDBusConnection.disconnectFromBus("theirs")


@pytest.fixture
def logind(qtbot: QtBot, bus: Bus) -> Logind:
    bus.begin()
    made = Logind(bus.ours)
    with qtbot.waitSignal(made.ready):
        pass
    return made


def test_a_session_that_is_asked_to_lock_is_locked(qtbot: QtBot, bus: Bus, logind: Logind) -> None:
    with qtbot.waitSignal(logind.locked):
        bus.say(PATH, SESSION, "Lock")


def test_a_screen_locker_that_says_so_is_believed(qtbot: QtBot, bus: Bus, logind: Logind) -> None:
    bus.desk.hint = True
    with qtbot.waitSignal(logind.locked):
        bus.say(PATH, PROPERTIES, "PropertiesChanged", SESSION, {"LockedHint": True}, [])


def test_an_unlocked_session_and_those_of_others_are_nothing_to_us(
    qtbot: QtBot, bus: Bus, logind: Logind
) -> None:
    heard: list[str] = []
    logind.locked.connect(lambda: heard.append("locked"))
    bus.say(PATH, PROPERTIES, "PropertiesChanged", SESSION, {"LockedHint": False}, [])
    bus.say(PATH, PROPERTIES, "PropertiesChanged", f"{SERVICE}.User", {}, [])
    bus.say(f"{SESSIONS}/_33", SESSION, "Lock")
    with qtbot.waitSignal(logind.locked):
        bus.say(PATH, SESSION, "Lock")
    assert heard == ["locked"]


def test_a_bus_without_logind_says_nothing_and_breaks_nothing(qtbot: QtBot, bus: Bus) -> None:
    made = Logind(bus.ours)
    qtbot.waitUntil(lambda: not made.asks)
    assert not made.knows_session


@pytest.mark.parametrize(
    ("name", "path"), [("2", "_32"), ("c2", "c2"), ("a-b", "a_2db"), ("12", "_312")]
)
def test_a_session_stands_where_logind_keeps_it(name: str, path: str) -> None:
    assert session_path(name) == f"{SESSIONS}/{path}"
