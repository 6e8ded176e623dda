"""Rules that must be met before a dose: one rule per source, never merged."""

from enum import StrEnum

from pocketref.model.fact import Region, Stated
from pocketref.model.noun import noun, require
from pocketref.model.patient import Setting


class Subject(StrEnum):
    """What a gate looks at."""

    LVEF = "lvef"
    NEUTROPHILS = "neutrophils"
    PLATELETS = "platelets"
    LIVER = "liver"
    NEUROPATHY = "neuropathy"
    TEMPERATURE = "temperature"
    INTERVAL = "interval"


class Reading(StrEnum):
    """A value that a condition compares. `lvef-fall` is baseline minus now, in points."""

    LVEF = "lvef"
    LVEF_FALL = "lvef-fall"
    ANC = "anc"
    PLATELETS = "platelets"
    BILIRUBIN = "bilirubin"
    AST_OR_ALT = "ast-or-alt"  # the larger of the two
    ALP = "alp"
    NEUROPATHY = "neuropathy"
    TEMPERATURE = "temperature"
    LEVEL = "level"  # the dose per square metre of the drug that has one


class Comparison(StrEnum):
    """How a reading is held against a limit."""

    BELOW = "below"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    ABOVE = "above"


class Verdict(StrEnum):
    """What a rule says of a patient."""

    GO = "go"
    HOLD = "hold"
    STOP = "stop"
    UNCLEAR = "unclear"
    NEEDS = "needs"


@noun
class Condition:
    """A reading against a limit: a stated amount, or the local lower limit of normal (`local`)."""

    reading: Reading
    comparison: Comparison
    limit: Stated | None = None
    local: bool = False

    def __post_init__(self) -> None:
        require((self.limit is not None) != self.local, "a stated limit or the local one")


@noun
class Clause:
    """If every condition is met, this is the verdict.

    Attributes:
        lowers: whether the source lowers the dose here. The dose that is worked out is not lowered.
    """

    verdict: Verdict
    conditions: tuple[Condition, ...]
    lowers: bool = False
    facts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require(self.conditions, "a clause without a condition")
        unclear = self.verdict is Verdict.UNCLEAR
        require(unclear or not self.lowers, "a clause that lowers, and yet says more than unclear")


@noun
class GateRule:
    """What one source says about one subject for one drug: the first clause that is met, else go.

    Attributes:
        source: the id of the source whose rule it is.
        setting: the stage of disease it is written for; None for any.
        holds: the drugs left out when it says hold or stop; none for a rule that only warns.
        everywhere: whether it holds in every region, until a rule read for one says otherwise.
        symptoms_override: whether symptoms of heart failure override its thresholds.
        facts: what the rule rests on; at least one.
    """

    id: str
    about: Subject
    source: str
    drug: str
    region: Region | None = None
    setting: Setting | None = None
    clauses: tuple[Clause, ...]
    holds: tuple[str, ...] = ()
    everywhere: bool = False
    symptoms_override: bool = False
    resume: tuple[str, ...] = ()
    facts: tuple[str, ...]

    def __post_init__(self) -> None:
        require(self.facts, "a gate rule without a fact", self.id)
        require(self.clauses, "a gate rule without a clause", self.id)
