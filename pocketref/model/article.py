"""Articles: short pages, answer first, one statement a row; and the tables that stand on them."""

from enum import StrEnum

from pocketref.model.fact import Review, StatedRange
from pocketref.model.gate import Subject
from pocketref.model.noun import noun, require
from pocketref.model.reader import Reader


class Shelf(StrEnum):
    """Where a page stands: with the regimen, or with what the product says of itself."""

    REGIMEN = "regimen"
    ABOUT = "about"


@noun
class Row:
    """One statement of a page: the first fact speaks, the others stand beside it as chips.

    Attributes:
        heading: above the row, where a part of the page begins.
    """

    facts: tuple[str, ...]
    heading: str = ""


@noun
class Related:
    """A question that this page leaves, and the page that answers it."""

    question: str
    article: str


@noun
class Article:
    """A page of statements.

    Attributes:
        place: where it stands in the list of pages, from 1.
        section: the crumb above the title, under which it is listed.
        drug: whose page it is, if it is a drug's.
        readers: who wants it first.
        gates: the subject whose rules are compared on this page, if any.
        grids: tables that stand on it.
        events: side effects whose rates stand on it.
        scales: terms whose grades stand on it.
        differ: a sentence on why the sources may differ; made of facts, no number of its own.
        related: what to read next.
    """

    id: str
    place: int
    title: str
    section: str
    shelf: Shelf = Shelf.REGIMEN
    drug: str | None = None
    readers: tuple[Reader, ...] = ()
    rows: tuple[Row, ...]
    gates: Subject | None = None
    grids: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    scales: tuple[str, ...] = ()
    differ: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    review: Review


@noun
class Cell:
    """What stands in one field of a grid. Without facts it is empty: no source says anything.

    Attributes:
        says: words without a number, a `{}` for each amount in its order: `{} over {}`.
        amounts: quoted from facts.
        facts: what the words rest on; those of the amounts are known already.
    """

    says: str = ""
    amounts: tuple[StatedRange, ...] = ()
    facts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        marks = self.says.count("{}")
        require(marks == len(self.amounts), "a grid's words and amounts do not fit", self.says)
        require(not self.says or self.facts or self.amounts, "words without a fact", self.says)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every fact the field rests on."""
        return tuple(dict.fromkeys((*(stated.fact for stated in self.amounts), *self.facts)))


@noun
class GridLine:
    """One line of a grid, a cell for each column."""

    title: str
    cells: tuple[Cell, ...]


@noun
class Grid:
    """A table of sourced fields: regimens, drugs or sources side by side.

    Attributes:
        corner: what the titles of the lines are: `Drug`.
        columns: their titles.
        empty: what an empty field says: `Not in the sources that were read`.
    """

    id: str
    title: str
    corner: str
    columns: tuple[str, ...]
    lines: tuple[GridLine, ...]
    empty: str

    def __post_init__(self) -> None:
        whole = all(len(line.cells) == len(self.columns) for line in self.lines)
        require(whole, "a line of a grid lacks or exceeds its columns", self.id)


@noun
class Heading:
    """A page as the list of pages has it, so that the list needs no page."""

    id: str
    title: str
    section: str
    shelf: Shelf = Shelf.REGIMEN
    readers: tuple[Reader, ...] = ()


@noun
class Contents:
    """The list of pages, by their places."""

    headings: tuple[Heading, ...]
