"""Gradings and scores as their authors wrote them, with limits that a machine can hold against."""

from pocketref.model.fact import Review, Stated
from pocketref.model.noun import noun, require


@noun
class Band:
    """A stretch of one measure, from a limit that is stated or the laboratory's own.

    Attributes:
        measure: `anc`, `platelets`, `haemoglobin`, `bilirubin`, `ast`, `alt`, `lvef`, `lvef-fall`,
            `stools`, `skin-area`, `temperature`; as the worksheet calls it, where it has it. Behind
            some `-baseline` stands for the value before treatment.
        at_least, above: the lower end, included or not.
        at_most, below: the upper end, included or not.
        below_local: whether the upper end is the lower limit of normal of the laboratory.
        of_baseline: whether it is counted in multiples of an abnormal baseline.
        of_normal: whether the baseline must have been normal.
        lasts: how long it has to last; a single value decides it only by lying outside.
        readings: how many readings over that time; whether it lasted does not answer that.
        end_differs: whether copies of the source differ on its lower end being included.
    """

    measure: str
    at_least: Stated | None = None
    above: Stated | None = None
    at_most: Stated | None = None
    below: Stated | None = None
    below_local: bool = False
    of_baseline: bool = False
    of_normal: bool = False
    lasts: Stated | None = None
    readings: Stated | None = None
    end_differs: bool = False

    def __post_init__(self) -> None:
        require(not (self.at_least and self.above), "two lower ends", self.measure)
        upper = [end for end in (self.at_most, self.below, self.below_local) if end]
        require(len(upper) <= 1, "two upper ends", self.measure)
        require(self.at_least or self.above or upper, "a band without an end", self.measure)
        lower = self.at_least or self.above
        require(self.lasts is None or lower, "a band that lasts without a lower end", self.measure)
        require(self.lasts or not self.readings, "readings over no time", self.measure)
        require(lower or not self.end_differs, "no lower end to differ on", self.measure)


@noun
class Together:
    """Bands that count only together, and a sign with them that no number shows.

    Attributes:
        sign: `symptoms`, `strain-or-biomarkers`, `expected-fall`; empty if the bands are enough.
    """

    all_of: tuple[Band, ...]
    sign: str = ""

    def __post_init__(self) -> None:
        require(self.all_of, "bands together, and none of them")


@noun
class Grade:
    """One grade of a term: its statement, and what is enough for it.

    Attributes:
        fact: the statement; None where the term has no such grade.
        bands: any one of them is enough.
        together: bands that are enough only together, any one set of them.
        bedside: whether signs that no number shows are enough too.
    """

    grade: int
    fact: str | None = None
    bands: tuple[Band, ...] = ()
    together: tuple[Together, ...] = ()
    bedside: bool = False

    @property
    def ways(self) -> tuple[Together, ...]:
        """Every way into the grade, a single band as one alone."""
        return (*(Together(all_of=(band,)) for band in self.bands), *self.together)


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
class Definition:
    """How one source defines a term: met or not, without grades.

    Attributes:
        id: the name it is asked by: `ctcae-5.0`, `idsa`.
        source: the id of the source whose definition it is.
        ways: any one of them is enough.
        fact: the statement of it.
    """

    id: str
    term: str
    title: str
    source: str
    ways: tuple[Together, ...]
    fact: str
    review: Review

    def __post_init__(self) -> None:
        require(self.ways, "a definition without a way to meet it", self.id)


@noun
class Item:
    """One item of a score, and what it counts.

    Attributes:
        choice: which of the items of one key it is: `mild`; empty for an item that holds or not.
    """

    key: str
    choice: str = ""
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

    @property
    def keys(self) -> tuple[str, ...]:
        """What is asked, each once, in the order of the items."""
        return tuple(dict.fromkeys(item.key for item in self.items))

    def choices(self, key: str) -> tuple[str, ...]:
        """What may be said to a key: the choices of its items, else whether its one item holds."""
        named = tuple(item.choice for item in self.items if item.key == key and item.choice)
        return named or ("yes", "no")

    def ask(self, key: str) -> str:
        """Under which name the worksheet holds what was said to a key."""
        return f"{self.id}.{key}"


@noun
class LaterDose:
    """What sources say of the later doses of a drug once a term has reached a grade.

    Attributes:
        drug: whose doses; None for those of the whole regimen.
        grades: at which of them it is said; none for any.
        facts: each says it by its own source; more than one where sources differ.
        silent: whether the facts show that the source does not say.
    """

    id: str
    term: str
    drug: str | None = None
    grades: tuple[int, ...] = ()
    facts: tuple[str, ...]
    silent: bool = False

    def __post_init__(self) -> None:
        require(self.facts, "a later dose without a fact", self.id)
