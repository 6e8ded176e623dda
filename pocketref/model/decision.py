"""Where a recurrence stands by its timing: what was given before, when, what each source says."""

from enum import StrEnum

from pocketref.model.fact import Review, Stated
from pocketref.model.finding import Finding
from pocketref.model.noun import noun, require
from pocketref.model.quantity import Quantity


class Prior(StrEnum):
    """What was given before the recurrence. `pertuzumab` means pertuzumab with trastuzumab."""

    NONE = "none"
    TRASTUZUMAB = "trastuzumab"
    PERTUZUMAB = "pertuzumab"
    T_DM1 = "t-dm1"
    T_DXD = "t-dxd"
    OTHER = "other"


class Receptors(StrEnum):
    """Hormone receptors."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Fitness(StrEnum):
    """Whether chemotherapy can be given."""

    FIT = "fit"
    UNFIT = "unfit"


class Outcome(StrEnum):
    """Where a branch leads; the command line prints it as it is."""

    FIRST_LINE = "first-line"
    FIRST_OR_SECOND_LINE = "first-or-second-line"
    SECOND_LINE = "second-line"
    ANTIBODIES_ONLY = "antibodies-only"
    ANTIBODIES_ENDOCRINE = "antibodies-endocrine"
    SILENT = "silent"


@noun
class Given:
    """What was said to one question of a tree or a score: the ids of both."""

    ask: str
    choice: str


@noun
class Recurrence:
    """What was said of a recurrence. None is not said, never a default.

    Attributes:
        months: since the last adjuvant treatment, in `month`; decimals if typed, whole if counted.
    """

    prior: Prior | None = None
    months: Quantity | None = None
    receptors: Receptors | None = None
    fitness: Fitness | None = None


@noun
class Stretch:
    """Months from one stated end to another; without an end it goes on.

    Attributes:
        at_least, above: the lower end, included or not.
        at_most, below: the upper end, included or not.
    """

    at_least: Stated | None = None
    above: Stated | None = None
    at_most: Stated | None = None
    below: Stated | None = None

    def __post_init__(self) -> None:
        require(not (self.at_least and self.above), "two lower ends")
        require(not (self.at_most and self.below), "two upper ends")

    @property
    def ends(self) -> tuple[Stated, ...]:
        """The ends it has, the lower one first."""
        every = (self.at_least, self.above, self.at_most, self.below)
        return tuple(end for end in every if end is not None)


@noun
class Saying:
    """What one source comes to; silence is an outcome.

    Attributes:
        months: the stretch of the branch that was taken; None where any interval comes to this.
    """

    source: str
    outcome: Outcome
    facts: tuple[str, ...] = ()
    months: Stretch | None = None

    @property
    def silent(self) -> bool:
        """Whether the source says nothing of this case."""
        return self.outcome is Outcome.SILENT


@noun
class Decided:
    """Where a recurrence stands: always the article first, then the guideline.

    Attributes:
        sayings: empty while something is missing.
        boundary: the line the interval stands on exactly, in `month`; None if on none.
        needs: `prior`, `months`, `hr`, `chemotherapy`: what the branch still depends on. With
            sayings they stand for people who can have chemotherapy, and `needs` says what else
            could change them.
        beside: facts shown beside the answers: newer evidence, reasons to differ.
        findings: the stop that stands in place of the sayings where the engines disagree.
    """

    given: Recurrence
    sayings: tuple[Saying, ...] = ()
    agree: bool = False
    boundary: Quantity | None = None
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@noun
class Branch:
    """One way through the tree of one source. What is left out may be anything.

    Attributes:
        priors: any one of them.
        months: since the last adjuvant treatment.
        facts: where the source says so, or what shows that it does not.
    """

    priors: tuple[Prior, ...]
    months: Stretch | None = None
    receptors: Receptors | None = None
    fitness: Fitness | None = None
    outcome: Outcome
    facts: tuple[str, ...]

    def __post_init__(self) -> None:
        require(self.priors, "a branch that nothing leads to", self.outcome)
        require(self.facts, "a branch without a fact", self.outcome)


@noun
class Side:
    """Every branch of one source: each combination of what can be said leads to exactly one."""

    source: str
    branches: tuple[Branch, ...]


@noun
class Limit:
    """An interval that a source draws a line at; both sides of it are shown there.

    Attributes:
        priors: after which the line stands.
        facts: how the sources count it.
    """

    at: Stated
    priors: tuple[Prior, ...]
    facts: tuple[str, ...]


@noun
class Note:
    """Facts that stand beside the answers of some combinations and decide nothing."""

    priors: tuple[Prior, ...]
    months: Stretch | None = None
    receptors: Receptors | None = None
    fitness: Fitness | None = None
    facts: tuple[str, ...]


@noun
class Tree:
    """What a recurrence leads to, by what was given before and how long ago.

    Attributes:
        sides: the article first, then the guideline; never merged.
    """

    id: str
    title: str
    sides: tuple[Side, ...]
    limits: tuple[Limit, ...]
    notes: tuple[Note, ...] = ()
    review: Review
