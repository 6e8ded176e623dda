"""The picture of one day: infusions and observations drawn to scale under a clock."""

from collections.abc import Sequence
from typing import Protocol

from pocketref.model.noun import noun
from pocketref.pictures.scene import Align, Box, Edge, Line, Scene, Shape, Words, room_for

TOP, FLAGGED = 10, 24  # room above the blocks; with the flag that says what time it is
BLOCK = 44
GAP = 6
CUT = 6  # pixels by which an open block's end is cut off
FOOT = 24
MARGIN = 22
CLEAR = 24  # between the middle of an hour and the words of a mark
STRONG, SMALL = 12.5, 12  # sizes the fit is judged by, in pixels
HATCH_KINDS = {"overrun"}
COLOURS = {"plain": "drug_p", "dashed": "drug_t", "dotted": "drug_x"}
EDGES = {"plain": Edge.PLAIN, "dashed": Edge.DASHED, "dotted": Edge.DOTTED}


class Stretch(Protocol):
    """What the picture needs of a block: minutes from the day's start, and words.

    An open block has no end; `ends` is how far it is drawn.
    """

    @property
    def letter(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def times(self) -> str: ...  # noqa: D102
    @property
    def begins(self) -> int: ...  # noqa: D102
    @property
    def ends(self) -> int: ...  # noqa: D102
    @property
    def open(self) -> bool: ...  # noqa: D102
    @property
    def mark(self) -> int | None: ...  # noqa: D102
    @property
    def mark_text(self) -> str: ...  # noqa: D102


class Tick(Protocol):
    """A labelled minute of the axis."""

    @property
    def at(self) -> int: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102


@noun
class Axis:
    """Minutes to pixels."""

    low: int
    high: int
    width: float

    def x(self, minute: float) -> float:
        """Where a minute stands."""
        share = (minute - self.low) / (self.high - self.low)
        return MARGIN + share * (self.width - 2 * MARGIN)


@noun
class Flag:
    """A minute to point at, and its words: `Now 10:24`."""

    at: int
    text: str


def day_line(
    blocks: Sequence[Stretch],
    hours: Sequence[Tick],
    *,
    width: float,
    text: str,
    now: Flag | None = None,
) -> Scene:
    """Draw a day to scale, `width` pixels wide. Blocks that overlap stand in rows."""
    rows = _rows(blocks)
    axis = _axis(blocks, hours, width)
    top = TOP if now is None else FLAGGED
    foot = top + max(1, len(rows)) * (BLOCK + GAP)
    shapes: list[Shape] = []
    for hour in hours:
        shapes += _hour(hour, axis, top, foot)
    shapes += [] if now is None else _flag(now, axis, foot)  # behind the words of the blocks
    for place, row in enumerate(rows):
        for block in row:
            y = top + place * (BLOCK + GAP)
            shapes += _block(block, axis, y, solid=now is not None)
            shapes += _mark(block, axis, y + BLOCK, hours, foot)
    numbers = tuple(f"{block.name}: {block.times}" for block in blocks)
    return Scene(width=width, height=foot + FOOT, shapes=tuple(shapes), text=text, numbers=numbers)


def _axis(blocks: Sequence[Stretch], hours: Sequence[Tick], width: float) -> Axis:
    minutes = [hour.at for hour in hours]
    for block in blocks:
        minutes += [block.begins, block.ends]
    low, high = min(minutes, default=0), max(minutes, default=60)
    return Axis(low=low, high=max(high, low + 1), width=width)


def _rows(blocks: Sequence[Stretch]) -> tuple[tuple[Stretch, ...], ...]:
    """Blocks in rows, so that none covers another: each in the first row with room."""
    rows: list[list[Stretch]] = []
    for block in sorted(blocks, key=lambda one: (one.begins, one.ends)):
        for row in rows:
            if row[-1].ends <= block.begins:
                row.append(block)
                break
        else:
            rows.append([block])
    return tuple(tuple(row) for row in rows)


def _hour(hour: Tick, axis: Axis, top: float, foot: float) -> tuple[Shape, ...]:
    x = axis.x(hour.at)
    wide = room_for(hour.text, SMALL) + 4
    low, high = axis.x(axis.low), axis.x(axis.high)
    align = Align.LEFT if x == low else Align.RIGHT if x == high else Align.CENTRE
    left = {Align.LEFT: x, Align.CENTRE: x - wide / 2, Align.RIGHT: x - wide}[align]
    return (
        Line(x1=x, y1=top - 6, x2=x, y2=foot + 2, colour="line"),
        Words(
            x=left, y=foot + 4, width=wide, height=16, text=hour.text, colour="text2", align=align
        ),
    )


def _block(block: Stretch, axis: Axis, y: float, *, solid: bool) -> tuple[Shape, ...]:
    """A block; a `solid` one hides what is behind it, also where it is hollow."""
    watching = block.kind not in COLOURS
    colour = COLOURS.get(block.kind, "drug_obs")
    x, end = axis.x(block.begins) + 1, axis.x(block.ends) - 1
    wide = max(end - x, 3)
    box = Box(
        x=x,
        y=y,
        width=wide,
        height=BLOCK,
        fill=("surface" if solid else "") if watching else f"{colour}_tint",
        line=colour,
        edge=Edge.DASHED if watching else EDGES[block.kind],
        thickness=1.5,
        corner=5,
        hatch=block.kind in HATCH_KINDS,
    )
    # Nothing is known of when an open block ends, so its edge is cut off there.
    cut = Box(x=end - CUT, y=y - 1, width=CUT + 2, height=BLOCK + 2, fill="surface")
    return (box, *((cut,) if block.open else ()), *_block_words(block, x + 8, y, wide - 12))


def _block_words(block: Stretch, x: float, y: float, wide: float) -> tuple[Shape, ...]:
    """Name and times if they surely fit, else the letter alone: nothing is cut off."""
    name = f"{block.letter} {block.name}".strip()
    if room_for(name, STRONG, bold=True) > wide:
        name = block.letter
    if not name or room_for(name, STRONG, bold=True) > wide:
        return ()
    times = block.times.partition(",")[0]
    shown = next((one for one in (block.times, times) if room_for(one, STRONG) <= wide), "")
    top = y + 5 if shown else y + (BLOCK - 18) / 2
    words = [Words(x=x, y=top, width=wide, height=18, text=name, role="small", bold=True)]
    if shown:
        words.append(Words(x=x, y=y + 22, width=wide, height=18, text=shown, role="small"))
    return tuple(words)


def _mark(
    block: Stretch, axis: Axis, y: float, hours: Sequence[Tick], foot: float
) -> tuple[Shape, ...]:
    """A minute of an observation that another source names; its words only where there is room."""
    if block.mark is None:
        return ()
    x = axis.x(block.mark)
    tick = Line(x1=x, y1=y, x2=x, y2=y + 8, colour="text3", thickness=2)
    wide = room_for(block.mark_text, SMALL)
    near = [abs(axis.x(hour.at) - x) for hour in hours]
    if min(near, default=wide) < wide / 2 + CLEAR:
        return (tick,)
    words = Words(
        x=x - wide / 2,
        y=foot + 4,
        width=wide,
        height=16,
        text=block.mark_text,
        colour="text2",
        align=Align.CENTRE,
    )
    return (tick, words)


def _flag(now: Flag, axis: Axis, foot: float) -> tuple[Shape, ...]:
    x = axis.x(now.at)
    wide = room_for(now.text, SMALL, bold=True) + 8
    left = min(max(x - wide / 2, 0), axis.width - wide)
    return (
        Line(x1=x, y1=18, x2=x, y2=foot, colour="stop", thickness=2),
        Box(x=left, y=0, width=wide, height=18, fill="stop", corner=4),
        Words(
            x=left,
            y=1,
            width=wide,
            height=16,
            text=now.text,
            colour="on_stop",
            bold=True,
            align=Align.CENTRE,
        ),
    )
