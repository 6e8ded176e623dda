"""Texts that can be typed, each with what it shows; one that is pressed is as if it was typed."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.spans import Line, Span, paint_lines, set_lines

TITLE = "You can also type"
ROLE, HIGH = "small", 4


class ExampleWords(Protocol):
    """A text and what it shows."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def shows(self) -> str: ...  # noqa: D102


class ExampleButton(QAbstractButton):
    """One text; Enter, Space or a click types it."""

    def __init__(self, example: ExampleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(example.text)
        self._shows = example.shows
        self.setAccessibleName(f"Type {example.text}")
        self.setAccessibleDescription(example.shows)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """What it says."""
        return f"{self.text()}\n{self._shows}"

    def _lines(self, width: int) -> tuple[Line, ...]:
        ink = "accent" if self.underMouse() else "text"
        return (
            *set_lines((Span(text=self.text(), role=f"{ROLE}+", ink=ink),), width),
            *set_lines((Span(text=self._shows, role=ROLE, ink="text2"),), width),
        )

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return len(self._lines(width)) * look().line(ROLE) + 2 * HIGH

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Something to press."""
        return QSize(100, look().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the text, and below it what it shows."""
        painter = QPainter(self)
        paint_lines(painter, self._lines(self.width()), 0, HIGH, ROLE)
        painter.end()


class ExampleCard(Card):
    """The texts below each other."""

    chosen = Signal(str)  # the text

    def __init__(self, examples: Sequence[ExampleWords], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(TITLE)
        self.column.setContentsMargins(16, 13, 16, 9)
        self.column.addWidget(Words(TITLE, "body_strong"))
        self.column.addSpacing(4)
        for example in examples:
            button = ExampleButton(example)
            button.clicked.connect(lambda _=False, text=example.text: self.chosen.emit(text))
            self.column.addWidget(button)
