"""How a text was read, as small chips in one line; it goes on in the next where it must."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pocketref.model.noun import noun
from pocketref.widgets.look import look
from pocketref.widgets.painted import Painted
from pocketref.widgets.spans import faces

LEAD = "Read as"
CHIP, SMALL = "label", "small"
GAP, SIDE, HIGH, ROW_GAP = 8, 7, 20, 4


class ReadingWords(Protocol):
    """One thing that was understood."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def guessed(self) -> bool: ...  # noqa: D102


@noun
class Mark:
    """A piece of the line at its place; `edge` is `solid`, `dashed` or empty."""

    room: QRectF
    text: str
    edge: str = ""


class ReadAsLine(Painted[list[Mark]]):
    """Painted in one go: it changes with most keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> str:
        """What it says."""
        return " ".join(text for text, _ in self._pieces)

    def display(self, readings: Sequence[ReadingWords], source: str) -> None:
        """Show how the text was read; nothing where nothing was."""
        chips = [(one.text, "dashed" if one.guessed else "solid") for one in readings]
        pieces = ((LEAD, ""), *chips, *(((source, ""),) if source else ())) if chips else ()
        if pieces == self._pieces:
            return
        self._pieces = pieces
        self.setAccessibleName(self.said)
        self.renew()

    def lay_out(self, width: int) -> list[Mark]:
        """The pieces at their places."""
        high, marks = look().px(HIGH), []
        left = top = 0.0
        for text, edge in self._pieces:
            wraps = faces().wraps(CHIP if edge else SMALL)
            whole = wraps.width(text) + 2 * SIDE <= (width if edge else width / 2)
            for part in [text] if whole else text.split(" "):
                wide = wraps.width(part) + (2 * SIDE if edge else 0)
                if left and left + wide > width:
                    left, top = 0.0, top + high + ROW_GAP
                marks.append(Mark(room=QRectF(left, top, wide, high), text=part, edge=edge))
                left += wide + (GAP if part is text else wraps.width(" "))
        return marks

    def tall(self, layout: list[Mark]) -> int:
        """As high as its lines."""
        return round(layout[-1].room.bottom()) if layout else 0

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return QSize(120, look().px(HIGH) if self._pieces else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the pieces; those that were guessed have a dashed edge."""
        painter, worn, kind = QPainter(self), look(), faces()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.placed(self.width()):
            role = CHIP if mark.edge else SMALL
            if mark.edge:
                pen = QPen(worn.colour("line_control"), 1)
                if mark.edge == "dashed":
                    pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.drawRoundedRect(mark.room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(worn.colour("text2"))
            painter.setFont(kind.font(role))
            lift = (mark.room.height() - worn.line(role)) / 2
            left = mark.room.left() + (SIDE if mark.edge else 0)
            painter.drawText(QPointF(left, mark.room.top() + lift + kind.base(role)), mark.text)
        painter.end()
