"""Where a recurrence stands by its timing: what was given before, when, and what each source says."""

from enum import StrEnum

from pocketref.model.noun import noun
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
class Saying:
    """What one source comes to; silence is an outcome."""

    source: str
    outcome: Outcome
    facts: tuple[str, ...] = ()

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
        needs: `prior`, `months`, `hr`, `chemotherapy`: what the branch still depends on.
        beside: facts shown beside the answers: newer evidence, reasons to differ.
    """

    given: Recurrence
    sayings: tuple[Saying, ...] = ()
    agree: bool = False
    boundary: Quantity | None = None
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
