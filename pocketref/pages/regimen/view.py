"""The Regimen place as words: a page of statements, and the heart's rules side by side."""

from pocketref.model.noun import noun
from pocketref.pages.rail import Review, TopicGroup
from pocketref.pages.reading import Block


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
class RegimenView:
    """The whole page: the heart's rules first where it compares them, then its blocks."""

    crumb: str
    title: str
    groups: tuple[TopicGroup, ...]
    comparison: Comparison | None = None
    blocks: tuple[Block, ...]
    review: Review
    facts: tuple[str, ...] = ()
