"""The second-check sheet as words: what is to be filled in, and nothing of the first answer."""

from pocketref.model.noun import noun
from pocketref.pages.day_foot import DayFoot


@noun
class Blank:
    """A value to write: what it is called, and its unit."""

    label: str
    unit: str = ""


@noun
class SecondRow:
    """One drug: the rules its dose is worked out from, and the doses it may have today."""

    letter: str
    edge: str
    name: str
    rules: str
    choices: tuple[str, ...] = ()


@noun
class SecondSheet:
    """Everything the second-check sheet prints, as words.

    Attributes:
        band: in reverse type, without what follows from values: `Cycle 1`.
        code: of the first person; empty if there is none.
    """

    title: str
    subtitle: str
    band: str
    date: str
    chair: str = ""
    values: tuple[Blank, ...]
    rows: tuple[SecondRow, ...]
    code: str = ""
    foot: DayFoot
