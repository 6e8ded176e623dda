"""The figure of an answer: large, with its unit on the same line."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.look import look

GAP = 9
NONE = "–"


class Figure(QWidget):
    """An amount and its unit. Without an amount both are grey, and the dash says so."""

    def __init__(self, role: str = "dose", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._amount, self._unit = role, NONE, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, amount: str, unit: str) -> None:
        """Show an amount."""
        self._amount, self._unit = amount, unit
        self.setAccessibleName(f"{amount} {unit}" if amount != NONE else f"No figure, {unit}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as both, as high as a line of the large type."""
        worn = look()
        wide = QFontMetrics(worn.font(self._role)).horizontalAdvance(self._amount)
        wide += GAP + QFontMetrics(worn.font("unit")).horizontalAdvance(self._unit)
        return QSize(wide + 2, worn.line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Write both on one base line."""
        worn = look()
        large = worn.font(self._role)
        metrics = QFontMetrics(large)
        base = (self.height() + metrics.capHeight()) / 2
        painter = QPainter(self)
        painter.setPen(worn.colour("text3" if self._amount == NONE else "text"))
        painter.setFont(large)
        painter.drawText(QPointF(0, base), self._amount)
        painter.setFont(worn.font("unit"))
        painter.drawText(QPointF(metrics.horizontalAdvance(self._amount) + GAP, base), self._unit)
        painter.end()
