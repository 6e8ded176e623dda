"""The Reference tab as words: every rate that was reported, a row each."""

from pocketref.model.noun import noun
from pocketref.pages.reading import Cell
from pocketref.pages.toxicity.compare_view import Detail


@noun
class RateRow:
    """One rate.

    Attributes:
        cells: one for each column; `order` sorts each of them.
        trial, arm, grades, period: by which it is filtered.
        words: everything a filter by text looks in, folded.
        opens: the item of its comparison; empty where nothing is held against it.
        ticked: whether it is held against another one.
    """

    id: str
    cells: tuple[Cell, ...]
    order: tuple[tuple[int, str], ...]
    trial: str
    arm: str
    grades: str
    period: str
    words: str
    opens: str = ""
    ticked: bool = False


@noun
class Filter:
    """What rows are told apart by: its id is the name of the row's attribute."""

    id: str
    title: str
    choices: tuple[str, ...]


@noun
class ReferenceView:
    """The tab.

    Attributes:
        event: whose rates; empty for all.
        held: the two rows that are ticked, held against each other, or why they are not.
    """

    event: str
    title: str
    note: str
    events: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]
    filters: tuple[Filter, ...]
    rows: tuple[RateRow, ...]
    held: Detail | None = None
    facts: tuple[str, ...] = ()
