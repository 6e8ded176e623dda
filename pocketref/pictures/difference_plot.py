"""Differences between two groups with their intervals, around a line of no difference."""

from collections.abc import Sequence

from pocketref.model.noun import noun
from pocketref.pictures.difference_axis import Axis, axis_for, grid, labels, sides
from pocketref.pictures.lettering import BOLD, DIM, Place, Style, high, paragraph, room, stacked
from pocketref.pictures.lighting import INSET, lit_row
from pocketref.pictures.scene import Align, Diamond, Line, Part, Scene, Shape, Words

PAD = 6  # above and below the words of a row
GAP = 14  # between columns
LEAST = 130  # a narrower axis could not be read beside the words: it gets a line of its own
MARK, CAP = 7, 6  # radius of the value's mark; half the height of an interval's ends
LINE = 24  # the height of an axis line of its own
_DETAILS = 0.375  # the words' share of the width
_TITLE, _CHOSEN = Style(role="body"), Style(role="body", bold=True)
_VALUE = Style(role="body", bold=True, align=Align.RIGHT)
_BELOW = Style(colour="text2", align=Align.RIGHT)


@noun
class Told:
    """What stands in a column to the right: a figure, and its interval below it."""

    value: str
    below: str = ""


@noun
class Estimate:
    """A difference per 100: its interval, and the value, or the two ends between which it lies."""

    low: float
    value: float
    high: float
    most: float | None = None


