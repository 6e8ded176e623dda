"""An untouched program: how long ago the last key was, and what is said of the time that is left.

It listens to the window that has the focus, not to everything in the program: that would make
every key slower.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from pocketref.model.noun import noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.running import Moment

MINUTE = 60
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


@noun
class Waiting:
    """What is left until the program clears or covers.

    Attributes:
        seconds: until then.
        last: whether it is the last minute, which must be seen.
    """

    seconds: int
    last: bool

    @property
    def begins(self) -> bool:
        """Whether the last minute begins now."""
        return self.seconds == MINUTE


class Idling(QObject):
    """Wakes up once a minute, in the last minute each second, and only while there is a need."""

    said = Signal(object)  # Waiting, or None once a key was pressed
    touched = Signal()
    over = Signal()

    def __init__(self, minutes: int, clock: Callable[[], Moment], parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._clock = clock
        self._since = 0
        self._said: Waiting | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._heard: QWindow | None = None
        QGuiApplication.instance().focusWindowChanged.connect(self.hear)  # type: ignore[union-attr]
        self.hear(QGuiApplication.focusWindow())

    @property
    def waits(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    def need(self, *, needed: bool) -> None:
        """Begin to count when there is something to forget, and end when there is not."""
        if needed and not self.waits:
            self._since = self._clock().ticks
            self._timer.start(MINUTE * 1_000)
        elif not needed and self.waits:
            self._timer.stop()
            self._say(None)

    def hear(self, window: QWindow | None) -> None:
        """Listen to this window, the one with the focus."""
        if self._heard is not None:
            with suppress(RuntimeError):  # a dialog that is no more
                self._heard.removeEventFilter(self)
        self._heard = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear every key, click and wheel; take none away."""
        if event.type() in TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def touch(self) -> None:
        """Begin anew, unless the time was over while the computer slept."""
        if self.waits:
            now = self._clock().ticks
            if now - self._since >= self.minutes * MINUTE:
                self.look()
            else:
                self._since = now
                if self._said is not None:
                    self._say(None)
                    self._timer.start(MINUTE * 1_000)
        self.touched.emit()

    def look(self) -> None:
        """Say what is left, or that the time is over."""
        idle = self._clock().ticks - self._since
        left = self.minutes * MINUTE - idle
        if left <= 0:
            self._timer.stop()
            self._say(None)
            self.over.emit()
            return
        if idle >= MINUTE or left <= MINUTE:
            self._say(Waiting(seconds=left, last=left <= MINUTE))
        self._timer.start(1_000 * (1 if left <= MINUTE else self._pause(idle, left)))

    @staticmethod
    def _pause(idle: int, left: int) -> int:
        """Seconds until there is something else to say: a full minute, or the last one begins."""
        return min(MINUTE - idle % MINUTE, left - MINUTE)

    def _say(self, waiting: Waiting | None) -> None:
        if waiting != self._said:
            self._said = waiting
            self.said.emit(waiting)
