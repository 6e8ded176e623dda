"""Disagreements between sources, and evidence newer than the article."""

from pocketref.model.fact import Review
from pocketref.model.gate import Subject
from pocketref.model.noun import noun, require


@noun
class Disagreement:
    """Facts of different sources that say otherwise, side by side. None of them is chosen.

    Attributes:
        place: where it stands in the list, from 1.
        about: what they differ about, without a number.
        facts: one row each.
        why: why they may differ, without a number of its own.
        gates: the subject whose rules give verdicts for the worksheet, if it has rules.
        clocks: whether the late-dose clocks give one.
        article: the page it stands on.
    """

    id: str
    place: int
    about: str
    facts: tuple[str, ...]
    why: str
    gates: Subject | None = None
    clocks: bool = False
    article: str
    review: Review

    def __post_init__(self) -> None:
        require(len(self.facts) > 1, "a disagreement of one", self.id)


@noun
class Newer:
    """Evidence that is newer than the article. It never drives a dose.

    Attributes:
        dated: a day, a month or a year, as ISO text.
        affects: pages that it overtakes or adds to.
    """

    id: str
    dated: str
    title: str
    facts: tuple[str, ...]
    affects: tuple[str, ...]
    review: Review
