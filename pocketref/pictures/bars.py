"""Rates as bars of one scale: groups side by side, or with a drug above without it."""

from collections.abc import Sequence

from pocketref.model.noun import noun
from pocketref.pictures.lettering import DIM, PLAIN, Place, Style, high, paragraph, room, stacked
from pocketref.pictures.lighting import INSET, lit_row
from pocketref.pictures.scene import Align, Box, Part, Scene, Shape

BAR = 14
LEAST = 2.5  # a bar shorter than this would not be seen
BESIDE = 9  # between a bar and its words
GAP = 16  # between columns
PAD = 10  # above and below the words of a row
BROAD = 480  # from this width on, a row's title stands beside its bars
BROADER = 600  # and words stand to the right of them, too
_TITLES = 0.36  # the titles' share of the width
_SAID, _HEAD = Style(role="body", bold=True), Style(bold=True)
_TITLE, _CHOSEN = Style(role="body"), Style(role="body", bold=True)
_FAR = Style(role="body", bold=True, align=Align.RIGHT)
_BELOW = Style(colour="text2", align=Align.RIGHT)


@noun
class Bar:
    """A rate: per 100 people for its length, None if it was not reported, and in words."""

    said: str
    per_hundred: float | None


@noun
class BarRow:
    """An event in every group.

    Attributes:
        bars: one for each head.
        text: the row in one sentence.
    """

    id: str
    title: str
    text: str
    bars: tuple[Bar, ...]
    facts: tuple[str, ...] = ()


@noun
class PairRow:
    """An event with a drug and without it.

    Attributes:
        details: the counts behind it.
        said: the difference in words; `below` its interval.
    """

    id: str
    title: str
    text: str
    given: Bar
    without: Bar
    details: tuple[str, ...] = ()
    said: str = ""
    below: str = ""
    facts: tuple[str, ...] = ()


@noun
class _Columns:
    """Where titles, bars and far words stand; a narrow picture has titles above the bars."""

    broad: bool
    titles: float
    left: float
    width: float
    many: int = 1
    longest: float

    @property
    def each(self) -> float:
        return (self.width - GAP * (self.many - 1)) / self.many

    def x(self, place: int) -> float:
        return self.left + place * (self.each + GAP)

    def length(self, bar: Bar, said: float) -> float:
        """How long a bar is: the longest leaves room for its words."""
        whole = max(self.each - said - BESIDE, LEAST)
        return max(LEAST, (bar.per_hundred or 0) / self.longest * whole)


def _columns(width: float, bars: Sequence[Bar], many: int = 1, far: float = 0) -> _Columns:
    broad = width >= (BROADER if far else BROAD)
    inner = width - 2 * INSET
    titles = inner * _TITLES if broad else inner
    left = INSET + titles + GAP if broad else INSET
    right = far + GAP if broad and far else 0
    return _Columns(
        broad=broad,
        titles=titles,
        left=left,
        width=width - INSET - left - right,
        many=many,
        longest=max((bar.per_hundred or 0 for bar in bars), default=0) or 1,
    )


def side_by_side(
    rows: Sequence[BarRow], heads: Sequence[str], *, width: float, text: str, chosen: str = ""
) -> Scene:
    """Draw each event's bars under their heads, all of one scale; the chosen row is lit."""
    bars = [bar for row in rows for bar in row.bars]
    columns = _columns(width, bars, many=max(len(heads), 1))
    said = min(max((room(bar.said, _SAID) for bar in bars), default=0), columns.each * 0.7)
    y = max((high(head, columns.each, _HEAD) for head in heads), default=0) + 4
    shapes: list[Shape] = []
    for place, head in enumerate(heads):
        at = Place(x=columns.x(place), y=0, width=columns.each)
        shapes += paragraph(head, at, _HEAD)
    parts: list[Part] = []
    for row in rows:
        drawn, tall = _bar_row(row, columns, y, said, lit=row.id == chosen)
        shapes += [*(lit_row(y, width, tall) if row.id == chosen else ()), *drawn]
        parts.append(_part(row, y, width, tall))
        y += tall
    return _scene(width, y, shapes, text, parts)


