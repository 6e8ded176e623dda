"""A sheet to pages: as few pages as may be, well filled, with head and foot on each."""

from collections.abc import Iterator
from itertools import accumulate, chain

from pocketref.model.noun import but, noun
from pocketref.paper.blocks import Block, Cell, Contents, Row, Sheet, Table
from pocketref.paper.laying import Desk
from pocketref.paper.lines import lay_lines
from pocketref.paper.marks import Laid, Part, Ruler
from pocketref.paper.paginating import Piece, Placed, Room, paginate
from pocketref.paper.sizes import BOTTOM, MILLIMETRE, SIDE, TOP, Paper
from pocketref.paper.telling import Stage, Tell, quietly
from pocketref.paper.words import Words

# How far spaces may shrink: for the sake of empty rows, then for the sake of a page.
_TIGHT = ((1.0, 0.8, 0.65), (0.5, 0.35))
_LOOSE = 1.5  # how far they may grow to fill a single page
_ABOVE_FOOT = 2.0 * MILLIMETRE


@noun
class _Frame:
    """What stands around the body: widths, heights and the page's own head and foot."""

    paper: Paper
    sheet: Sheet
    desk: Desk

    @property
    def width(self) -> float:
        return self.paper.width - 2 * SIDE

    def foot(self, page: str) -> Laid:
        return but(self.desk, page=page).stack(self.sheet.foot, self.width)

    def again(self) -> Laid:
        return self.desk.stack(self.sheet.again, self.width)

    def room(self, stretch: float) -> Room:
        foot = self.foot(_numbered(1, 1)).height
        first = self.paper.height - TOP - BOTTOM - foot - (_ABOVE_FOOT if foot else 0.0)
        return Room(first=first, later=first - self.again().height, stretch=stretch)


@noun
class _Framed:
    """What stands on a page, in its frame; `again` if it is not the first page of its part."""

    frame: _Frame
    placed: Placed
    again: bool


def compose(sheet: Sheet, paper: Paper, ruler: Ruler, tell: Tell = quietly) -> tuple[Laid, ...]:
    """Lay a sheet out on paper, page by page, and its parts after it; tell how far it is."""
    frames = [_frame(one, paper, ruler) for one in (sheet, *sheet.parts)]
    placed: list[tuple[Placed, ...]] = []
    for frame in frames:
        tell(Stage.LAID, len(placed), len(frames))
        placed.append(_best(frame))
    firsts = tuple(accumulate((len(pages) for pages in placed), initial=1))
    if sheet.parts:  # the first is laid out again, now that it can say where the others begin
        frames[0] = but(frames[0], desk=but(frames[0].desk, firsts=firsts))
        placed[0] = _best(frames[0])
    numbered = enumerate(_framed(frames, placed), start=1)
    return tuple(_page(each, number, firsts[-1] - 1) for number, each in numbered)


def _frame(sheet: Sheet, paper: Paper, ruler: Ruler) -> _Frame:
    return _Frame(paper=paper, sheet=sheet, desk=Desk(ruler=ruler, scenes=sheet.scenes))


def _framed(frames: list[_Frame], placed: list[tuple[Placed, ...]]) -> Iterator[_Framed]:
    """Each page with the frame of its part."""
    return chain.from_iterable(
        (_Framed(frame=frame, placed=page, again=at > 0) for at, page in enumerate(pages))
        for frame, pages in zip(frames, placed, strict=True)
    )


def _best(frame: _Frame) -> tuple[Placed, ...]:
    """The first of the tries that takes the fewest pages: more rows first, then wider spaces."""
    room = frame.room(1.0)
    pieces = tuple(_pieces(frame.sheet.body, frame, room.later))
    least = len(paginate(_with(pieces, 0), but(room, stretch=_TIGHT[-1][-1])))
    extra = max((piece.spare for piece in pieces), default=0)
    for spare, stretch in _tries(extra):
        chosen, tried = _with(pieces, spare), but(room, stretch=stretch)
        pages = paginate(chosen, tried)
        if len(pages) == least:
            return _eased(chosen, pages, tried)
    return paginate(_with(pieces, 0), room)


