"""What the picture of a decision is drawn from: what was given before, and its leaves."""

from enum import StrEnum

from pocketref.model.noun import noun, require


class Agreement(StrEnum):
    """How another source stands to the leaf it is named under."""

    SAME = "same"
    DIFFERENT = "different"
    PLAIN = "plain"


@noun
class Note:
    """What another source says about a leaf: `ASCO 2022 agrees`; its sign is drawn before it."""

    text: str
    agreement: Agreement = Agreement.PLAIN


@noun
class Leaf:
    """What is said for a stretch of months.

    Attributes:
        months: the stretch in words: `6 to 12`.
        low: where it begins on the ruler; None if the interval decides nothing.
        high: where it ends; None if it is open.
        silent: the source says nothing here.
        lit: the path ends here; at a line it ends in two.
    """

    id: str
    title: str
    months: str = ""
    low: float | None = None
    high: float | None = None
    silent: bool = False
    lit: bool = False
    notes: tuple[Note, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class History:
    """What was given before, and its leaves from left to right."""

    id: str
    title: str
    details: str = ""
    leaves: tuple[Leaf, ...] = ()
    lit: bool = False
    facts: tuple[str, ...] = ()


@noun
class Tick:
    """A labelled month of the ruler."""

    at: float
    text: str


@noun
class Marker:
    """The months that were entered, and their words: `8 months`."""

    at: float
    text: str


@noun
class Path:
    """A whole decision.

    Attributes:
        axis: what the ruler counts; without it there is no ruler.
        ticks: the ruler's months in order; leaves that are open end at the last.
    """

    title: str
    details: str = ""
    rows: tuple[History, ...]
    axis: str = ""
    ticks: tuple[Tick, ...] = ()
    marker: Marker | None = None

    def __post_init__(self) -> None:
        require(self.rows, "a decision without a row")
        require(not self.axis or len(self.ticks) > 1, "a ruler without ticks")
