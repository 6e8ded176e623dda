"""Chips: a source in two words. Edge, sign and word say how it stands; colour only adds to it."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import Look, look

SIDE = 8
SIGN = 13
GAP = 5


@noun
class ChipLook:
    """How one kind of chip is drawn: names of an icon and of colours, and what its sign says."""

    sign: str
    ink: str
    edge: str
    fill: str = "surface"
    dashed: bool = False
    bold: bool = False
    said: str = ""


KINDS = {
    "plain": ChipLook(sign="quotes", ink="text2", edge="line_control"),
    "agrees": ChipLook(sign="tick", ink="ok", edge="ok", fill="ok_tint", bold=True),
    "differs": ChipLook(
        sign="differ",
        ink="differ",
        edge="differ",
        fill="differ_tint",
        bold=True,
        said="Says otherwise",
    ),
    "silent": ChipLook(sign="silent", ink="silent", edge="line_control", dashed=True),
    "newer": ChipLook(
        sign="newer", ink="newer", edge="newer", fill="newer_tint", dashed=True, bold=True
    ),
    "warns": ChipLook(sign="warning", ink="warn", edge="warn_edge", fill="warn_tint", bold=True),
    "unread": ChipLook(sign="eye-off", ink="silent", edge="line_control", dashed=True),
}


@lru_cache(maxsize=4)  # two looks, each with two fonts
def _face(worn: Look, *, bold: bool) -> tuple[QFont, QFontMetrics]:
    font = worn.font("label")
    font.setWeight(QFont.Weight.Medium if bold else QFont.Weight.Normal)
    return font, QFontMetrics(font)


def _font(chip: ChipLook) -> QFont:
    return _face(look(), bold=chip.bold)[0]


def _metrics(chip: ChipLook) -> QFontMetrics:
    return _face(look(), bold=chip.bold)[1]


def _beside() -> int:
    return 2 * SIDE + look().px(SIGN) + GAP


def chip_width(kind: str, text: str) -> int:
    """How wide a chip is in one line."""
    return _metrics(KINDS[kind]).horizontalAdvance(text) + _beside() + 1


def draw_chip(painter: QPainter, room: QRect, kind: str, text: str, *, hot: bool = False) -> None:
    """Draw a chip; also where it is part of something else that is painted."""
    worn, chip = look(), KINDS[kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(worn.colour(chip.ink if hot else chip.edge), 1)
    if chip.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(worn.colour(chip.fill))
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    side = worn.px(SIGN)
    sign = tinted(chip.sign, chip.ink, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(room.left() + SIDE, room.top() + (room.height() - side) // 2, sign)
    painter.setPen(worn.colour(chip.ink))
    painter.setFont(_font(chip))
    words = room.adjusted(SIDE + side + GAP, 0, -SIDE + 1, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(words, int(flags), text)


class Chip(QAbstractButton):
    """A chip to press; it opens what stands behind it."""

    def __init__(self, kind: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._chip = KINDS[kind]
        self.setText(text)
        self.setAccessibleName(text)
        said = f"{self._chip.said}. " if self._chip.said else ""
        self.setAccessibleDescription(f"{said}Opens where this comes from")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(chip_width(self.kind, self.text()), look().px(20))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its longest word."""
        longest = max(self.text().split(" "), key=len)
        wide = _metrics(self._chip).horizontalAdvance(longest)
        return QSize(wide + _beside() + 1, look().px(20))

    def heightForWidth(self, width: int) -> int:
        """Higher when its words need a second line."""
        room = QRect(0, 0, max(1, width - _beside()), 4000)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = _metrics(self._chip).boundingRect(room, flags, self.text())
        return max(look().px(20), needed.height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw edge, sign and words."""
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self.kind, self.text(), hot=self.underMouse())
        painter.end()
