"""Where a paragraph breaks: at its plain spaces, never within what belongs together."""

from collections.abc import Iterator

from pocketref.model.noun import but, noun
from pocketref.paper.marks import Ruler
from pocketref.paper.sizes import MILLIMETRE
from pocketref.paper.words import (
    Badge,
    Blank,
    Break,
    Face,
    Gap,
    Inline,
    PageNumber,
    Run,
    Tick,
    Words,
)

TICK = 3.5 * MILLIMETRE
AFTER_TICK = 2.0 * MILLIMETRE
BADGE = 5.9 * MILLIMETRE
LEAST_BLANK = 8.0 * MILLIMETRE
_HAIR = 0.5  # sums of lengths differ by less


@noun
class Item:
    """A shape, or letters of one face, and how wide it is.

    Attributes:
        loose: whether it takes its share of what is left of its line.
    """

    inline: Inline
    width: float
    loose: bool = False


Line = tuple[Item, ...]


@noun
class Chunk:
    """What stands between two spaces: no line break may part it.

    Attributes:
        space: how wide the space after it is.
        last: whether a new line must begin after it.
    """

    items: Line
    space: float
    last: bool = False

    @property
    def width(self) -> float:
        """How wide it is without the space after it."""
        return sum(item.width for item in self.items)


def lines(words: Words, width: float, ruler: Ruler, page: str = "") -> tuple[Line, ...]:
    """Break a paragraph into lines no wider than `width`, unless one chunk alone is wider."""
    return tuple(_joined(line, ruler) for line in _gathered(words, width, ruler, page))


def natural(words: Words, ruler: Ruler) -> float:
    """How wide a paragraph is when it breaks only where it must."""
    found = _gathered(words, float("inf"), ruler, "")
    return max((_width(line) for line in found), default=0.0)


def _gathered(words: Words, width: float, ruler: Ruler, page: str) -> list[list[Chunk]]:
    """The chunks of each line."""
    gathered: list[list[Chunk]] = [[]]
    for chunk in _chunks(words, ruler, page):
        line = gathered[-1]
        room = width if len(gathered) == 1 else width - words.hang * MILLIMETRE
        if line and _width([*line, chunk]) > room + _HAIR:
            gathered.append([])
        gathered[-1].append(chunk)
        if chunk.last:
            gathered.append([])
    return [line for line in gathered if line]


def _width(line: list[Chunk]) -> float:
    return sum(chunk.width + chunk.space for chunk in line) - line[-1].space


def _chunks(words: Words, ruler: Ruler, page: str) -> Iterator[Chunk]:
    items: list[Item] = []
    for item in _items(words.inlines, ruler, page):
        match item.inline:
            case Break():
                yield Chunk(items=tuple(items), space=0.0, last=True)
                items = []
            case Run(text=" ", face=face):
                if items:
                    yield Chunk(items=tuple(items), space=ruler.width(" ", face))
                items = []
            case _:
                items.append(item)
    if items:
        yield Chunk(items=tuple(items), space=0.0)


def _items(inlines: tuple[Inline, ...], ruler: Ruler, page: str) -> Iterator[Item]:
    for inline in inlines:
        match inline:
            case Run():
                yield from _pieces(inline, ruler)
            case PageNumber(face=face, tone=tone):
                yield from _pieces(Run(text=page, face=face, tone=tone), ruler)
            case Tick():
                yield Item(inline=inline, width=TICK + AFTER_TICK)
            case Badge():
                yield Item(inline=inline, width=BADGE)
            case Blank(width=None):
                yield Item(inline=inline, width=LEAST_BLANK, loose=True)
            case Blank() | Gap():
                yield Item(inline=inline, width=(inline.width or 0.0) * MILLIMETRE)
            case _:  # a break
                yield Item(inline=inline, width=0.0)


def _pieces(run: Run, ruler: Ruler) -> Iterator[Item]:
    """Cut a run at its plain spaces; each space is an item of its own."""
    for at, piece in enumerate(run.text.split(" ")):
        if at:
            yield Item(inline=but(run, text=" "), width=0.0)
        if piece:
            yield Item(inline=but(run, text=piece), width=ruler.width(piece, run.face))


def _joined(line: list[Chunk], ruler: Ruler) -> Line:
    """The items of a line; letters of one face are drawn as one text, its spaces within."""
    joined: list[Item] = []
    for chunk in line:
        for item in chunk.items:
            _join(joined, item, ruler)
        if chunk is not line[-1]:
            _join(joined, _space_after(chunk), ruler)
    return tuple(joined)


def _space_after(chunk: Chunk) -> Item:
    run = chunk.items[-1].inline if chunk.items else None
    if isinstance(run, Run):
        return Item(inline=but(run, text=" "), width=chunk.space)
    return Item(inline=Gap(width=chunk.space / MILLIMETRE), width=chunk.space)


def _join(joined: list[Item], item: Item, ruler: Ruler) -> None:
    before, run = (joined[-1].inline if joined else None), item.inline
    if isinstance(before, Run) and isinstance(run, Run) and _alike(before, run):
        longer = but(before, text=before.text + run.text)
        joined[-1] = Item(inline=longer, width=ruler.width(longer.text, longer.face))
    else:
        joined.append(item)


def _alike(one: Run, other: Run) -> bool:
    return one.face == other.face and one.tone is other.tone


def face_of(inline: Inline, base: Face) -> Face:
    """The face an inline is set in."""
    return inline.face if isinstance(inline, Run) else base
