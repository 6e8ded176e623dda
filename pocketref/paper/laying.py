"""From blocks to marks: how high each block is in a given width, and what stands where in it."""

from pocketref.model.noun import noun
from pocketref.paper.blocks import (
    Block,
    Box,
    Cell,
    Columns,
    Contents,
    Entry,
    Flow,
    Measure,
    Picture,
    Row,
    Space,
    Table,
    Timeline,
    Width,
)
from pocketref.paper.breaking import natural
from pocketref.paper.framing import BAR, framed, row_frame, upright
from pocketref.paper.lines import lay_words
from pocketref.paper.marks import Laid, Mark, Part, Ruler
from pocketref.paper.picturing import fitted, lay_picture
from pocketref.paper.sharing import evenly, shared
from pocketref.paper.sizes import MILLIMETRE
from pocketref.paper.timelines import lay_timeline
from pocketref.paper.words import Align, Run, Words
from pocketref.pictures.scene import Drawn

CELL_WIDE = 1.5 * MILLIMETRE
CELL_HIGH = 0.5 * MILLIMETRE
_ENTRY = (Width(by=Measure.FIXED, amount=9.0), Width(by=Measure.SHARE))
_RULED = 1.55 * MILLIMETRE  # padding beside a hairline between columns


@noun
class Desk:
    """What laying out needs besides the blocks: how wide letters are, which page, the pictures.

    Attributes:
        firsts: the page on which each part of the sheet begins, its own first; empty while that is
            not known.
    """

    ruler: Ruler
    page: str = ""
    scenes: tuple[Drawn, ...] = ()
    firsts: tuple[int, ...] = ()

    def lay(self, block: Block, width: float, tall: float = 0.0) -> Laid:
        """Lay a block out in a width. `tall` is the least height of a box or of columns."""
        match block:
            case Words():
                return lay_words(block, width, self.ruler, self.page)
            case Space():
                return Laid(width=width, height=block.tall * MILLIMETRE)
            case Timeline():
                return lay_timeline(block, width, self.ruler)
            case Picture():
                return lay_picture(block, width, self.scenes)
            case Contents():
                return piled([self.entry(one, width) for one in block.entries], width)
            case Box() | Columns() | Flow() | Table():
                return self._holder(block, width, tall)

    def _holder(self, block: Box | Columns | Flow | Table, width: float, tall: float) -> Laid:
        match block:
            case Box():
                return self._box(block, width, tall)
            case Columns():
                return self._columns(block, width, tall)
            case Flow():
                return self._flow(block, width)
            case Table():
                return self._table(block, width)

    def stack(self, blocks: tuple[Block, ...], width: float, tall: float = 0.0) -> Laid:
        """Lay blocks out one below another; one block alone fills the least height."""
        parts: list[Part] = []
        top = 0.0
        for block in blocks:
            top += block.above * MILLIMETRE
            laid = self.lay(block, width, tall if len(blocks) == 1 else 0.0)
            parts.append(Part(x=0.0, y=top, laid=laid))
            top += laid.height
        return Laid(width=width, height=top, parts=tuple(parts))

    def natural(self, block: Block) -> float:
        """How wide a block would like to be; zero for what has no width of its own."""
        match block:
            case Words():
                return natural(block, self.ruler)
            case Box():
                inner = max((self.natural(one) for one in block.blocks), default=0.0)
                return inner + 2 * block.wide * MILLIMETRE
            case Picture():
                return fitted(block, self.scenes)
            case Columns():
                inner = sum(self._natural_columns(block))
                return inner + _gap(block) * (len(block.columns) - 1)
            case _:
                return 0.0

    def row(self, row: Row, widths: tuple[float, ...]) -> Laid:
        """Lay out a row of a table: every cell as high as the highest, its blocks in the middle."""
        stacks = [self._cell(cell, width) for cell, width in zip(row.cells, widths, strict=True)]
        highest = max(laid.height for laid in stacks) + 2 * CELL_HIGH
        height = max(highest, row.tall * MILLIMETRE)
        marks: list[Mark] = [row_frame(sum(widths), height, row.fill)]
        parts: list[Part] = []
        x = 0.0
        for laid, width in zip(stacks, widths, strict=True):
            if x:
                marks.append(upright(x, height))
            parts.append(Part(x=x + CELL_WIDE, y=(height - laid.height) / 2, laid=laid))
            x += width
        return Laid(width=x, height=height, marks=tuple(marks), parts=tuple(parts))

    def entry(self, entry: Entry, width: float) -> Laid:
        """Lay out a line of a list of contents, its page first."""
        page = str(self.firsts[entry.part]) if self.firsts else ""
        number = Words(inlines=(Run(text=page),), align=Align.RIGHT)
        return self.lay(Columns(columns=((number,), (entry.words,)), widths=_ENTRY), width)

    def widths(self, table: Table, width: float) -> tuple[float, ...]:
        """How wide each column of a table is."""
        rows = (table.head, *table.rows) if table.head else table.rows
        columns = zip(*(row.cells for row in rows), strict=True)
        fits = [max(self._natural_cell(cell) for cell in column) for column in columns]
        return shared(table.widths, tuple(fits), width)

    def _natural_cell(self, cell: Cell) -> float:
        inner = max((self.natural(block) for block in cell.blocks), default=0.0)
        return inner + 2 * CELL_WIDE

    def _cell(self, cell: Cell, width: float) -> Laid:
        return self.stack(cell.blocks, width - 2 * CELL_WIDE)

    def _table(self, table: Table, width: float) -> Laid:
        """A table within another block: it stays in one piece, with as few ruled rows as it may."""
        widths = self.widths(table, width)
        rows = [self.row(row, widths) for row in (table.head, *table.rows) if row is not None]
        if table.ruled is not None:
            empty = Row(cells=(Cell(),) * len(widths), tall=table.ruled.tall)
            rows += [self.row(empty, widths)] * table.ruled.least
        return piled(rows, width)

    def _box(self, box: Box, width: float, tall: float) -> Laid:
        left = box.wide * MILLIMETRE + (BAR if box.bar else 0.0)
        high = box.high * MILLIMETRE
        inner = self.stack(box.blocks, width - left - box.wide * MILLIMETRE, tall - 2 * high)
        height = max(inner.height + 2 * high, box.tall * MILLIMETRE, tall)
        part = Part(x=left, y=high, laid=inner)
        return Laid(width=width, height=height, marks=framed(box, width, height), parts=(part,))

    def _natural_columns(self, block: Columns) -> tuple[float, ...]:
        beside = 2 * _RULED if block.ruled else 0.0
        return tuple(
            max((self.natural(one) for one in column), default=0.0) + beside
            for column in block.columns
        )

    def _columns(self, block: Columns, width: float, tall: float) -> Laid:
        gap, pad = _gap(block), _RULED if block.ruled else 0.0
        room = width - gap * (len(block.columns) - 1)
        widths = shared(block.widths, self._natural_columns(block), room)
        pairs = tuple(zip(block.columns, widths, strict=True))
        heights = [self.stack(column, wide - 2 * pad).height for column, wide in pairs]
        height = max(tall, *heights)
        marks: list[Mark] = []
        parts: list[Part] = []
        x = 0.0
        for column, wide in pairs:
            laid = self.stack(column, wide - 2 * pad, 0.0 if block.middle else height)
            y = (height - laid.height) / 2 if block.middle else 0.0
            parts.append(Part(x=x + pad, y=y, laid=laid))
            if block.ruled and x:
                marks.append(upright(x, height))
            x += wide + gap
        return Laid(width=width, height=height, marks=tuple(marks), parts=tuple(parts))

    def _flow(self, flow: Flow, width: float) -> Laid:
        gap = flow.gap * MILLIMETRE
        room = width - gap * (len(flow.widths) - 1)
        widths = shared(flow.widths, (0.0,) * len(flow.widths), room)
        items = self._paired(flow.items, min(widths), gap)
        laid = [[self.stack((item,), wide) for item in items] for wide in widths]
        columns = evenly([[one.height for one in column] for column in laid])
        parts: list[Part] = []
        x = height = 0.0
        for wide, column, held in zip(widths, laid, columns, strict=True):
            pile = piled([column[at] for at in held], wide)
            parts.append(Part(x=x, y=0.0, laid=pile))
            x, height = x + wide + gap, max(height, pile.height)
        return Laid(width=width, height=height, parts=tuple(parts))

    def _paired(self, items: tuple[Block, ...], width: float, gap: float) -> tuple[Block, ...]:
        """Two items in a row that are short enough share a line, each half of it."""
        half = (width - gap) / 2
        made: list[Block] = []
        waiting: Block | None = None
        for item in items:
            short = self.natural(item) <= half
            if waiting is not None and short:
                made[-1] = _beside(waiting, item, gap)
                waiting = None
            else:
                made.append(item)
                waiting = item if short else None
        return tuple(made)


def piled(laid: list[Laid], width: float) -> Laid:
    """Things laid out, one directly below another."""
    parts: list[Part] = []
    top = 0.0
    for one in laid:
        parts.append(Part(x=0.0, y=top, laid=one))
        top += one.height
    return Laid(width=width, height=top, parts=tuple(parts))


def _beside(one: Block, other: Block, gap: float) -> Columns:
    """Two blocks side by side, in equal shares."""
    share = Width(by=Measure.SHARE)
    columns = ((one,), (other,))
    return Columns(columns=columns, widths=(share, share), gap=gap / MILLIMETRE)


def _gap(block: Columns) -> float:
    return 0.0 if block.ruled else block.gap * MILLIMETRE
