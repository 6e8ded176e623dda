"""The Regimen place as words: a page of statements, and the heart's rules side by side."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.pages.in_place import InPlace
from pocketref.pages.provenance import Chip
from pocketref.pages.rail import Review, TopicGroup
from pocketref.pages.reading import Block


@noun
class Band:
    """A stretch of a rule's ruler, in percent of ejection fraction.

    Attributes:
        verdict: `stop`, `hold`, `unclear`, `go` or `depends`: the band's colour and edge; `beside`
            for all but `go` of a rule that is only shown.
        text: what is written in it, if it fits.
        said: the same in full, where a condition hangs on it; empty where `text` says it all.
    """

    low: int
    high: int
    verdict: str
    text: str
    said: str = ""


@noun
class Resuming:
    """What a source says of starting again, or of ending for good; its silence is said too."""

    texts: tuple[str, ...]
    silent: bool = False
    facts: tuple[str, ...] = ()


@noun
class RuleRow:
    """One source's rule.

    Attributes:
        verdict: the word first: `Stop`, `Continue, if no symptoms`, `Needs baseline`.
        tone: `stop`, `hold`, `unclear`, `go` or `needs`.
        why: the comparison in words.
        beside: whether it is for another region or setting and only shown.
        limit: the field of the local lower limit, where the rule reads it.
    """

    id: str
    name: str
    source: str
    bands: tuple[Band, ...]
    verdict: str
    tone: str
    why: str
    beside: bool
    resuming: Resuming = Resuming(texts=())
    limit: InPlace | None = None
    facts: tuple[str, ...]


@noun
class Choice:
    """One choice; its id is the text that the worksheet's field takes."""

    id: str
    text: str
    chosen: bool


@noun
class Choosing:
    """A choice of a few for a field of the worksheet."""

    field: str
    title: str
    choices: tuple[Choice, ...]
    quiet: bool = False


@noun
class DueLine:
    """One date: what it is counted by, when it is, and the sources that say so."""

    label: str
    when: str
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]


@noun
class NextEcho:
    """When the heart is measured next.

    Attributes:
        last: the field of the last measurement's date.
        said: that it is due or overdue; or why there is no date.
        tone: `hold` when it is due or overdue, `needs` without a date, else `plain`.
    """

    title: str
    last: InPlace
    said: str
    tone: str
    lines: tuple[DueLine, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Comparison:
    """All rules about the heart, with the values on the worksheet.

    Attributes:
        values: the two values and the fall, or what is missing of them.
        waits: sentences of values that are not taken; no verdict rests on them.
        fields, choices: what is entered here: the values, symptoms, stage of disease, region.
        condition: what every `continue` hangs on, while nobody has said anything of symptoms.
        bounds: the limits of what is typed.
    """

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
    waits: tuple[str, ...] = ()
    fields: tuple[InPlace, ...] = ()
    choices: tuple[Choosing, ...] = ()
    condition: str = ""
    echo: NextEcho | None = None
    bounds: tuple[Bounds, ...] = ()

    @property
    def needed(self) -> str:
        """The first field that is empty or refused, and that a rule which counts here reads."""
        limits = (row.limit for row in self.rows if row.tone == "needs" and not row.beside)
        asked = (*self.fields, *(limit for limit in limits if limit is not None))
        return next((one.field for one in asked if one.fault or not one.text), "")


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