@noun
class PlotRow:
    """A row of the plot.

    Attributes:
        details: the counts behind it, a line or more; `strong` a last one that must be seen.
        estimate: None where nothing may be subtracted; its columns say why.
        columns: figures in words, one for each head.
        text: the row in one sentence.
    """

    id: str
    title: str
    text: str
    details: tuple[str, ...] = ()
    strong: str = ""
    estimate: Estimate | None = None
    columns: tuple[Told, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Plot:
    """A whole plot.

    Attributes:
        heads: of the columns to the right.
        fewer: the words left of the line of no difference; `more` right of it.
        chosen: the id of the row that is lit.
    """

    rows: tuple[PlotRow, ...]
    heads: tuple[str, ...]
    fewer: str
    more: str
    chosen: str = ""


@noun
class _Layout:
    """Where words, axis and columns stand; a narrow plot has them one below another."""

    beside: bool
    words: float
    axis: Axis
    columns: tuple[Place, ...]

    @property
    def value(self) -> Style:
        """How a figure is set."""
        return _VALUE if self.beside else BOLD

    @property
    def below(self) -> Style:
        """How its interval is set."""
        return _BELOW if self.beside else DIM


def difference_plot(plot: Plot, *, width: float, text: str) -> Scene:
    """Draw each row's difference per 100 on one axis."""
    layout = _layout(plot, width)
    heads, y = _heads(plot, layout)
    lit: list[Shape] = []
    shapes: list[Shape] = []
    parts: list[Part] = []
    top = y
    for row in plot.rows:
        drawn, tall = _row(row, plot.heads, layout, y, lit=row.id == plot.chosen)
        lit += lit_row(y, width, tall) if row.id == plot.chosen else ()
        shapes += drawn
        parts.append(
            Part(id=row.id, x=0, y=y, width=width, height=tall, text=row.text, facts=row.facts)
        )
        y += tall
    ruled = grid(layout.axis, top, y) if layout.beside else ()
    foot = (
        *labels(layout.axis, y + 2, width),
        *sides(layout.axis, plot.fewer, plot.more, y + 18, width),
    )
    ends = [shape.y + shape.height for shape in foot if isinstance(shape, Words)]
    return Scene(
        width=width,
        height=max(ends),
        shapes=(*heads, *lit, *ruled, *shapes, *foot),
        text=text,
        numbers=tuple(row.text for row in plot.rows),
        parts=tuple(parts),
    )


def _layout(plot: Plot, width: float) -> _Layout:
    inner = width - 2 * INSET
    ends = [end for row in plot.rows if row.estimate for end in _ends(row.estimate)]
    needs = [_need(plot, place) for place in range(len(plot.heads))]
    words = inner * _DETAILS
    free = inner - words - GAP - sum(need + GAP for need in needs)
    if free < LEAST:
        axis = axis_for(ends, INSET + MARK, inner - 2 * MARK)
        return _Layout(beside=False, words=inner, axis=axis, columns=_shares(len(needs), inner))
    left = INSET + words + GAP
    axis = axis_for(ends, left + MARK, free - 2 * MARK)
    columns: list[Place] = []
    x = left + free
    for need in needs:
        columns.append(Place(x=x + GAP, y=0, width=need))
        x += GAP + need
    return _Layout(beside=True, words=words, axis=axis, columns=tuple(columns))


def _ends(estimate: Estimate) -> tuple[float, ...]:
    most = estimate.value if estimate.most is None else estimate.most
    return (estimate.low, estimate.value, most, estimate.high)


def _need(plot: Plot, place: int) -> float:
    """How wide a column would like to be."""
    told = [row.columns[place] for row in plot.rows if place < len(row.columns)]
    values = [max(room(one.value, _VALUE), room(one.below, _BELOW)) for one in told]
    return max([room(plot.heads[place], _BELOW), *values])


def _shares(count: int, inner: float) -> tuple[Place, ...]:
    each = (inner - GAP * (count - 1)) / max(count, 1)
    return tuple(Place(x=INSET + place * (each + GAP), y=0, width=each) for place in range(count))


def _heads(plot: Plot, layout: _Layout) -> tuple[list[Words], float]:
    """The heads above their columns and where they end; a narrow plot says them in each row."""
    if not layout.beside or not plot.heads:
        return [], 0
    columns = tuple(zip(plot.heads, layout.columns, strict=True))
    shapes = [shape for head, place in columns for shape in paragraph(head, place, _BELOW)]
    return shapes, max(high(head, place.width, _BELOW) for head, place in columns) + 4


def _row(
    row: PlotRow, heads: Sequence[str], layout: _Layout, y: float, *, lit: bool
) -> tuple[list[Shape], float]:
    """A row's shapes and height."""
    said = [(row.title, _CHOSEN if lit else _TITLE), *((one, DIM) for one in row.details)]
    at = Place(x=INSET, y=y + PAD, width=layout.words)
    words, left = stacked([*said, (row.strong, BOLD)], at)
    if layout.beside:
        told = _told(row, ("",) * len(heads), layout, y + PAD)
        foot = max(left, y + PAD + 2 * MARK, *(end for _, end in told))
        middle = (y + PAD + foot) / 2
    else:
        middle = left + LINE / 2
        told = _told(row, heads, layout, left + LINE)
        foot = max(left + LINE, *(end for _, end in told))
    columns = [shape for shapes, _ in told for shape in shapes]
    drawn = _estimate(row.estimate, layout.axis, middle)
    ruled = () if layout.beside else grid(layout.axis, left, left + LINE)
    return [*words, *ruled, *drawn, *columns], foot + PAD - y


def _told(
    row: PlotRow, heads: Sequence[str], layout: _Layout, y: float
) -> list[tuple[tuple[Words, ...], float]]:
    """Each column's words, and where they end."""
    return [
        stacked(
            [(head, DIM), (told.value, layout.value), (told.below, layout.below)],
            Place(x=place.x, y=y, width=place.width),
        )
        for head, told, place in zip(heads, row.columns, layout.columns, strict=True)
    ]


def _estimate(estimate: Estimate | None, axis: Axis, y: float) -> tuple[Shape, ...]:
    """The interval with its ends, and a diamond at the value or at both ends of it."""
    if estimate is None:
        return ()
    low, value, most, high_end = (axis.x(each) for each in _ends(estimate))
    return (
        Line(x1=low, y1=y, x2=high_end, y2=y, colour="accent", thickness=2.5),
        *(
            Line(x1=x, y1=y - CAP, x2=x, y2=y + CAP, colour="accent", thickness=2)
            for x in (low, high_end)
        ),
        *(Diamond(x=x, y=y, radius=MARK, fill="accent") for x in dict.fromkeys((value, most))),
    )
