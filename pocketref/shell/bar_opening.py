"""The lower part of the worksheet bar: opened by the reader, or for the cursor until it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class BarOpening(QObject):
    """Whether it is open. What Enter has opened does not stay in the way of the page."""

    changed = Signal()

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self.opened = False
        self._lent = False

    @property
    def every(self) -> bool:
        """Whether every field is shown; for the cursor only those the place asks for are."""
        return self.opened and not self._lent

    def turn(self) -> None:
        """Open it, or close it: the reader has asked for that."""
        self._set(opened=not self.opened)

    def lend(self) -> None:
        """Open it for the cursor, until that leaves the bar."""
        self._set(opened=True, lent=True)

    def keep(self) -> None:
        """Open it with every field, until the reader closes it."""
        self._set(opened=True)

    def _set(self, *, opened: bool, lent: bool = False) -> None:
        if lent is not self._lent:
            application: Any = QGuiApplication.instance()
            moved = application.focusChanged
            (moved.connect if lent else moved.disconnect)(self._on_moved)
        self.opened, self._lent = opened, lent
        self.changed.emit()

    def _on_moved(self, _left: QWidget | None, now: QWidget | None) -> None:
        """Close; under a pressed mouse that would take away what it is pressed on."""
        if now is None or self._bar.isAncestorOf(now) or QGuiApplication.mouseButtons():
            return
        self._set(opened=False)
