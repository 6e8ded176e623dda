"""The figures of an answer side by side: label, large amount, its working and what follows."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QLineF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pocketref.model.noun import noun
from pocketref.widgets.figure import NONE
from pocketref.widgets.look import look
from pocketref.widgets.painted import Painted
from pocketref.widgets.spans import Line, Span, paint_lines, plainly, set_lines

SIDE, HEAD, FOOT = 16, 11, 11
LEAST = 196  # no column is narrower at 100 %; further ones stand below
AMOUNT = "dose"


class FigureWords(Protocol):
    """One figure in words."""

    @property
    def label(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def amount(self) -> str: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def working(self) -> str: ...  # noqa: D102
    @property
    def lines(self) -> tuple[str, ...]: ...  # noqa: D102


@noun
class Block:
    """Lines of one step of the type scale, so far below the top of their column."""

    role: str
    top: int
    lines: tuple[Line, ...]


@noun
class Column:
    """A column at its place."""

    left: int
    top: int
    high: int
    blocks: tuple[Block, ...]


def _spans(figure: FigureWords) -> tuple[tuple[str, int, tuple[Span, ...]], ...]:
    """The parts of a column: step, room above, words."""
    ink = "text3" if figure.amount == NONE else "text"
    amount = (Span(text=figure.amount, role=AMOUNT, ink=ink),)
    gap, named = Span(text="\u00a0", role=AMOUNT), Span(text=figure.unit, role="unit", ink=ink)
    unit = (gap, named) if figure.unit else ()
    return (
        ("small", 0, (Span(text=figure.label, role="small", ink="text2"),)),
        (AMOUNT, 1, amount + unit),
        ("body", 4, (Span(text=figure.working),) if figure.working else ()),
        *(("body", 0, (Span(text=line, ink="text2"),)) for line in figure.lines),
    )


def lay_out(figures: Sequence[FigureWords], width: int) -> tuple[Column, ...]:
    """Set the columns: as many side by side as there is room for."""
    most = max(1, min(len(figures), width // look().px(LEAST)))
    wide = width // most
    columns: list[Column] = []
    top = 0
    for start in range(0, len(figures), most):
        row = figures[start : start + most]
        made = [_column(figure, at * wide, top, wide) for at, figure in enumerate(row)]
        high = max(column.high for column in made)
        columns += [Column(left=one.left, top=top, high=high, blocks=one.blocks) for one in made]
        top += high
    return tuple(columns)


def _column(figure: FigureWords, left: int, top: int, wide: int) -> Column:
    worn, blocks, down = look(), [], HEAD
    for role, above, spans in _spans(figure):
        if spans and spans[0].text:
            lines = set_lines(spans, wide - 2 * SIDE)
            blocks.append(Block(role=role, top=down + above, lines=lines))
            down += above + len(lines) * worn.line(role)
    return Column(left=left, top=top, high=down + FOOT, blocks=tuple(blocks))


class FigureColumns(Painted[tuple[Column, ...]]):
    """One widget for all figures, so that a key paints them at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[FigureWords, ...] = ()

    @property
    def said(self) -> str:
        """What it says."""
        return "\n".join(
            " ".join(plainly(spans) for _, _, spans in _spans(figure) if spans)
            for figure in self._figures
        )

    def display(self, figures: Sequence[FigureWords]) -> None:
        """Show other figures."""
        if self._figures != tuple(figures):
            self._figures = tuple(figures)
            self.renew()

    def lay_out(self, width: int) -> tuple[Column, ...]:
        """The columns."""
        return lay_out(self._figures, width) if self._figures else ()

    def tall(self, layout: tuple[Column, ...]) -> int:
        """As high as the rows of columns."""
        return layout[-1].top + layout[-1].high if layout else 0

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(look().px(LEAST) // 2, look().line(AMOUNT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the columns and the hairlines between them."""
        painter, worn = QPainter(self), look()
        for column in self.placed(self.width()):
            painter.setPen(QPen(worn.colour("line"), 1))
            if column.left:
                edge = QLineF(column.left, column.top, column.left, column.top + column.high)
                painter.drawLine(edge)
            elif column.top:
                painter.drawLine(QLineF(0, column.top, self.width(), column.top))
            for block in column.blocks:
                top, left = column.top + block.top, column.left + SIDE
                paint_lines(painter, block.lines, left, top, block.role)
        painter.end()
