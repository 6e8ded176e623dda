"""What a sheet is made of: words in boxes, columns and tables. Lengths are millimetres."""

from enum import StrEnum

from pocketref.model.noun import noun
from pocketref.paper.words import Edge, Words
from pocketref.pictures.scene import Drawn


class Fill(StrEnum):
    """What a box is filled with."""

    NONE = "none"
    PAPER = "paper"
    BAND = "band"
    PALE = "pale"
    GREY = "grey"
    HATCH = "hatch"
    BLACK = "black"


@noun
class Space:
    """Nothing, so high."""

    tall: float
    above: float = 0.0
    keep: bool = False


class Measure(StrEnum):
    """How the width of a column is said."""

    FIXED = "fixed"
    FIT = "fit"
    SHARE = "share"


@noun
class Width:
    """A column's width: millimetres, as wide as its words, or a share of what is left."""

    by: Measure
    amount: float = 1.0


@noun
class Box:
    """Blocks in a frame.

    Attributes:
        wide: padding left and right; `high` above and below.
        tall: its least height.
        bar: whether its left edge is a thick bar.
    """

    blocks: tuple["Block", ...]
    edge: Edge = Edge.PLAIN
    fill: Fill = Fill.NONE
    thick: float = 1.1
    wide: float = 3.0
    high: float = 1.8
    tall: float = 0.0
    bar: bool = False
    above: float = 0.0
    keep: bool = False


@noun
class Columns:
    """Blocks side by side.

    Attributes:
        ruled: whether hairlines stand between them.
        middle: whether each stands in the middle of the height, rather than on top.
    """

    columns: tuple[tuple["Block", ...], ...]
    widths: tuple[Width, ...]
    gap: float = 3.0
    ruled: bool = False
    middle: bool = False
    above: float = 0.0
    keep: bool = False


@noun
class Flow:
    """Items running down one column and on into the next, evenly filled."""

    items: tuple["Block", ...]
    widths: tuple[Width, ...]
    gap: float = 4.0
    above: float = 0.0
    keep: bool = False


@noun
class Cell:
    """A cell of a table."""

    blocks: tuple["Block", ...] = ()


@noun
class Row:
    """A row of a table: never parted by the end of a page."""

    cells: tuple[Cell, ...]
    fill: Fill = Fill.NONE
    tall: float = 0.0


@noun
class Ruled:
    """Empty rows to write in: as many as there is room for, within limits."""

    least: int
    most: int
    tall: float


@noun
class Table:
    """Rows in columns; its head stands above the first row on every page."""

    widths: tuple[Width, ...]
    head: Row | None = None
    rows: tuple[Row, ...] = ()
    ruled: Ruled | None = None
    above: float = 0.0
    keep: bool = False


@noun
class Stretch:
    """A stretch of a timeline, in minutes, with the name that stands in it.

    Attributes:
        open: its end is not known; it has no edge there.
    """

    begins: int
    ends: int
    name: str
    edge: Edge
    fill: Fill
    open: bool = False


@noun
class Hour:
    """A mark on a timeline's axis."""

    at: int
    text: str


@noun
class Timeline:
    """A day to scale."""

    stretches: tuple[Stretch, ...]
    hours: tuple[Hour, ...]
    above: float = 0.0
    keep: bool = False


@noun
class Picture:
    """One of the sheet's pictures, by its name: as wide as its column, or as its type allows."""

    name: str
    above: float = 0.0
    keep: bool = False


@noun
class Entry:
    """A line of a list of contents, and the part of the sheet it leads to, counted from 1."""

    words: Words
    part: int


@noun
class Contents:
    """What stands in the parts of a sheet, and on which page each begins."""

    entries: tuple[Entry, ...]
    above: float = 0.0
    keep: bool = False


Block = Words | Space | Box | Columns | Flow | Table | Timeline | Picture | Contents


@noun
class Sheet:
    """A document to print.

    Attributes:
        body: what it says, in order.
        again: what stands on top of every page after the first.
        foot: what stands at the bottom of every page.
        scenes: the pictures that its body places.
        parts: sheets that follow, each on a page of its own, their pages numbered on.
    """

    title: str
    body: tuple[Block, ...]
    again: tuple[Block, ...] = ()
    foot: tuple[Block, ...] = ()
    scenes: tuple[Drawn, ...] = ()
    parts: tuple["Sheet", ...] = ()
