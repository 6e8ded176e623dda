"""The text of a sheet to its blocks. The words of this language are the nouns of `blocks`."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

from pocketref.paper.blocks import (
    Block,
    Box,
    Cell,
    Columns,
    Contents,
    Entry,
    Fill,
    Flow,
    Hour,
    Picture,
    Row,
    Ruled,
    Sheet,
    Space,
    Stretch,
    Table,
    Timeline,
)
from pocketref.paper.inlines import Attributes, SheetError, inlines
from pocketref.paper.widths import one_width, widths_of
from pocketref.paper.words import Align, Edge, Face, Size, Tone, Weight, Words
from pocketref.pictures.scene import Drawn

# How the kinds of a day's stretches look without colour; an observation is hollow.
_KINDS = {
    "plain": (Edge.PLAIN, Fill.BAND),
    "dashed": (Edge.PLAIN, Fill.HATCH),
    "dotted": (Edge.PLAIN, Fill.GREY),
    "observe": (Edge.DASHED, Fill.NONE),
}
_SMALL = Face(size=Size.SMALL)
_HEAD = Face(size=Size.SMALL, weight=Weight.SEMIBOLD)
_HEADING = Face(size=Size.HEADING, weight=Weight.BOLD)


def parse(text: str, scenes: tuple[Drawn, ...] = ()) -> Sheet:
    """Read a filled template that places these pictures.

    Raises:
        SheetError: it is no sheet; a template is wrong, not a view.
    """
    try:
        root = ET.fromstring(text)  # noqa: S314  # our own template, its values escaped
    except ET.ParseError as error:
        message = f"the filled template is not well formed: {error}"
        raise SheetError(message) from error
    places = {child.tag: child for child in root}
    if root.tag != "sheet" or not places.keys() <= {"body", "again", "foot"}:
        message = "a sheet has a body, and may have again and foot"
        raise SheetError(message)
    found = {place: _blocks(element) for place, element in places.items()}
    return Sheet(
        title=root.get("title", ""),
        body=found.get("body", ()),
        again=found.get("again", ()),
        foot=found.get("foot", ()),
        scenes=_placed(root, scenes),
    )


def _placed(root: ET.Element, scenes: tuple[Drawn, ...]) -> tuple[Drawn, ...]:
    known = {drawn.name for drawn in scenes}
    for picture in root.iter("picture"):
        if picture.get("name") not in known:
            message = f"there is no picture {picture.get('name')!r}"
            raise SheetError(message)
    return scenes


def _blocks(element: ET.Element, face: Face | None = None) -> tuple[Block, ...]:
    """The blocks within an element; plain words within it are one paragraph."""
    if not any(child.tag in _READERS for child in element):
        words = inlines(element, face or Face())
        return (Words(inlines=words, face=face or Face()),) if _says(element) else ()
    _refuse_stray(element)
    return tuple(_block(child) for child in element)


def _block(element: ET.Element) -> Block:
    if element.tag not in _READERS:
        message = f"<{element.tag}> is no block"
        raise SheetError(message)
    read = Attributes(element)
    block = _READERS[element.tag](element, read)
    read.done()
    return block


def _says(element: ET.Element) -> bool:
    return len(element) > 0 or bool((element.text or "").strip())


def _refuse_stray(element: ET.Element) -> None:
    stray = [text for text in (element.text, *(child.tail for child in element)) if text]
    if "".join(stray).strip():
        message = f"<{element.tag}> mixes blocks and words: {''.join(stray).strip()!r}"
        raise SheetError(message)


def _words(element: ET.Element, read: Attributes, base: Face | None = None) -> Words:
    base = base or Face()
    size = read.choice("size", Size, base.size)
    face = Face(size=size, weight=read.choice("weight", Weight, base.weight))
    return Words(
        inlines=inlines(element, face, read.choice("tone", Tone, Tone.INK)),
        face=face,
        align=read.choice("align", Align, Align.LEFT),
        hang=read.length("hang"),
        above=read.length("above"),
        keep=read.yes("keep") or base is _HEADING,
    )


def _heading(element: ET.Element, read: Attributes) -> Block:
    return _words(element, read, _HEADING)


def _space(element: ET.Element, read: Attributes) -> Block:
    _refuse_stray(element)
    return Space(tall=read.length("mm"), keep=read.yes("keep"))


def _box(element: ET.Element, read: Attributes) -> Block:
    return Box(
        blocks=_blocks(element),
        edge=read.choice("edge", Edge, Edge.PLAIN),
        fill=read.choice("fill", Fill, Fill.NONE),
        wide=read.length("wide", 3.0),
        high=read.length("high", 1.8),
        tall=read.length("tall"),
        bar=read.yes("bar"),
        above=read.length("above"),
        keep=read.yes("keep"),
    )


def _columns(element: ET.Element, read: Attributes) -> Block:
    columns = tuple(_blocks(column) for column in _only(element, "column"))
    return Columns(
        columns=columns,
        widths=widths_of(read.text("widths"), len(columns)),
        gap=read.length("gap", 3.0),
        ruled=read.yes("ruled"),
        middle=read.yes("middle"),
        above=read.length("above"),
        keep=read.yes("keep"),
    )


def _picture(element: ET.Element, read: Attributes) -> Block:
    _only(element)
    return Picture(name=read.text("name"), above=read.length("above"), keep=read.yes("keep"))


def _contents(element: ET.Element, read: Attributes) -> Block:
    entries = tuple(_entry(one) for one in _only(element, "entry"))
    return Contents(entries=entries, above=read.length("above"), keep=read.yes("keep"))


def _entry(element: ET.Element) -> Entry:
    read = Attributes(element)
    part = read.whole("part")
    read.done()
    return Entry(words=Words(inlines=inlines(element, Face())), part=part)


def _flow(element: ET.Element, read: Attributes) -> Block:
    widths = tuple(one_width(word) for word in read.text("widths", "* *").split())
    gap, above = read.length("gap", 4.0), read.length("above")
    return Flow(items=_blocks(element), widths=widths, gap=gap, above=above, keep=read.yes("keep"))


def _table(element: ET.Element, read: Attributes) -> Block:
    rows = tuple(_row(row, _SMALL) for row in element if row.tag == "row")
    head = next((_row(row, _HEAD) for row in element if row.tag == "head"), None)
    ruled = next((_ruled(row) for row in element if row.tag == "ruled"), None)
    _only(element, "head", "row", "ruled")
    widths = widths_of(read.text("widths"), len((head or rows[0]).cells) if head or rows else 0)
    above, keep = read.length("above"), read.yes("keep")
    return Table(widths=widths, head=head, rows=rows, ruled=ruled, above=above, keep=keep)


def _row(element: ET.Element, face: Face) -> Row:
    read = Attributes(element)
    default = Fill.BAND if element.tag == "head" else Fill.NONE
    fill, tall = read.choice("fill", Fill, default), read.length("tall")
    read.done()
    cells = tuple(Cell(blocks=_blocks(cell, face)) for cell in _only(element, "cell"))
    return Row(cells=cells, fill=fill, tall=tall)


def _ruled(element: ET.Element) -> Ruled:
    read = Attributes(element)
    ruled = Ruled(least=read.whole("least"), most=read.whole("most"), tall=read.length("tall"))
    read.done()
    return ruled


def _timeline(element: ET.Element, read: Attributes) -> Block:
    _only(element, "stretch", "hour")
    stretches = tuple(_stretch(one) for one in element if one.tag == "stretch")
    hours = tuple(
        Hour(at=Attributes(one).whole("at"), text=one.text or "")
        for one in element
        if one.tag == "hour"
    )
    above, keep = read.length("above"), read.yes("keep")
    return Timeline(stretches=stretches, hours=hours, above=above, keep=keep)


def _stretch(element: ET.Element) -> Stretch:
    read = Attributes(element)
    edge, fill = _KINDS[read.text("kind")]
    begins, ends, unending = read.whole("begins"), read.whole("ends"), read.yes("open")
    read.done()
    name = element.text or ""
    return Stretch(begins=begins, ends=ends, name=name, edge=edge, fill=fill, open=unending)


def _only(element: ET.Element, *tags: str) -> list[ET.Element]:
    """The children of an element, which may be of these tags only."""
    _refuse_stray(element)
    for child in element:
        if child.tag not in tags:
            message = f"<{element.tag}> holds <{child.tag}>, not {', '.join(tags)}"
            raise SheetError(message)
    return list(element)


_READERS: dict[str, Callable[[ET.Element, Attributes], Block]] = {
    "p": _words,
    "h": _heading,
    "space": _space,
    "box": _box,
    "columns": _columns,
    "flow": _flow,
    "table": _table,
    "timeline": _timeline,
    "picture": _picture,
    "contents": _contents,
}
