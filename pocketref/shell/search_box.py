"""The search as the other places show it: what was typed last, and the key that leads there."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look

KEY = "Ctrl+K"
HINT = "Type a drug and weight, a lab value, or a question"
HIGH, SIDE, SIGN, GAP = 36, 12, 16, 9


class SearchBox(QAbstractButton):
    """Looks like the field and leads to it. Going through it by Tab alone leads nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(f"Search, {KEY}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show what is typed in the search now; nothing shows what can be typed."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """As high as a field; how wide is the bar's to say."""
        return QSize(look().px(200), look().px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw edge, sign, words and key."""
        worn, side = look(), look().px(SIGN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("line_control"), 1))
        painter.setBrush(worn.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        sign = tinted("search", "text2", side, self.devicePixelRatio())
        painter.drawPixmap(SIDE, (self.height() - side) // 2, sign)
        self._paint_words(painter, SIDE + side + GAP, self._paint_key(painter))
        painter.end()

    def _paint_key(self, painter: QPainter) -> int:
        """Draw the key in its frame at the right; tell where it begins."""
        worn = look()
        wide = QFontMetrics(worn.font("key")).horizontalAdvance(KEY) + 12
        high = worn.px(18)
        left = self.width() - SIDE - wide
        frame = QRectF(left + 0.5, (self.height() - high) // 2 + 0.5, wide, high)
        painter.setPen(QPen(worn.colour("line"), 1))
        painter.drawRoundedRect(frame, 3, 3)
        painter.setPen(worn.colour("text2"))
        painter.setFont(worn.font("key"))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), KEY)
        return left

    def _paint_words(self, painter: QPainter, left: int, right: int) -> None:
        worn, font = look(), look().font("body")
        painter.setFont(font)
        painter.setPen(worn.colour("text" if self.text() else "text3"))
        room = QRect(left, 0, max(0, right - GAP - left), self.height())
        words = self.text() or HINT
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), words)
