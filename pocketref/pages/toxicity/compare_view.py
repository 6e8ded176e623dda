"""The Compare tab as words: who was compared with whom, and what that comes to, row by row."""

from pocketref.model.noun import noun
from pocketref.pages.in_place import InPlace
from pocketref.pages.provenance import Chip
from pocketref.pages.reading import Table
from pocketref.pictures.bars import BarRow
from pocketref.pictures.difference_plot import PlotRow
from pocketref.pictures.icon_array import Group


@noun
class Choice:
    """A comparison to open: its item, and whether it is the one that is open."""

    item: str
    text: str
    open: bool


@noun
class Arrays:
    """Two groups of people, of the same number."""

    of: int
    groups: tuple[Group, ...]


@noun
class Detail:
    """What the rail says of a row.

    Attributes:
        id: of the row.
        arrays: None where no group was reported.
        strong: the sentences that are large: how many of a hundred, then more or fewer.
        lines: smaller ones: intervals, a ratio with its method, the same order in other rows.
        parts: regions and ages, each a line.
        caution: that the arms were not randomised; `stop` that the engines do not agree.
        copied: what `Copy as sentence` copies, and Ctrl+C.
        table: the same numbers as a table.
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
    table: Table | None = None
    facts: tuple[str, ...] = ()


@noun
class Plotted:
    """Differences within a trial that chance made."""

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[PlotRow, ...]
    text: str


@noun
class Beside:
    """Groups that stand side by side."""

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[BarRow, ...]
    text: str


@noun
class Own:
    """The reader's own counts.

    Attributes:
        fields: in three groups: with, without, and the cohort.
        waits: what is missing or wrong before anything can be worked out.
    """

    given: tuple[InPlace, ...]
    without: tuple[InPlace, ...]
    cohort: tuple[InPlace, ...]
    waits: str = ""


@noun
class CompareView:
    """The tab.

    Attributes:
        chosen: the id of the row that is shown in the rail when the place is opened.
        details: one for each row of the pictures.
    """

    title: str
    choices: tuple[Choice, ...] = ()
    plotted: Plotted | None = None
    beside: Beside | None = None
    own: Own | None = None
    details: tuple[Detail, ...] = ()
    chosen: str = ""
    facts: tuple[str, ...] = ()
