"""The right end of a step: why it waits, that it is over, or the button that goes on."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.chips import chip_width, draw_chip
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

SIGNS = {"lock": "lock", "held": "hand", "skipped": "close"}
BUTTONS = {"choose": "link", "chosen": "secondary", "start": "secondary", "finish": "secondary"}
KEYED = {"start", "finish"}  # the row itself has the key, and keeps the focus
DONE = "done"


class DoneMark(QWidget):
    """A tick and a word in a frame; nothing to press."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(chip_width("agrees", self.text), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw frame, tick and word."""
        painter = QPainter(self)
        draw_chip(painter, QRect(0, 0, self.width(), self.height()), "agrees", self.text)
        painter.end()


class StepAction(QWidget):
    """Shows one of its shapes; the same shape keeps its parts, and so the focus."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = ""
        self._part: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)

    def display(self, text: str, kind: str, about: str) -> None:
        """Show this text as its kind asks; `about` is the step, for who cannot see the row."""
        shape = "" if not text else BUTTONS.get(kind, DONE if kind == DONE else f"words {kind}")
        shape += " keyed" if kind in KEYED else ""
        if shape != self._shape or isinstance(self._part, DoneMark):
            self._shape = shape
            self._remake(text, kind)
        if isinstance(self._part, Button):
            self._part.name(text)
            self._part.setAccessibleName(f"{text}: {about}")
        elif isinstance(self._part, Words):
            self._part.say(text)

    def _remake(self, text: str, kind: str) -> None:
        while self._row.count() > 1:
            item = self._row.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._part = self._made(text, kind) if text else None
        if isinstance(self._part, Words):
            self._row.addWidget(Icon(SIGNS.get(kind, "lock"), "text3", 16))
        if self._part is not None:
            self._row.addWidget(self._part)

    def _made(self, text: str, kind: str) -> QWidget:
        if kind in BUTTONS:
            button = Button(text, BUTTONS[kind])
            if kind in KEYED:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self.pressed)
            return button
        if kind == DONE:
            return DoneMark(text)
        words = Words(text, "body", "text2")
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return words
