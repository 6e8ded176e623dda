"""A table of sourced fields in one widget: painted, walked with the arrow keys, never cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from pocketref.widgets.look import OWN_RING, look
from pocketref.widgets.table_layout import EDGE, Field, Layout, Measured, Type, lay_out, measure
from pocketref.widgets.table_painting import LABEL, FieldBrush
from pocketref.widgets.wishes import FactsWanted, ask

_LEAST = 200
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TextTable(QWidget):
    """Fields in lines and columns. The current field's facts are the widget's own."""

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        lines: Sequence[Sequence[Field]],
        *,
        figures: Sequence[int] = (),
        weights: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._columns, self._lines = tuple(columns), tuple(tuple(line) for line in lines)
        self._figures, self._weights = frozenset(figures), tuple(weights)
        self._type: Type | None = None
        self._measured = Measured(least=(), wanted=())
        self._laid: dict[int, Layout] = {}  # by width; it is asked for many times over
        self._row, self._column = 0, min(1, len(self._columns) - 1)
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, "yes" if self._lines else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Its width says how high it is; how high it would be at another width must not count.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()

    @property
    def said(self) -> str:
        """Everything it says, a line of text for each line of the table."""
        rows = (" | ".join(_words(field) for field in line) for line in self._lines)
        return "\n".join((" | ".join(self._columns), *rows))

    @property
    def here(self) -> tuple[int, int]:
        """The current field: its line and column."""
        return self._row, self._column

    def go(self, row: int, column: int) -> None:
        """Make a field the current one and bring it into view."""
        self._row, self._column = row, column
        self._tell()
        self.update()
        self._show_here()

    def _tell(self) -> None:
        """Say to the window and to a screen reader where the reader is."""
        if not self._lines:
            return
        field = self._lines[self._row][self._column]
        self.setProperty("facts", tuple(field.facts))
        self.setProperty("copied", field.copied)
        first = self._lines[self._row][0]
        parts = [f"{first.spoken or first.text}"] if self._column else []
        parts.append(f"{self._columns[self._column]}: {field.spoken or _words(field)}")
        self.setAccessibleDescription(", ".join(parts))

    def layout_for(self, width: int) -> Layout:
        """Where everything stands at a width."""
        worn = look()
        if self._type is None or self._type.worn is not worn:
            self._type = Type(worn)
            self._measured = measure(self._columns, self._lines, self._type, self._weights)
            self._laid.clear()
        if width not in self._laid:
            measured, kind = self._measured, self._type
            self._laid[width] = lay_out(self._columns, self._lines, measured, width, kind)
        return self._laid[width]

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return round(self.layout_for(max(1, width)).height)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        wide = self.width() if self._laid else 4 * _LEAST
        return QSize(4 * _LEAST, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this nothing can be read."""
        return QSize(_LEAST, look().line("body"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; Enter opens where the field comes from."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._lines:
            down, right = _STEPS[key]
            row = min(max(0, self._row + down), len(self._lines) - 1)
            column = min(max(0, self._column + right), len(self._columns) - 1)
            self.go(row, column)
        elif key in _OPENS:
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open where the field below the pointer comes from."""
        where = event.position()
        for spot in self.layout_for(self.width()).spots:
            if spot.row >= 0 and not spot.label and spot.room.contains(where):
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.go(spot.row, spot.column)
                self._open()
                return

    def _open(self) -> None:
        facts = self.property("facts")
        if facts:
            ask(self, FactsWanted(facts=facts))

    def _show_here(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or not self.isVisible():
            return
        room = self._room_here()
        corner = self.mapTo(inside, room.toAlignedRect().center())
        area.ensureVisible(corner.x(), corner.y(), 0, round(room.height() / 2) + 16)

    def _room_here(self) -> QRectF:
        spots = self.layout_for(self.width()).spots
        found = (s.room for s in spots if (s.row, s.column) == self.here and not s.label)
        return next(found, QRectF())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which field is the current one."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show none."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is to be seen: the fields, and a hairline below each line."""
        worn, seen = look(), QRectF(event.rect())
        laid = self.layout_for(self.width())
        right = frozenset() if laid.stacked else self._figures
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = FieldBrush(painter, worn, right)
        for spot in laid.spots:
            if spot.room.intersects(seen):
                of_field = spot.row >= 0 and not spot.label
                tone = self._lines[spot.row][spot.column].tone if of_field else LABEL
                brush.paint(spot, tone)
        for end in laid.ends[:-1]:
            line = QRectF(EDGE, end - 1, self.width() - 2 * EDGE, 1)
            painter.fillRect(line, worn.colour("line"))
        if self.hasFocus() and self._lines:
            painter.setPen(QPen(worn.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._room_here().adjusted(-5, 2, 5, -3), 4, 4)
        painter.end()


def _words(field: Field) -> str:
    return f"{field.text}. {field.detail}" if field.detail else field.text
