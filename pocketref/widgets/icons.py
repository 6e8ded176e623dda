"""Icons: one drawing each, tinted with a colour of the look when they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPaintEvent


def tinted(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as pixels: `size` device-independent pixels, tinted with a named colour."""
    worn = look()
    value = worn.colours[colour]
    key = f"icon {name} {value} {size} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = (worn.icons / f"{name}.svg").read_text("utf-8").replace("currentColor", value)
    _render(drawing, pixmap, size)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: str = "text2", size: int = 24) -> QIcon:
    """An icon where Qt wants one of its own, drawn at one and at two pixels a point."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415  # few icons are Qt's own

    made = QIcon(tinted(name, colour, size))
    made.addPixmap(tinted(name, colour, size, 2.0))
    return made


def _render(drawing: str, pixmap: QPixmap, size: int) -> None:
    # Loaded with the first icon rather than with the program.
    from PySide6.QtCore import QByteArray  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()


class Icon(QWidget):
    """An icon on its own; decoration, so a screen reader passes it by."""

    def __init__(
        self, name: str, colour: str = "text2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, name: str, colour: str) -> None:
        """Show another icon or another colour."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the drawing."""
        side = look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the icon in the middle."""
        side = look().px(self._size)
        painter = QPainter(self)
        where = ((self.width() - side) // 2, (self.height() - side) // 2)
        painter.drawPixmap(*where, tinted(self._name, self._colour, side, self.devicePixelRatio()))
        painter.end()
