"""A value that an answer lacks, ready to be typed: the search then says it too."""

from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

WIDE = 72
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NeededWords(Protocol):
    """The field in words."""

    @property
    def field(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def word(self) -> str: ...  # noqa: D102


class NeededLine(QLineEdit):
    """The line itself: Enter acts, Esc goes back to the search."""

    accepted = Signal(int)  # the first action (0) or the second (1)
    escaped = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act or go back; everything else is typing."""
        if Qt.Key(event.key()) in ENTER:
            second = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.accepted.emit(1 if second else 0)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class NeededField(QWidget):
    """Label, line, unit. What is typed is added to the text of the search.

    While it is being typed in it stays, although the answer lacks nothing any more.
    """

    typed = Signal(str, bool)  # the value with its word and unit; whether it is the first key of it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: NeededWords | None = None
        self._shown: NeededWords | None = None
        self._begun = False  # whether a value was added to the search
        self.label, self.suffix = Words(wrap=False), QLabel()
        self.line = NeededLine()
        edge = QFrame()
        edge.setProperty("field-edge", "form")
        inside = QHBoxLayout(edge)
        inside.setContentsMargins(11, 0, 11, 0)
        inside.addWidget(self.line)
        inside.addWidget(self.suffix)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.label)
        row.addWidget(edge)
        row.addStretch(1)
        self.line.setFixedWidth(look().px(WIDE))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.left.connect(self.settle)

    @property
    def busy(self) -> bool:
        """Whether a value is being typed here."""
        return self.line.hasFocus() and bool(self.line.text())

    def go_on(self) -> bool:
        """Ask for what the answer lacks after this value; tell whether it lacks any."""
        if self._wanted is None or self._wanted == self._shown:
            return False
        self.settle()
        return True

    def want(self, needed: NeededWords | None) -> None:
        """Ask for another value, or for none; not while one is being typed."""
        self._wanted = needed
        if not self.busy:
            self.settle()

    def settle(self) -> None:
        """Show what is wanted now."""
        needed = self._wanted
        if needed != self._shown:
            self._shown, self._begun = needed, False
            with QSignalBlocker(self.line):
                self.line.clear()
            self._name(needed)
        held = needed is None and self.line.hasFocus()
        if self.isHidden() is (needed is not None) and not held:
            self.setVisible(needed is not None)

    def _name(self, needed: NeededWords | None) -> None:
        if needed is None:
            return
        unit = needed.unit
        within = not unit or needed.label.endswith(unit)
        spoken = needed.label if within else f"{needed.label}, {unit}"
        self.label.say(needed.label)
        self.suffix.setText(unit)
        self.line.setAccessibleName(spoken)
        self.line.setAccessibleDescription("What is typed here is added to the search")

    def _on_typed(self, text: str) -> None:
        word, unit = (self._shown.word, self._shown.unit) if self._shown is not None else ("", "")
        parts = (word, text.strip(), unit) if text.strip() else ()
        value = " ".join(part for part in parts if part)
        first, self._begun = not self._begun, True
        self.typed.emit(value, first)
