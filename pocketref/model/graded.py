"""What a grading says of entered values: a grade in each version, and criteria met or not."""

from pocketref.model.finding import Finding
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity


@noun
class Measured:
    """What was measured or counted for a grading; names as `model.grading.Band.measure` has them.

    The temperature is the highest that was read. `lower-limit` is the laboratory's own of the
    measure that is graded, `lvef-baseline` and `alt-baseline` are values before treatment.

    Attributes:
        sustained: whether 38 degC or more lasted over one hour; None is not said.
    """

    values: tuple[tuple[str, Quantity], ...] = ()
    sustained: bool | None = None

    def value(self, measure: str) -> Quantity | None:
        """The amount of one measure, if it was entered."""
        return next((amount for name, amount in self.values if name == measure), None)


@noun
class VersionGrade:
    """The grade by one version.

    Attributes:
        scale: its id; `version` its version, `5.0`.
        grade: None where the values do not decide one; 0 where they are below every grade.
        at_least: whether signs at the bedside could raise it.
        why: the comparison, for a sentence.
        needs: measures that are missing: `anc`, `lvef-baseline`, `lower-limit`.
    """

    scale: str
    version: str
    grade: int | None = None
    at_least: bool = False
    why: Finding | None = None
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Criterion:
    """A definition of one source: met, not met, or not decided by these values (None).

    Attributes:
        source: the id of the source, for its name; `id` is the definition's own: `esmo-2010`.
        needs: what is missing: measures, `sustained`, or what a number cannot say:
            `expected-fall`, `two-readings`.
    """

    source: str
    met: bool | None
    id: str = ""
    why: tuple[Finding, ...] = ()
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Graded:
    """A term graded by every version, with the definitions of other sources beside it.

    Attributes:
        findings: the emergency sentence among them, for any temperature of 38 degC or more.
        beside: other terms that the same values grade: neutrophils beside febrile neutropenia.
    """

    term: str
    measured: Measured
    versions: tuple[VersionGrade, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()
    beside: tuple["Graded", ...] = ()


@noun
class Advice:
    """What a source says of later doses of a drug at a grade; the article's silence among them.

    Attributes:
        drug: whose doses; empty for those of the whole regimen.
        source: the id of the source that says it.
        silent: whether the fact says that the source does not say.
    """

    drug: str
    source: str
    facts: tuple[str, ...]
    silent: bool = False


@noun
class Scored:
    """A score of items that were answered.

    Attributes:
        score: its id.
        value: in points; None while an item is not answered.
        risk: the place of its band among the score's risks; None without a value.
        needs: keys of items that are not answered yet.
        findings: the emergency sentence; the stop where the engines disagree.
    """

    score: str
    value: int | None = None
    risk: int | None = None
    needs: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()
