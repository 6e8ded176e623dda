"""A short way in steps: those done, the one that is now, those still open."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

SIDE = 14
ROLES = {"now": ("body_strong", "text"), "done": ("body", "text"), "open": ("body", "text2")}
SIGNS = {"done": ("tick", "ok"), "now": ("chevron-right", "text")}
SPOKEN = {"done": "done", "now": "now", "open": "not yet"}


class StepWords(Protocol):
    """A step and how it stands: `done`, `now` or `open`."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def state(self) -> str: ...  # noqa: D102


class StepSign(QWidget):
    """A tick, an arrow, or an empty ring."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = look().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state in SIGNS:
            name, colour = SIGNS[self._state]
            sign = tinted(name, colour, self.width(), self.devicePixelRatio())
            painter.drawPixmap(0, 0, sign)
        else:
            painter.setPen(QPen(look().colour("line_control"), 1.5))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()


class StepListCard(Card):
    """The steps below a heading, and a sentence below them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = title
        self._shown: tuple[tuple[str, str], ...] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.note = Words(role="small", colour="text2")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.column.addWidget(Words(title, "body_strong"))
        self.column.addSpacing(6)
        self.column.addLayout(self._grid)
        self.column.addSpacing(8)
        self.column.addWidget(self.note)

    def display(self, steps: Sequence[StepWords], note: str) -> None:
        """Show these steps. The same steps are left as they are."""
        wanted = tuple((step.text, step.state) for step in steps)
        self.note.say(note)
        spoken = ", ".join(f"{text}: {SPOKEN[state]}" for text, state in wanted)
        self.setAccessibleName(f"{self._title}. {spoken}. {note}")
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (text, state) in enumerate(wanted):
            self._grid.addWidget(StepSign(state), row, 0)
            self._grid.addWidget(Words(text, *ROLES[state]), row, 1)
