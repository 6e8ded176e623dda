"""The Compare tab as words: who was compared with whom, and what that comes to, row by row."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.pages.in_place import InPlace
from pocketref.pages.provenance import Chip
from pocketref.pages.reading import Table
from pocketref.pictures.bars import BarRow
from pocketref.pictures.difference_plot import Plot
from pocketref.pictures.icon_array import Group

OWN = "own"  # the item, and the row, of the reader's own counts


@noun
class Choice:
    """A comparison to open: its item, and whether it is the one that is open."""

    item: str
    text: str
    open: bool


@noun
class Arrays:
    """Groups of people, each of the same number."""

    of: int
    groups: tuple[Group, ...]
    text: str


@noun
class Detail:
    """What the rail says of a row.

    Attributes:
        id: of the row.
        arrays: None where no group was reported, or none may be shown.
        strong: the sentences that are large: how many of a hundred, then more or fewer.
        lines: smaller ones: intervals, a ratio with its method, the same order in other rows.
        parts: regions and ages, a line each.
        caution: that nothing is subtracted, and why; `stop` that the engines do not agree.
        copied: what `Copy as sentence` copies, and Ctrl+C.
    """

    id: str
    title: str
    chips: tuple[Chip, ...] = ()
    arrays: Arrays | None = None
    strong: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    caution: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    copied: str = ""
    facts: tuple[str, ...] = ()


@noun
class Plotted:
    """Differences within a trial that chance made.

    Attributes:
        text: the whole picture in a sentence; `table` the same numbers in fields.
    """

    title: str
    note: str
    plot: Plot
    text: str
    table: Table


@noun
class Beside:
    """Groups that stand side by side under their heads; as above."""

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[BarRow, ...]
    text: str
    table: Table


@noun
class Own:
    """The reader's own counts.

    Attributes:
        bounds: the limits of the pack.
        waits: what is missing or wrong before anything can be worked out.
    """

    given: tuple[InPlace, ...]
    without: tuple[InPlace, ...]
    cohort: tuple[InPlace, ...]
    bounds: tuple[Bounds, ...] = ()
    waits: str = ""


@noun
class CompareView:
    """The tab.

    Attributes:
        item: of the place, without the row.
        details: one for each row of the pictures.
        chosen: the row that the rail shows first.
    """

    item: str
    title: str
    choices: tuple[Choice, ...] = ()
    plotted: tuple[Plotted, ...] = ()
    beside: tuple[Beside, ...] = ()
    own: Own | None = None
    details: tuple[Detail, ...] = ()
    chosen: str = ""
    facts: tuple[str, ...] = ()

    def detail(self, row: str) -> Detail | None:
        """What the rail says of a row."""
        return next((each for each in self.details if each.id == row), None)
