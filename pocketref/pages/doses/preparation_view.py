"""The preparation sheet as words."""

from pocketref.model.noun import noun
from pocketref.pages.day_foot import DayFoot
from pocketref.pages.doses.view import Labelled
from pocketref.pages.strip import SheetValue


@noun
class BagSheet:
    """One bag to make up.

    Attributes:
        when: on which date, where the day has several, and when it is planned to start.
        working: the arithmetic line of the dose.
        lines: how it is made up, each with its label.
        note: for which dose it is made up, where the site's rounded one stands beside it.
        blanks: what no source says, left to write: `Volume`.
        diluents: to choose among, where a source names several.
        sources: who says so.
    """

    number: int
    letter: str
    edge: str
    name: str
    amount: str
    when: str = ""
    working: str
    lines: tuple[Labelled, ...]
    note: str = ""
    blanks: tuple[str, ...] = ()
    diluents: tuple[str, ...] = ()
    sources: str = ""


@noun
class FlushLine:
    """A line flush between two bags that must not meet, and the statements that say why."""

    text: str
    why: str


@noun
class LeakLine:
    """What the sources that were read say of a drug that leaks out of the vein."""

    name: str
    text: str


@noun
class PreparationSheet:
    """Everything the preparation sheet prints, as words.

    Attributes:
        band: in reverse type: `Cycle 1, loading doses`.
        absent: which drugs of the regimen are not due on this day of the cycle; empty if all are.
        warnings: sentences printed above the bags.
        silent: what no source says of a flush.
    """

    title: str
    subtitle: str
    band: str
    date: str
    chair: str = ""
    absent: str = ""
    values: tuple[SheetValue, ...]
    warnings: tuple[str, ...] = ()
    bags: tuple[BagSheet, ...]
    flushes: tuple[FlushLine, ...] = ()
    silent: str = ""
    leaks: tuple[LeakLine, ...] = ()
    foot: DayFoot
