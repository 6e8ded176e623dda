"""A tick box drawn as a shape, so that no font needs the sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.look import look

SIDE = 24
TICK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.34))


class TickBox(QAbstractButton):
    """Empty, ticked, or dashed for what cannot be ticked yet."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dashed = False
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dash(self, *, dashed: bool) -> None:
        """Draw the edge dashed: nothing to tick here yet."""
        self._dashed = dashed
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = look().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the box and its tick."""
        worn, ticked = look(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(worn.colour("ok" if ticked else "line_control"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._dashed and not ticked:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(worn.colour("ok" if ticked else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            pen = QPen(worn.colour("surface"), 2.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(x * self.width(), y * self.height()) for x, y in TICK])
        painter.end()
