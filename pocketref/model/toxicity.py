"""Side effects as trials reported them: who, in which arm and period, graded by what."""

from enum import StrEnum

from pocketref.model.fact import Stated
from pocketref.model.noun import noun, require


class Grades(StrEnum):
    """Which grades a rate counts."""

    ALL = "all"
    SERIOUS = "serious"  # in the sense of a register: seriousness is not a grade
    THREE_OR_MORE = ">=3"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"


@noun
class Event:
    """A side effect.

    Attributes:
        names: other words it is known by.
        term: the grading term that grades it, if one does.
        plain: what it is called when it is talked through: `Sore mouth`; empty for its title.
        handout: whether it stands on the handout.
    """

    id: str
    title: str
    names: tuple[str, ...] = ()
    term: str | None = None
    plain: str = ""
    handout: bool = False


@noun
class Arm:
    """One group of a trial; `gives` says with which drugs."""

    id: str
    title: str
    gives: str


@noun
class Contrast:
    """Two arms of a trial that are held against each other: one with, one without.

    Attributes:
        title: what is compared: `Adding pertuzumab to trastuzumab and docetaxel`.
        arm: with; `against` without. In a trial without chance they only stand side by side.
    """

    title: str
    arm: str
    against: str


@noun
class Trial:
    """A trial.

    Attributes:
        randomised: whether chance made its arms. If not, they are never subtracted.
        contrasts: which of its arms are held against each other, the first before others.
        ctcae: the grading version it used, where that was read.
        facts: its design, its grading, what to know when its rates are read.
    """

    id: str
    title: str
    randomised: bool
    arms: tuple[Arm, ...]
    contrasts: tuple[Contrast, ...] = ()
    ctcae: str | None = None
    facts: tuple[str, ...] = ()


@noun
class Rate:
    """How often an event was reported in one arm.

    Attributes:
        group: a part of the arm: `Asia`, `65 years and older`; empty for the whole arm.
        period: `overall`, `after docetaxel`.
        cut: the data cut or analysis its denominator belongs to. Cuts are never mixed.
        compared: whether its arms may be subtracted; not where arms were pooled.
        events: how many people, where a count was read or worked out.
        people: of how many, where that was read.
        percent: as it was printed.
        fact: its statement, with source and verification.
        beside: statements of the article and others about the same figure.
    """

    id: str
    trial: str
    arm: str
    group: str = ""
    event: str
    grades: Grades
    period: str = "overall"
    cut: str
    compared: bool = True
    events: Stated | None = None
    people: Stated | None = None
    percent: Stated | None = None
    fact: str
    beside: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require(self.events or self.percent, "a rate without a figure", self.id)
