"""Gradings and scores as their authors wrote them, with limits that a machine can hold against."""

from pocketref.model.fact import Review, Stated
from pocketref.model.noun import noun, require


@noun
class Band:
    """A stretch of one measure, from a limit that is stated or the laboratory's own.

    Attributes:
        measure: `anc`, `platelets`, `haemoglobin`, `bilirubin`, `ast`, `alt`, `lvef`, `lvef-fall`,
            `stools`, `skin-area`, `temperature`; as the worksheet calls it, where it has it.
        at_least, above: the lower end, included or not.
        at_most, below: the upper end, included or not.
        below_local: whether the upper end is the lower limit of normal of the laboratory.
        of_baseline: whether it is counted in multiples of an abnormal baseline.
        of_normal: whether the baseline must have been normal.
    """

    measure: str
    at_least: Stated | None = None
    above: Stated | None = None
    at_most: Stated | None = None
    below: Stated | None = None
    below_local: bool = False
    of_baseline: bool = False
    of_normal: bool = False

    def __post_init__(self) -> None:
        require(not (self.at_least and self.above), "two lower ends", self.measure)
        upper = [end for end in (self.at_most, self.below, self.below_local) if end]
        require(len(upper) <= 1, "two upper ends", self.measure)
        require(self.at_least or self.above or upper, "a band without an end", self.measure)


@noun
class Grade:
    """One grade of a term: its statement, and the bands of which any one is enough.

    Attributes:
        fact: the statement; None where the term has no such grade.
        bedside: whether signs that no number shows are enough too.
    """

    grade: int
    fact: str | None = None
    bands: tuple[Band, ...] = ()
    bedside: bool = False


@noun
class Scale:
    """A term of one version of a grading.

    Attributes:
        term: what both versions grade: `neutrophils`.
        version: `5.0`.
        code: the MedDRA number.
        facts: what changed between versions, what replaced the term, what the text leaves open.
    """

    id: str
    term: str
    title: str
    version: str
    source: str
    code: str = ""
    grades: tuple[Grade, ...]
    facts: tuple[str, ...] = ()
    review: Review


@noun
class Item:
    """One item of a score, and what it counts."""

    key: str
    title: str
    points: Stated
    fact: str


@noun
class Risk:
    """A stretch of a score and what its authors call it."""

    title: str
    at_least: Stated
    at_most: Stated
    fact: str


@noun
class Score:
    """A score: items, of which those with the same `key` exclude each other, and bands."""

    id: str
    title: str
    source: str
    items: tuple[Item, ...]
    risks: tuple[Risk, ...]
    facts: tuple[str, ...] = ()
    review: Review
