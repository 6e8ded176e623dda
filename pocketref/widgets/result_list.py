"""What was found, a row each: one painted list. The field keeps the focus and moves in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from pocketref.widgets.painted import Painted
from pocketref.widgets.result_rows import Place, RowWords, lay_out, paint_row, spans
from pocketref.widgets.spans import plainly
from pocketref.widgets.wishes import FactsWanted, ask

NONE = -1
SPARE = 12  # pixels left above and below a row that is brought into view


class ResultList(Painted[tuple[Place, ...]]):
    """At most a handful of rows; as high as they need to be."""

    chosen = Signal(int)  # a row was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowWords, ...] = ()
        self.active = NONE
        self._hot = NONE
        self.setMouseTracking(True)

    @property
    def rows(self) -> tuple[RowWords, ...]:
        """The rows it shows."""
        return self._rows

    @property
    def said(self) -> str:
        """What the rows say."""
        return "\n".join(plainly(spans(row)) for row in self._rows)

    def display(self, rows: Sequence[RowWords], active: int) -> None:
        """Show these rows, one of them active, or none."""
        if self._rows != tuple(rows):
            self._rows, self._hot = tuple(rows), NONE
            self.renew()
        self.mark(active)

    def mark(self, active: int) -> None:
        """Make another row the active one; a screen reader finds it in the description."""
        if active == self.active:
            return
        self.active = active
        row = self._rows[active] if 0 <= active < len(self._rows) else None
        self.setAccessibleDescription(row.spoken or row.lead if row else "")
        self.update()

    def name(self, text: str) -> None:
        """Say what these rows are."""
        if self.accessibleName() != text:
            self.setAccessibleName(text)

    def place(self, at: int) -> Place:
        """Where a row stands."""
        return self.placed(self.width())[at]

    def bring(self, at: int) -> None:
        """Bring a row into view; where there is none, the top of the page."""
        area, around = None, self.parentWidget()
        while area is None and around is not None:
            area = around if isinstance(around, QScrollArea) else None
            around = around.parentWidget()
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        if at == NONE:
            area.verticalScrollBar().setValue(0)
            return
        room = self.place(at).room
        top = self.mapTo(page, room.topLeft()).y()
        area.ensureVisible(0, top, 0, SPARE)
        area.ensureVisible(0, top + room.height(), 0, SPARE)

    def lay_out(self, width: int) -> tuple[Place, ...]:
        """The rows at their places."""
        return lay_out(self._rows, width)

    def tall(self, layout: tuple[Place, ...]) -> int:
        """As high as the rows."""
        return layout[-1].room.bottom() + 1 if layout else 0

    def minimumSizeHint(self) -> QSize:
        """Some words beside an icon."""
        return QSize(200, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, place in enumerate(self.placed(self.width())):
            if place.room.intersects(event.rect()):
                active, hot = at == self.active, at == self._hot
                paint_row(painter, self._rows[at], place, active=active, hot=hot)
        painter.end()

    def _at(self, point: QPoint) -> int:
        places = enumerate(self.placed(self.width()))
        return next((at for at, place in places if place.room.contains(point)), NONE)

    def _heat(self, at: int) -> None:
        if at != self._hot:
            self._hot = at
            self.setCursor(
                Qt.CursorShape.ArrowCursor if at == NONE else Qt.CursorShape.PointingHandCursor
            )
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row would be pressed."""
        self._heat(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show none any more."""
        self._heat(NONE)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too; the field keeps the focus."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A chip opens where it comes from, the rest of a row is its first action."""
        point = event.position().toPoint()
        at = self._at(point)
        if at == NONE or event.button() is not Qt.MouseButton.LeftButton:
            return
        chip = self._rows[at].chip
        if chip is not None and self.place(at).chip.contains(point):
            ask(self, FactsWanted(facts=chip.facts))
        else:
            self.chosen.emit(at)
