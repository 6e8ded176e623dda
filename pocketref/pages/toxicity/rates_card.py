"""The table of rates: its heads sort, Enter opens a row's comparison, Space ticks the row."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from pocketref.pages.toxicity.reference_view import RateRow
from pocketref.widgets.look import look
from pocketref.widgets.table_layout import HIGH
from pocketref.widgets.text_table import TextTable
from pocketref.widgets.tick_box import TICK

NAME = "Rates. Enter opens the comparison of a row, Space ticks it, Ctrl+I shows its source."
FIGURES = (4, 5)
WEIGHTS = (150, 190, 118, 108, 112, 80, 150, 50)
BOX = 18
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RateTable(TextTable):
    """Rates in lines. The last column has a tick box, drawn as a shape."""

    sorted_by = Signal(int)  # a column
    ticked = Signal(str)  # the id of a row
    opened = Signal(str)  # the item of its comparison

    def __init__(
        self, columns: Sequence[str], rows: tuple[RateRow, ...], ticked: tuple[str, ...]
    ) -> None:
        self._rates, self._ticks = rows, frozenset(ticked)
        lines = [row.cells for row in rows]
        super().__init__(NAME, columns, lines, figures=FIGURES, weights=WEIGHTS)

    def mark(self, ticked: tuple[str, ...]) -> None:
        """Show which rows are ticked."""
        self._ticks = frozenset(ticked)
        self.update()

    @property
    def row_here(self) -> str:
        """The id of the row the keys are at; empty in an empty table."""
        return self._rates[self.here[0]].id if self._rates else ""

    def go_to(self, row: str) -> None:
        """Go to a row by its id, where it is shown."""
        names = [rate.id for rate in self._rates]
        if row in names:
            self.go(names.index(row), self.here[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks; arrows walk."""
        key = Qt.Key(event.key())
        if self._rates and key in ENTER:
            self._open_row(self._rates[self.here[0]])
        elif self._rates and key == Qt.Key.Key_Space:
            self.ticked.emit(self._rates[self.here[0]].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A head sorts, a box ticks, a row is walked to."""
        spot = next(
            (
                each
                for each in self.layout_for(self.width()).spots
                if not each.label and each.room.contains(event.position())
            ),
            None,
        )
        if spot is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if spot.row < 0:
            self.sorted_by.emit(spot.column)
            return
        self.go(spot.row, spot.column)
        if spot.column == len(WEIGHTS) - 1:
            self.ticked.emit(self._rates[spot.row].id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Open the row, as Enter does."""
        if self._rates:
            self._open_row(self._rates[self.here[0]])

    def _open_row(self, row: RateRow) -> None:
        if row.opens:
            self.opened.emit(row.opens)
        else:
            self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, and a box in each line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last, seen = len(WEIGHTS) - 1, QRectF(event.rect())
        for spot in self.layout_for(self.width()).spots:
            boxed = spot.row >= 0 and spot.column == last and not spot.label
            if boxed and spot.room.intersects(seen):
                side = look().px(BOX)
                box = QRectF(spot.room.x() + 1, spot.room.y() + HIGH, side, side)
                _box(painter, box, ticked=self._rates[spot.row].id in self._ticks)
        painter.end()


def _box(painter: QPainter, room: QRectF, *, ticked: bool) -> None:
    worn = look()
    painter.setPen(QPen(worn.colour("accent" if ticked else "line_control"), 1.5))
    painter.setBrush(worn.colour("accent" if ticked else "surface"))
    painter.drawRoundedRect(room, 4, 4)
    if ticked:
        painter.setPen(QPen(worn.colour("on_accent"), 2))
        x, y, side = room.x(), room.y(), room.width()
        painter.drawPolyline([QPointF(x + a * side, y + b * side) for a, b in TICK])
