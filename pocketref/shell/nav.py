"""One entry of the sidebar: sign, word and key, or the sign over the word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look

HIGH, RAIL_HIGH = 36, 50
SIGN = 18


@noun
class Entry:
    """One entry. `short` is its word where there is little room; empty shows the sign alone.

    Attributes:
        ink: the colour that tells it from the others; empty for that of all.
    """

    id: str
    icon: str
    text: str
    short: str = ""
    key: str = ""
    ink: str = ""


class NavButton(QAbstractButton):
    """Opens a place. The open one has a tint, a bar at its left and strong words."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._short, self._key = entry.icon, entry.short, entry.key
        self._own = entry.ink
        self._narrow = False
        self.name(entry.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def name(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        self.setAccessibleName(f"{text}, {self._key}" if self._key else text)

    def narrow(self, *, narrow: bool) -> None:
        """Show the sign over the word, or beside it."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the sidebar lets it be."""
        high = RAIL_HIGH if self._narrow and self._short else HIGH
        return QSize(40, look().px(high))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the entry."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worn = look()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipRect(QRect(0, 0, 3, self.height()))
            painter.setBrush(worn.colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipping(False)
        if self._narrow:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)
        painter.end()

    def _ink(self) -> str:
        return self._own or ("accent" if self.isChecked() else "text2")

    def _paint_wide(self, painter: QPainter) -> None:
        worn, side = look(), look().px(SIGN)
        sign = tinted(self._icon, self._ink(), side, self.devicePixelRatio())
        painter.drawPixmap(9, (self.height() - side) // 2, sign)
        left = 9 + side + 9
        painter.setPen(worn.colour(self._ink()))
        painter.setFont(worn.font("body", bold=self.isChecked()))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), flags, self.text())
        font = worn.font("label")
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(worn.colour("text2" if self.isChecked() else "text3"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), flags, self._key)

    def _paint_narrow(self, painter: QPainter) -> None:
        worn, side = look(), look().px(SIGN)
        sign = tinted(self._icon, self._ink(), side, self.devicePixelRatio())
        top = worn.px(8) if self._short else (self.height() - side) // 2
        painter.drawPixmap((self.width() - side) // 2, top, sign)
        painter.setPen(worn.colour(self._ink()))
        font = worn.font("label")
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        wide = QFontMetrics(font).horizontalAdvance(self._short)
        if wide > self.width():  # a long word stands smaller; it is not cut off
            font.setPointSizeF(font.pointSizeF() * (self.width() - 2) / wide)
        painter.setFont(font)
        room = QRect(0, top + side + 3, self.width(), worn.px(18))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), self._short)
