"""The Regimen place as words: a page of statements, and the heart's rules side by side."""

from pocketref.model.noun import noun
from pocketref.pages.provenance import Chip


@noun
class Topic:
    """A page to go to."""

    id: str
    title: str
    open: bool


@noun
class Statement:
    """One statement a row, with its chips."""

    text: str
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]


@noun
class Band:
    """A stretch of a rule's ruler, in percent of ejection fraction.

    Attributes:
        verdict: `stop`, `hold`, `unclear`, `go` or `depends`: the band's colour and edge; `beside`
            for all but `go` of a rule that is only shown.
        text: what is written in it, if it fits.
    """

    low: int
    high: int
    verdict: str
    text: str


@noun
class RuleRow:
    """One source's rule.

    Attributes:
        verdict: the word first: `Stop`, `Continue, if no symptoms`, `Needs baseline`.
        tone: `stop`, `hold`, `unclear`, `go` or `needs`.
        why: the comparison in words.
        beside: whether it is for another region or setting and only shown.
    """

    id: str
    name: str
    source: str
    bands: tuple[Band, ...]
    verdict: str
    tone: str
    why: str
    beside: bool
    facts: tuple[str, ...]


@noun
class Comparison:
    """All rules about the heart, with the values on the worksheet."""

    title: str
    values: str
    now: int | None
    was: int | None
    low: int
    high: int
    column: str
    rows: tuple[RuleRow, ...]
    why: str
    close: str
    text: str


@noun
class ReviewStep:
    """A step on the way to an approved page. `state` is `done`, `now` or `open`."""

    text: str
    state: str


@noun
class RegimenView:
    """The whole page."""

    crumb: str
    title: str
    topics: tuple[Topic, ...]
    statements: tuple[Statement, ...]
    comparison: Comparison | None = None
    review: tuple[ReviewStep, ...]
    disclaimer: str
    facts: tuple[str, ...] = ()
