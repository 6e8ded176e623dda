"""Buttons: words, perhaps a sign before them and the key that does the same behind them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look

HIGH = 32
SIDE = 11
SIGN = 18
GAP = 8


@noun
class ButtonLook:
    """How one kind of button is drawn: names of colours, and the room left and right of it."""

    ink: str
    fill: str
    edge: str
    key_edge: str
    pressed: str
    side: int = SIDE


KINDS = {
    "primary": ButtonLook(
        ink="on_accent",
        fill="accent",
        edge="accent",
        key_edge="on_accent",
        pressed="accent_strong",
    ),
    "secondary": ButtonLook(
        ink="text", fill="surface", edge="line_control", key_edge="line", pressed="sunken"
    ),
    "danger": ButtonLook(
        ink="stop", fill="surface", edge="stop", key_edge="line", pressed="stop_tint"
    ),
    "link": ButtonLook(
        ink="accent", fill="", edge="", key_edge="line", pressed="accent_tint", side=8
    ),
    "inline": ButtonLook(
        ink="accent", fill="", edge="", key_edge="line", pressed="accent_tint", side=0
    ),
}


class Button(QAbstractButton):
    """A button. One primary (filled) button a page."""

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._key = KINDS[kind], icon, key
        self.setText(text)
        self.setAccessibleName(f"{text}, {key}" if key else text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self, text: str, key: str | None = None) -> None:
        """Show other words, or another key."""
        self._key = self._key if key is None else key
        self.setText(text)
        self.setAccessibleName(f"{text}, {self._key}" if self._key else text)
        self.updateGeometry()
        self.update()

    def _key_width(self) -> int:
        return QFontMetrics(look().font("key")).horizontalAdvance(self._key) + 12

    def sizeHint(self) -> QSize:
        """As wide as sign, words and key."""
        worn = look()
        wide = QFontMetrics(worn.font("body_strong")).horizontalAdvance(self.text())
        wide += 2 * self._look.side + (
            worn.px(SIGN) + (GAP if self.text() else 0) if self._icon else 0
        )
        wide += self._key_width() + GAP if self._key else 0
        return QSize(wide, worn.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the surface, then what stands on it from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        self._surface(painter)
        worn, drawn = look(), self._look
        left = drawn.side
        if self._icon:
            side = worn.px(SIGN)
            sign = tinted(self._icon, drawn.ink, side, self.devicePixelRatio())
            painter.drawPixmap(left, (self.height() - side) // 2, sign)
            left += side + GAP
        painter.setPen(worn.colour(drawn.ink))
        font = worn.font("body")
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        wide = QFontMetrics(worn.font("body_strong")).horizontalAdvance(self.text())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, wide + 2, self.height()), int(flags), self.text())
        if self._key:
            self._hint(painter, left + wide + GAP)
        painter.end()

    def _surface(self, painter: QPainter) -> None:
        worn, drawn = look(), self._look
        fill = drawn.pressed if self.isDown() else drawn.fill
        if not fill:
            return
        edge = drawn.edge or fill
        painter.setPen(QPen(worn.colour(edge), 1))
        painter.setBrush(worn.colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _hint(self, painter: QPainter, left: int) -> None:
        """The key, in a small frame."""
        worn = look()
        high = worn.px(18)
        frame = QRectF(left + 0.5, (self.height() - high) // 2 + 0.5, self._key_width(), high)
        painter.setPen(QPen(worn.colour(self._look.key_edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 3, 3)
        ink = self._look.ink if self._look.fill else "text2"
        painter.setPen(worn.colour("text2" if ink == "text" else ink))
        painter.setFont(worn.font("key"))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), self._key)
