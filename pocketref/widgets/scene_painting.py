"""Scenes on screen and on paper: one painter for both."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPen, QPolygonF

from pocketref.pictures.scene import (
    Align,
    Box,
    Curve,
    Diamond,
    Disc,
    Edge,
    Line,
    Scene,
    Shape,
    Words,
)
from pocketref.widgets.look import Look

DASHES = {Edge.DASHED: [4.0, 2.0], Edge.DOTTED: [1.0, 1.6]}
ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def paint(painter: QPainter, scene: Scene, worn: Look) -> None:
    """Paint a scene at the painter's origin with a look's colours and type."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kind, run in groupby(scene.shapes, key=_disc):
        if kind is None:
            for shape in run:
                _shape(painter, shape, worn)
        else:
            _discs(painter, kind, run, worn)
    painter.restore()


def _disc(shape: Shape) -> tuple[str, str, float] | None:
    """What a disc looks like: those that follow each other and look alike are painted together."""
    return (shape.fill, shape.line, shape.thickness) if isinstance(shape, Disc) else None


def _discs(
    painter: QPainter, kind: tuple[str, str, float], run: Iterable[Shape], worn: Look
) -> None:
    """Paint discs of one look with one pen: a pen for each of a thousand takes too long."""
    fill, line, thickness = kind
    painter.setPen(_pen(line, thickness, Edge.PLAIN, worn))
    painter.setBrush(_brush(fill, worn))
    for shape in run:
        if isinstance(shape, Disc):
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)


def _shape(painter: QPainter, shape: Shape, worn: Look) -> None:
    match shape:
        case Box():
            _box(painter, shape, worn)
        case Line():
            painter.setPen(_pen(shape.colour, shape.thickness, shape.edge, worn))
            painter.drawLine(QLineF(shape.x1, shape.y1, shape.x2, shape.y2))
        case Curve():
            painter.setPen(_pen(shape.colour, shape.thickness, shape.edge, worn))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_branch(shape))
        case Diamond():
            painter.setPen(_pen(shape.line, shape.thickness, Edge.PLAIN, worn))
            painter.setBrush(_brush(shape.fill, worn))
            painter.drawPolygon(_corners(shape))
        case Disc():
            _discs(painter, (shape.fill, shape.line, shape.thickness), (shape,), worn)
        case Words():
            painter.setPen(worn.colour(shape.colour))
            painter.setFont(words_font(shape, worn))
            flags = ALIGN[shape.align] | Qt.AlignmentFlag.AlignVCenter
            room = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.drawText(room, int(flags), shape.text)


def _branch(curve: Curve) -> QPainterPath:
    """A stroke that is level at both ends."""
    path, half = QPainterPath(QPointF(curve.x1, curve.y1)), (curve.x1 + curve.x2) / 2
    path.cubicTo(half, curve.y1, half, curve.y2, curve.x2, curve.y2)
    return path


def _corners(diamond: Diamond) -> QPolygonF:
    ends = ((0, -1), (1, 0), (0, 1), (-1, 0))
    x, y, radius = diamond.x, diamond.y, diamond.radius
    return QPolygonF([QPointF(x + a * radius, y + b * radius) for a, b in ends])


def words_font(words: Words, worn: Look) -> QFont:
    """The font a scene's words are painted with."""
    font = worn.font(words.role, bold=words.bold)
    if not words.bold:
        font.setWeight(QFont.Weight.Normal)
    return font


def _box(painter: QPainter, box: Box, worn: Look) -> None:
    # Strokes are centred on their path: half a stroke further in, they stay inside the box.
    inset = box.thickness / 2 if box.line else 0
    room = QRectF(box.x, box.y, box.width, box.height).adjusted(inset, inset, -inset, -inset)
    painter.setPen(_pen(box.line, box.thickness, box.edge, worn))
    painter.setBrush(_brush(box.fill, worn))
    painter.drawRoundedRect(room, box.corner, box.corner)
    if box.hatch:
        painter.setBrush(QBrush(worn.colour(box.line), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(room, box.corner, box.corner)


def _pen(name: str, thickness: float, edge: Edge, worn: Look) -> QPen:
    if not name:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(worn.colour(name), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if edge in DASHES:
        pen.setDashPattern(DASHES[edge])
    return pen


def _brush(name: str, worn: Look) -> QBrush:
    return QBrush(worn.colour(name)) if name else QBrush(Qt.BrushStyle.NoBrush)


def at_hundred(worn: Look) -> Look:
    """The same look at 100 %, for a painter that is enlarged as a whole."""
    return Look(worn.name, worn.colours, worn.types, worn.icons)
