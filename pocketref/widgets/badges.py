"""Badges: the drug's letter in an edge of its own, or a sign for what is no drug."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look

SIDE = 26
COLOURS = {"plain": "drug_p", "dashed": "drug_t", "dotted": "drug_x"}
DASHES: dict[str, list[float]] = {"plain": [], "dashed": [2.2, 1.6], "dotted": [0.9, 1.1]}


class Badge(QWidget):
    """A letter (or an icon) in a square, drawn with the drug's colour and edge pattern."""

    def __init__(
        self, letter: str, edge: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letter, self._edge, self._icon = letter, edge, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def mark(self, letter: str, edge: str, icon: str = "") -> None:
        """Show another letter, edge or icon."""
        self._letter, self._edge, self._icon = letter, edge, icon
        self.update()

    @property
    def said(self) -> str:
        """The letter it shows; its drug stands beside it in full."""
        return "" if self._icon else self._letter

    def sizeHint(self) -> QSize:
        """A square."""
        side = look().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the edge, then the letter or the icon."""
        worn = look()
        colour = COLOURS.get(self._edge, "text2") if self._letter else "text2"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(worn.colour(colour), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._letter and DASHES.get(self._edge):
            pen.setDashPattern(DASHES[self._edge])
        painter.setPen(pen)
        painter.setBrush(worn.colour(f"{colour}_tint" if self._letter else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        self._inside(painter, colour)
        painter.end()

    def _inside(self, painter: QPainter, colour: str) -> None:
        worn = look()
        if self._icon:
            side = worn.px(16)
            place = (self.width() - side) // 2
            painter.drawPixmap(
                place, place, tinted(self._icon, colour, side, self.devicePixelRatio())
            )
            return
        painter.setPen(worn.colour(colour))
        painter.setFont(worn.font("body_strong"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)
