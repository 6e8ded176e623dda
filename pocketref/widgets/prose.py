"""Text that changes with every key: painted, as high as it needs to be, never cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look
from pocketref.widgets.painted import Painted
from pocketref.widgets.spans import (
    Line,
    Span,
    paint_lines,
    plainly,
    set_lines,
    strong_spans,
    widest_word,
)

SIGN, GAP = 16, 8


class Prose(Painted[tuple[Line, ...]]):
    """Words at a step of the type scale, with a sign before them if there is one."""

    def __init__(
        self,
        role: str = "body",
        ink: str = "text",
        *,
        strong: str = "",
        sign: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._ink, self._strong, self._sign = role, ink, strong, sign
        self._spans: tuple[Span, ...] = ()

    @property
    def said(self) -> str:
        """What it says, without marks."""
        return plainly(self._spans)

    def say(self, text: str) -> None:
        """Show another text, with its `**strong**` words."""
        self.show_spans(strong_spans(text, self._role, self._ink, self._strong))

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show other words; the same words are left as they are."""
        if self._spans != tuple(spans):
            self._spans = tuple(spans)
            self.renew()

    def _beside(self) -> int:
        return look().px(SIGN) + GAP if self._sign else 0

    def lay_out(self, width: int) -> tuple[Line, ...]:
        """The lines."""
        return set_lines(self._spans, width - self._beside()) if self._spans else ()

    def tall(self, layout: tuple[Line, ...]) -> int:
        """As high as its lines."""
        return len(layout) * look().line(self._role)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        least = widest_word(self._spans) + self._beside()
        return QSize(int(least) + 2, look().line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the sign, then the lines."""
        painter = QPainter(self)
        high = look().line(self._role)
        if self._sign:
            side = look().px(SIGN)
            sign = tinted(self._sign, self._ink, side, self.devicePixelRatio())
            painter.drawPixmap(0, (high - side) // 2, sign)
        paint_lines(painter, self.placed(self.width()), self._beside(), 0, self._role)
        painter.end()
