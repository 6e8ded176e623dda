"""How the fields of a table are painted: by their tones, never by colour alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pocketref.widgets.look import Look
from pocketref.widgets.table_layout import GAP, HIGH, SMALL, Spot, Type

LABEL = "quiet"  # the tone of heads and labels
INKS = {
    "quiet": "text2",
    "empty": "silent",
    "stop": "stop",
    "hold": "warn",
    "unclear": "warn",
    "needs": "text2",
    "beside": "text2",
}
DIFFER = frozenset({"differs", "strong-differs"})
_EDGE = 4  # how far a dashed edge stands from its words


class FieldBrush:
    """Paints fields with one painter; the columns in `right` are set flush right."""

    def __init__(self, painter: QPainter, worn: Look, right: frozenset[int]) -> None:
        self._painter, self._worn, self._right = painter, worn, right
        self._type = Type(worn)

    def paint(self, spot: Spot, tone: str) -> None:
        """Paint a field: its ground, its words, and the smaller ones below them."""
        if tone in DIFFER:
            tint = spot.room.adjusted(-GAP / 2, 1, GAP / 2, -2)
            self._painter.fillRect(tint, self._worn.colour("differ_tint"))
        if tone == "empty":
            self._edge(spot)
        role, ink = self._type.role(tone), INKS.get(tone, "text")
        top = spot.room.y() + HIGH
        inset = self._type.inset(tone) / 2
        room = QRectF(spot.room.x() + inset, top, spot.room.width() - 2 * inset, 0)
        right = spot.column in self._right
        below = self._lines(spot.lines, room, role, ink, right=right)
        room.moveTop(below)
        quiet = "differ" if tone in DIFFER else "text2"
        self._lines(spot.details, room, SMALL, quiet, right=right)

    def _lines(
        self, lines: tuple[str, ...], room: QRectF, role: str, ink: str, *, right: bool
    ) -> float:
        """Paint lines from the top of a room; say where they end."""
        high = self._worn.line(role)
        self._painter.setFont(self._worn.font(role))
        self._painter.setPen(self._worn.colour(ink))
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        for at, line in enumerate(lines):
            self._painter.drawText(
                QRectF(room.x(), room.y() + at * high, room.width(), high), flags, line
            )
        return room.y() + len(lines) * high

    def _edge(self, spot: Spot) -> None:
        pen = QPen(self._worn.colour("line_control"), 1)
        pen.setDashPattern([3, 2])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        tall = len(spot.lines) * self._worn.line(SMALL) + 2 * _EDGE
        room = QRectF(spot.room.x(), spot.room.y() + HIGH - _EDGE, spot.room.width(), tall)
        self._painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
