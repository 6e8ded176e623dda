"""The words of a verdict: who says it, what, and why; never by colour alone."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pocketref.model.noun import noun
from pocketref.widgets.chip_row import ChipWords
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look
from pocketref.widgets.painted import Painted
from pocketref.widgets.spans import Line, Span, paint_lines, plainly, set_lines, strong_spans

HIGH, NAME, GAP = 7, 176, 14
NARROW = 440  # with less room the verdict stands below the name
SIGN, SIGN_GAP = 16, 6
TONES = {
    "stop": ("stop", "stop"),
    "hold": ("warning", "warn"),
    "unclear": ("warning", "warn"),
    "needs": ("info", "text2"),
    "go": ("tick", "text"),
    "beside": ("", "text2"),
    "plain": ("", "text"),
    "silent": ("silent", "silent"),
}


class VerdictWords(Protocol):
    """What one source says."""

    @property
    def name(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def about(self) -> str: ...  # noqa: D102
    @property
    def word(self) -> str: ...  # noqa: D102
    @property
    def why(self) -> str: ...  # noqa: D102
    @property
    def tone(self) -> str: ...  # noqa: D102
    @property
    def chips(self) -> Sequence[ChipWords]: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


@noun
class Block:
    """Lines of one step of the type scale at their place."""

    role: str
    left: int
    top: int
    lines: tuple[Line, ...]


class VerdictText(Painted[tuple[tuple[Block, ...], int]]):
    """The words of one row, painted: name and source, verdict and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: VerdictWords | None = None

    @property
    def said(self) -> str:
        """What it says."""
        return "\n".join(plainly(spans) for _, spans in (*self._left(), *self._right()))

    def display(self, verdict: VerdictWords) -> None:
        """Show another verdict."""
        self._verdict = verdict
        self.renew()

    def _left(self) -> list[tuple[str, tuple[Span, ...]]]:
        if self._verdict is None:
            return []
        quiet = self._verdict.tone == "beside"
        name = strong_spans(self._verdict.name, "body" if quiet else "body_strong")
        return [("body", name), ("small", _small(self._verdict.about))]

    def _right(self) -> list[tuple[str, tuple[Span, ...]]]:
        if self._verdict is None:
            return []
        quiet = self._verdict.tone == "beside"
        word = strong_spans(self._verdict.word, "body" if quiet else "body_strong", self._ink)
        return [("body", word), ("small", _small(self._verdict.why))]

    @property
    def _ink(self) -> str:
        return TONES[self._verdict.tone][1] if self._verdict else "text"

    @property
    def _sign(self) -> str:
        return TONES[self._verdict.tone][0] if self._verdict else ""

    def lay_out(self, width: int) -> tuple[tuple[Block, ...], int]:
        """The blocks of words, and how high they are."""
        stacked = width < look().px(NARROW)
        wide = width if stacked else look().px(NAME)
        left, end = _column(self._left(), 0, HIGH, wide)
        start = 0 if stacked else wide + GAP
        indent = look().px(SIGN) + SIGN_GAP if self._sign else 0
        top = end if stacked else HIGH
        right, low = _column(self._right(), start + indent, top, width - start - indent)
        return (*left, *right), max(end, low) + HIGH

    def tall(self, layout: tuple[tuple[Block, ...], int]) -> int:
        """As high as the higher of its two columns."""
        return layout[1]

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(160, look().line("body"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the words, the sign of the verdict, and an edge round what no source says."""
        painter, worn = QPainter(self), look()
        blocks, high = self.placed(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            paint_lines(painter, block.lines, block.left, block.top, block.role)
        word = next((block for block in blocks if block.left), blocks[-1]) if blocks else None
        if word is not None and self._sign:
            side = worn.px(SIGN)
            left = word.left - side - SIGN_GAP
            sign = tinted(self._sign, self._ink, side, self.devicePixelRatioF())
            painter.drawPixmap(left, word.top + (worn.line("body") - side) // 2, sign)
            if self._sign == "silent":
                pen = QPen(worn.colour("line_control"), 1)
                pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                room = QRectF(left - 6, word.top - 4, self.width() - left + 5, high - word.top)
                painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


def _small(text: str) -> tuple[Span, ...]:
    return strong_spans(text, "small", "text2")


def _column(
    parts: list[tuple[str, tuple[Span, ...]]], left: int, top: int, width: int
) -> tuple[list[Block], int]:
    made = []
    for role, spans in parts:
        if spans:
            lines = set_lines(spans, width)
            made.append(Block(role=role, left=left, top=top, lines=lines))
            top += len(lines) * look().line(role)
    return made, top
