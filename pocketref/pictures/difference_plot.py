"""Differences between two groups with their intervals, row by row around a line of no difference."""

from pocketref.model.noun import noun
from pocketref.pictures.scene import Scene


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


def difference_plot(plot: Plot, *, width: float, text: str) -> Scene:
    """Draw each row's difference per 100 on one axis."""
    raise NotImplementedError