def _bar_row(
    row: BarRow, columns: _Columns, y: float, said: float, *, lit: bool
) -> tuple[list[Shape], float]:
    style = _CHOSEN if lit else _TITLE
    title = high(row.title, columns.titles, _CHOSEN)
    beside = max((_tall(bar, columns.each, said) for bar in row.bars), default=0)
    inner = max(title, beside) if columns.broad else title + beside
    top = y + PAD + (inner - title) / 2 if columns.broad else y + PAD
    middle = y + PAD + (inner / 2 if columns.broad else title + beside / 2)
    shapes: list[Shape] = [
        *paragraph(row.title, Place(x=INSET, y=top, width=columns.titles), style)
    ]
    for place, bar in enumerate(row.bars):
        shapes += _bar(bar, columns, columns.x(place), middle, said)
    return shapes, inner + 2 * PAD


def _tall(bar: Bar, each: float, said: float) -> float:
    return high(bar.said, each if bar.per_hundred is None else said, _SAID)


def _bar(bar: Bar, columns: _Columns, x: float, middle: float, said: float) -> list[Shape]:
    """A bar and its words after it; a rate that was not reported has words alone."""
    tall = _tall(bar, columns.each, said)
    if bar.per_hundred is None:
        at = Place(x=x, y=middle - tall / 2, width=columns.each)
        return [*paragraph(bar.said, at, DIM)]
    long = columns.length(bar, said)
    at = Place(x=x + long + BESIDE, y=middle - tall / 2, width=said)
    box = Box(x=x, y=middle - BAR / 2, width=long, height=BAR, fill="arr_event", corner=1)
    return [box, *paragraph(bar.said, at, _SAID)]


def with_and_without(
    rows: Sequence[PairRow], *, width: float, text: str, chosen: str = ""
) -> Scene:
    """Draw each event as a filled bar with the drug above a hollow one without it."""
    bars = [bar for row in rows for bar in (row.given, row.without)]
    far = max((max(room(row.said, _FAR), room(row.below)) for row in rows), default=0)
    columns = _columns(width, bars, far=min(far, width * 0.3))
    shapes: list[Shape] = []
    parts: list[Part] = []
    y = 0.0
    for row in rows:
        drawn, tall = _pair(row, columns, y, width, far=min(far, width * 0.3))
        shapes += [*(lit_row(y, width, tall) if row.id == chosen else ()), *drawn]
        parts.append(_part(row, y, width, tall))
        y += tall
    return _scene(width, y, shapes, text, parts)


def _pair(
    row: PairRow, columns: _Columns, y: float, width: float, far: float
) -> tuple[list[Shape], float]:
    """A pair's shapes and height: three columns, or one below another."""
    shapes, left = stacked(
        [(row.title, _TITLE), *((one, DIM) for one in row.details)],
        Place(x=INSET, y=y + PAD, width=columns.titles),
    )
    top = y + PAD if columns.broad else left + 4
    drawn, foot = _two(row, columns, top)
    if columns.broad:
        at = Place(x=width - INSET - far, y=y + PAD, width=far)
        ends, right = stacked([(row.said, _FAR), (row.below, _BELOW)], at)
    else:
        at = Place(x=INSET, y=foot + 2, width=columns.titles)
        ends, right = stacked([(row.said, _SAID), (row.below, DIM)], at)
    return [*shapes, *drawn, *ends], max(left, foot, right) + PAD - y


def _two(row: PairRow, columns: _Columns, y: float) -> tuple[list[Shape], float]:
    """The two bars and where they end: filled with the drug, hollow without it."""
    said = min(max(room(row.given.said, _HEAD), room(row.without.said, PLAIN)), columns.width * 0.7)
    shapes: list[Shape] = []
    for bar, style, filled in ((row.given, _HEAD, True), (row.without, PLAIN, False)):
        none = bar.per_hundred is None
        wide = columns.width if none else said
        tall = max(high(bar.said, wide, style), BAR + 4)
        long = 0.0 if none else columns.length(bar, said)
        if not none:
            fill, line = ("arr_event", "") if filled else ("surface", "text2")
            at = y + (tall - BAR) / 2
            shapes.append(Box(x=columns.left, y=at, width=long, height=BAR, fill=fill, line=line))
        x = columns.left + (0 if none else long + BESIDE)
        shapes += paragraph(bar.said, Place(x=x, y=y, width=wide), style)
        y += tall
    return shapes, y


def _part(row: BarRow | PairRow, y: float, width: float, tall: float) -> Part:
    return Part(id=row.id, x=0, y=y, width=width, height=tall, text=row.text, facts=row.facts)


def _scene(width: float, height: float, shapes: list[Shape], text: str, parts: list[Part]) -> Scene:
    return Scene(
        width=width,
        height=height,
        shapes=tuple(shapes),
        text=text,
        numbers=tuple(part.text for part in parts),
        parts=tuple(parts),
    )
