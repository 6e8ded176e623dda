"""A passage: plain text that wraps and grows; quicker to make than a label with marks."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.look import Look, look
from pocketref.widgets.wrapping import Wrapper, unbroken, wrapper


class Passage(QWidget):
    """Text without marks at a step of the type scale, in a named colour."""

    def __init__(
        self,
        text: str,
        role: str = "body",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.said = text
        self._drawn = unbroken(text)
        self._role, self._colour = role, colour
        self._worn: Look | None = None
        self._words: Wrapper | None = None
        self._laid: dict[int, list[str]] = {}  # by width; it is asked for many times over
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Show another text."""
        if text != self.said:
            self.said, self._drawn = text, unbroken(text)
            self._laid.clear()
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def _wrapper(self) -> Wrapper:
        if self._words is None or self._worn is not look():
            self._worn = look()
            self._words = wrapper(self._worn.font(self._role))
            self._laid.clear()
        return self._words

    def sizeHint(self) -> QSize:
        """As wide as its longest line; wrapping starts where there is less room."""
        wide = int(self._wrapper().widest_line(self._drawn)) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        return QSize(int(self._wrapper().widest_word(self._drawn)) + 2, look().line(self._role))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the text is at a width."""
        return len(self._lines(width)) * look().line(self._role)

    def _lines(self, width: int) -> list[str]:
        words = self._wrapper()
        if width not in self._laid:
            self._laid[width] = words.lines(self._drawn, width)
        return self._laid[width]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the lines, in the middle of a room that is higher."""
        worn, words = look(), self._wrapper()
        lines, high = self._lines(self.width()), worn.line(self._role)
        painter = QPainter(self)
        painter.setFont(worn.font(self._role))
        painter.setPen(worn.colour(self._colour))
        top = (self.height() - len(lines) * high) / 2 + (high - words.height) / 2 + words.ascent
        for at, line in enumerate(lines):
            painter.drawText(QPointF(0, top + at * high), line)
        painter.end()
