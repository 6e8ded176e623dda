"""A whole window, and a keyboard that counts its keys."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.finding import found
from pocketref.shell.window import Window
from pocketref.worksheet.session import Session
from tests.benchmarks.measuring import tell

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ENTER, PATIENCE = Qt.Key.Key_Return, 10_000


class Desk:
    """A window that is open on its search, with nothing entered, and a keyboard that counts."""

    def __init__(self, window: Window, session: Session, qtbot: QtBot) -> None:
        self.window, self.session, self._qtbot = window, session, qtbot
        self.keys = 0

    def write(self, text: str) -> None:
        """Type letters where the cursor is."""
        for letter in text:
            QTest.keyClicks(self._focused(), letter)
            self.keys += 1

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press one chord."""
        self.keys += 1
        QTest.keyClick(self._focused(), key, held)
        QApplication.processEvents()

    def _focused(self) -> QWidget:
        found_it: QWidget | None = self.window.focusWidget()
        return self.window if found_it is None else found_it

    @property
    def at(self) -> str:
        """The open place."""
        return self.window.here.route

    def shows(self, *texts: str) -> None:
        """Every text is seen on the page, at the latest in a moment."""
        frame = self.window.open_frame
        assert frame is not None
        page = frame.page
        for text in texts:
            self._qtbot.waitUntil(partial(shows, page, text), timeout=PATIENCE)

    def has_a_cursor_in(self, kind: type[QWidget]) -> bool:
        """Whether the focus is in a part of this kind."""
        return isinstance(self.window.focusWidget(), kind)


def shows(page: QWidget, text: str) -> bool:
    """Whether a text is seen somewhere."""
    return bool(found(page, text))


def told(desk: Desk, flow: str, target: int) -> None:
    """Say how many keys a flow took; more than its target is a defect."""
    tell(f"{flow}: {desk.keys} keys, target {target}")
    assert desk.keys <= target
