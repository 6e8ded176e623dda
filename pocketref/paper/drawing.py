"""Paints what was laid out, black and grey on white; the same on screen, printer and PDF."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from pocketref.paper.blocks import Fill
from pocketref.paper.lettering import FontRuler
from pocketref.paper.marks import Dial, Frame, Laid, Mark, Picture, Stroke, Text
from pocketref.paper.scenery import draw_picture
from pocketref.paper.sizes import MILLIMETRE, POINT
from pocketref.paper.words import Edge, Tone

_TONES = {Tone.INK: "#000000", Tone.DIM: "#333333", Tone.WHITE: "#FFFFFF"}
_FILLS = {
    Fill.PAPER: "#FFFFFF",
    Fill.BAND: "#E6E6E6",
    Fill.PALE: "#F2F2F2",
    Fill.GREY: "#C8C8C8",
    Fill.BLACK: "#000000",
}
_HAIR = "#8C8C8C"
_DASHES = {Edge.DASHED: (3.0, 2.0), Edge.DOTTED: (0.1, 2.0)}
_HATCH = 1.1 * MILLIMETRE


class Pencil:
    """Draws laid out pages with a painter whose unit is a twentieth of a point."""

    def __init__(self, painter: QPainter, ruler: FontRuler) -> None:
        self._painter = painter
        self._ruler = ruler

    def draw(self, laid: Laid, x: float = 0.0, y: float = 0.0) -> None:
        """Draw something and all its parts, with its corner at a place."""
        for mark in laid.marks:
            self._mark(mark, x, y)
        for part in laid.parts:
            self.draw(part.laid, x + part.x, y + part.y)

    def _mark(self, mark: Mark, x: float, y: float) -> None:
        match mark:
            case Text():
                self._painter.setFont(self._ruler.font(mark.face))
                self._painter.setPen(QColor(_TONES[mark.tone]))
                self._painter.drawText(QPointF(x + mark.x, y + mark.y), mark.text)
            case Frame():
                self._frame(mark, QRectF(x + mark.x, y + mark.y, mark.width, mark.height))
            case Stroke():
                self._painter.setPen(_pen(_HAIR if mark.hair else "#000000", mark.thick))
                ends = (x + mark.x, y + mark.y, x + mark.to_x, y + mark.to_y)
                self._painter.drawLine(QLineF(*ends))
            case Dial():
                self._dial(QPointF(x + mark.x, y + mark.y), mark.radius)
            case Picture():
                draw_picture(self._painter, mark, x, y)

    def _frame(self, frame: Frame, place: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, frame.radius, frame.radius)
        if frame.fill is Fill.HATCH:
            self._hatch(path, place)
        elif frame.fill is not Fill.NONE:
            self._painter.fillPath(path, QBrush(QColor(_FILLS[frame.fill])))
        if frame.edge is not Edge.NONE:
            self._painter.strokePath(path, _edge(frame))

    def _hatch(self, path: QPainterPath, place: QRectF) -> None:
        """Slanted strokes; a pattern of a brush would differ from device to device."""
        self._painter.save()
        self._painter.setClipPath(path)
        self._painter.setPen(_pen(_HAIR, 0.7 * POINT))
        x = place.left() - place.height()
        while x < place.right():
            self._painter.drawLine(QLineF(x, place.bottom(), x + place.height(), place.top()))
            x += _HATCH
        self._painter.restore()

    def _dial(self, middle: QPointF, radius: float) -> None:
        self._painter.setPen(_pen("#000000", 0.8 * POINT))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(middle, radius, radius)
        hand = QPointF(middle.x(), middle.y() - radius * 0.62)
        self._painter.drawLine(QLineF(middle, hand))
        self._painter.drawLine(QLineF(middle, middle + QPointF(radius * 0.45, radius * 0.25)))


def _pen(colour: str, thick: float) -> QPen:
    return QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _edge(frame: Frame) -> QPen:
    pen = _pen(_HAIR if frame.edge is Edge.HAIR else "#000000", frame.thick)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if frame.edge in _DASHES:
        pen.setDashPattern(_DASHES[frame.edge])
    if frame.edge is Edge.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