def _tries(extra: int) -> Iterator[tuple[int, float]]:
    """Empty rows and spaces, the best first: rows while spaces are easy, then spaces."""
    easy, tight = _TIGHT
    yield from ((spare, stretch) for spare in range(extra, -1, -1) for stretch in easy)
    yield from ((spare, stretch) for stretch in tight for spare in range(extra, -1, -1))


def _eased(pieces: tuple[Piece, ...], pages: tuple[Placed, ...], room: Room) -> tuple[Placed, ...]:
    """Let the spaces of a single page grow into what is left of it."""
    spaces = sum(piece.above for piece in pieces[1:])
    if len(pages) > 1 or not spaces:
        return pages
    grown = room.stretch + (room.first - pages[0].used) / spaces
    return paginate(pieces, but(room, stretch=min(grown, _LOOSE)))


def _with(pieces: tuple[Piece, ...], spare: int) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.spare <= spare)


def _pieces(blocks: tuple[Block, ...], frame: _Frame, page: float) -> Iterator[Piece]:
    for block in blocks:
        above = block.above * MILLIMETRE
        match block:
            case Table():
                yield from _rows(block, frame, above)
            case Contents():
                yield from _entries(block, frame, above)
            case _:
                laid = frame.desk.lay(block, frame.width)
                if isinstance(block, Words) and laid.height > page:
                    yield from _lines(block, frame, above)
                else:
                    yield Piece(laid=laid, above=above, keep=block.keep)


def _lines(words: Words, frame: _Frame, above: float) -> Iterator[Piece]:
    """A paragraph higher than a page, line by line."""
    for at, laid in enumerate(lay_lines(words, frame.width, frame.desk.ruler)):
        yield Piece(laid=laid, above=0.0 if at else above)


def _entries(contents: Contents, frame: _Frame, above: float) -> Iterator[Piece]:
    """A list of contents, line by line."""
    for at, entry in enumerate(contents.entries):
        yield Piece(laid=frame.desk.entry(entry, frame.width), above=0.0 if at else above)


def _rows(table: Table, frame: _Frame, above: float) -> Iterator[Piece]:
    widths = frame.desk.widths(table, frame.width)
    head = frame.desk.row(table.head, widths) if table.head else None
    last = len(table.rows) - 1
    for at, row in enumerate(table.rows):
        laid = frame.desk.row(row, widths)
        keep = table.keep and at == last
        yield Piece(laid=laid, above=0.0 if at else above, keep=keep, head=head)
    if table.ruled is None:
        return
    empty = frame.desk.row(Row(cells=(Cell(),) * len(widths), tall=table.ruled.tall), widths)
    for at in range(table.ruled.most):
        first = not table.rows and not at
        spare = max(0, at + 1 - table.ruled.least)
        yield Piece(laid=empty, above=above if first else 0.0, head=head, spare=spare)


def _page(one: _Framed, number: int, count: int) -> Laid:
    """One whole page, margins included."""
    frame, placed = one.frame, one.placed
    foot = frame.foot(_numbered(number, count))
    low = frame.paper.height - BOTTOM - foot.height
    again = frame.again() if one.again else None
    top = TOP + (again.height if again else 0.0)
    body = Laid(width=frame.width, height=placed.used, parts=placed.parts)
    parts = [Part(x=SIDE, y=top, laid=body), Part(x=SIDE, y=low, laid=foot)]
    if again:
        parts.append(Part(x=SIDE, y=TOP, laid=again))
    return Laid(width=frame.paper.width, height=frame.paper.height, parts=tuple(parts))


def _numbered(number: int, count: int) -> str:
    return f"Page {number} of {count}"
