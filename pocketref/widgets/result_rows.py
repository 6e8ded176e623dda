"""Where each row of what was found stands, and how it is painted."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from pocketref.model.noun import noun
from pocketref.widgets.chip_row import ChipWords
from pocketref.widgets.chips import chip_width, draw_chip
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look
from pocketref.widgets.spans import Line, Span, faces, line_width, paint_lines, set_lines

HIGH, LEAST = 11, 42  # above and below the words; no row is lower at 100 %
SIDE, SIGN, GAP = 12, 18, 12
CHIP, BAR = 20, 4
NARROW = 260  # where the words would have less room, chip and place stand below them
SMALL = "small"
SIMILAR = "similar spelling"


class RowWords(Protocol):
    """One row in words."""

    @property
    def icon(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def lead(self) -> str: ...  # noqa: D102
    @property
    def rest(self) -> str: ...  # noqa: D102
    @property
    def marks(self) -> tuple[tuple[int, int], ...]: ...  # noqa: D102
    @property
    def chip(self) -> ChipWords | None: ...  # noqa: D102
    @property
    def similar(self) -> bool: ...  # noqa: D102
    @property
    def where(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


@noun
class Place:
    """A row at its place: the words, the chip, the page it leads to."""

    room: QRect
    words: QPoint
    lines: tuple[Line, ...]
    chip: QRect
    where: QPointF


def spans(row: RowWords) -> tuple[Span, ...]:
    """The words of a row: a title is strong, a sentence is not; what was typed is marked."""
    role = "body" if row.lead.endswith(".") else "body+"
    made, at = [], 0
    for start, end in row.marks:
        made.append(Span(text=row.lead[at:start], role=role))
        made.append(Span(text=row.lead[start:end], role="body+", ink="accent"))
        at = end
    made.append(Span(text=row.lead[at:], role=role))
    if row.rest:
        made.append(Span(text=f" {row.rest}", ink="text2"))
    if row.similar:
        made.append(Span(text=f" {SIMILAR}", role=SMALL, ink="text3"))
    return tuple(span for span in made if span.text)


def lay_out(rows: Sequence[RowWords], width: int) -> tuple[Place, ...]:
    """Set the rows below each other."""
    places: list[Place] = []
    top = 0
    for row in rows:
        places.append(_placed(row, top, width))
        top = places[-1].room.bottom() + 1
    return tuple(places)


def _placed(row: RowWords, top: int, width: int) -> Place:
    worn = look()
    left = SIDE + worn.px(SIGN) + GAP
    where = faces().wraps(SMALL).width(row.where) if row.where else 0.0
    chip = chip_width(str(row.chip.kind), row.chip.text) if row.chip else 0
    beside = round(where) + chip + (GAP if where else 0) + (GAP if chip else 0)
    below = width - SIDE - left - beside < worn.px(NARROW) and bool(beside)
    room = width - SIDE - left - (0 if below else beside)
    lines = set_lines(spans(row), room)
    words = len(lines) * worn.line("body")
    if below and len(lines) == 1 and line_width(lines[0]) + beside <= room:
        below = False
    high = max(worn.px(LEAST), words + 2 * HIGH + (worn.px(CHIP) + 2 if below else 0))
    middle = top + high / 2 if not below else top + HIGH + words + 2 + worn.px(CHIP) / 2
    right = width - SIDE if not below else left + beside - GAP
    base = middle - worn.line(SMALL) / 2 + faces().base(SMALL)
    end = round(right - where) - (GAP if where else 0)
    chip_top = round(middle) - worn.px(CHIP) // 2
    return Place(
        room=QRect(0, top, width, high),
        words=QPoint(left, top + (HIGH if below else (high - words) // 2)),
        lines=lines,
        chip=QRect(end - chip, chip_top, chip, worn.px(CHIP)) if chip else QRect(),
        where=QPointF(right - where, base),
    )


def paint_row(painter: QPainter, row: RowWords, place: Place, *, active: bool, hot: bool) -> None:
    """Paint a row: the active one has a bar at its left besides its ground."""
    worn, room = look(), place.room
    if active or hot:
        painter.setPen(QPen(worn.colour("line" if hot and not active else "accent_tint"), 1))
        painter.setBrush(worn.colour("accent_tint" if active else "surface"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    if active:
        painter.fillRect(0, room.top() + 4, BAR, room.height() - 8, worn.colour("accent"))
    side = worn.px(SIGN)
    ink = "accent" if active else "text2"
    sign = tinted(row.icon or "search", ink, side, painter.device().devicePixelRatioF())
    left, top = place.words.x(), place.words.y()
    painter.drawPixmap(SIDE, top + (worn.line("body") - side) // 2, sign)
    paint_lines(painter, place.lines, left, top, "body")
    if row.chip:
        draw_chip(painter, place.chip, str(row.chip.kind), row.chip.text)
    painter.setPen(worn.colour("text2"))
    painter.setFont(faces().font(SMALL))
    painter.drawText(place.where, row.where)
