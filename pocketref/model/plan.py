"""What the engines answer: surface area, doses, verdicts, steps, a whole day."""

from datetime import date, datetime
from enum import StrEnum

from pocketref.model.drug import Phase
from pocketref.model.fact import Region
from pocketref.model.finding import Finding
from pocketref.model.gate import Subject, Verdict
from pocketref.model.noun import noun
from pocketref.model.patient import Formula, Occasion, Patient, Setting
from pocketref.model.preparation import NotPrepared, Prepared, Rounded
from pocketref.model.quantity import Quantity, Range


@noun
class OtherSurface:
    """The surface area another formula gives."""

    formula: Formula
    value: Quantity


@noun
class Surface:
    """Body surface area in m2, unrounded, by the chosen formula, with the others beside it."""

    value: Quantity
    formula: Formula
    others: tuple[OtherSurface, ...]
    facts: tuple[str, ...] = ()


@noun
class Dose:
    """An amount to give, the amounts it was worked out from, and where they stand.

    Attributes:
        give: in mg; exact per kg and fixed, half up to 0.1 mg per m2.
        working: the factors, in the order of the printed line; one factor for a fixed dose.
    """

    give: Quantity
    working: tuple[Quantity, ...]
    facts: tuple[str, ...]


@noun
class NoDose:
    """Why there is no dose: what is missing, or what forbids it."""

    needs: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Course:
    """Which dose is due, None without a cycle; why; and days since the last, where known."""

    phase: Phase | None
    why: Finding | None = None
    since: int | None = None
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Line:
    """One drug of the day."""

    drug: str
    course: Course
    answer: Dose | NoDose
    held: bool = False
    over: Range | None = None
    preparation: Prepared | NotPrepared | None = None
    rounded: Rounded | None = None
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Ruling:
    """What one rule says of this patient.

    Attributes:
        applies: whether it counts for the region and setting; if not, it is shown only.
        lowers: whether the source lowers the dose for these values; no dose here is lowered.
        unless_symptoms: whether it goes on only if there are no symptoms, and nobody has said so.
    """

    rule: str
    about: Subject
    source: str
    drug: str
    region: Region | None
    setting: Setting | None
    verdict: Verdict
    why: Finding
    applies: bool
    lowers: bool = False
    unless_symptoms: bool = False
    holds: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Gate:
    """All rules about one subject, side by side."""

    about: Subject
    rulings: tuple[Ruling, ...]


class Kind(StrEnum):
    """What a step of the day is."""

    PREMEDICATE = "premedicate"
    CHECK = "check"
    INFUSE = "infuse"
    OBSERVE = "observe"
    FLUSH = "flush"


@noun
class Step:
    """One step of the day. Offsets are whole minutes from the start of its own day.

    Attributes:
        begins: planned offset of its start, from the long end of every range; None if untimed.
        ends: planned offset of its finish.
        earliest: offset of its start from the short ends; `latest` from the long ends.
        minimum: of an observation, in minutes; its plan is `ends - begins`.
        starts: clock time of `begins`, where a start is chosen; so the three that follow.
        blocks: of an observation, whether the next infusion waits for it.
        from_start: of an observation, whether it runs beside its infusion and not after it.
        only_after: of an infusion, the drugs of the day that must be over whatever the order.
        falls_with: of an infusion, the drugs without which it is not given.
    """

    kind: Kind
    drug: str | None
    on: date
    begins: int | None = None
    ends: int | None = None
    earliest: int | None = None
    latest: int | None = None
    minimum: int | None = None
    starts: datetime | None = None
    finishes: datetime | None = None
    earliest_at: datetime | None = None
    latest_at: datetime | None = None
    blocks: bool = False
    from_start: bool = False
    only_after: tuple[str, ...] = ()
    falls_with: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """What it is called on a running day and in the rows of its page: `infuse-pertuzumab`."""
        return self.kind.value if self.drug is None else f"{self.kind.value}-{self.drug}"


@noun
class Finish:
    """When the day ends: from the short and from the long ends. Offsets on its last day."""

    on: date
    earliest: int
    latest: int
    earliest_at: datetime | None = None
    latest_at: datetime | None = None


@noun
class Reload:
    """From which date a drug loads again if not given before; None without a last date."""

    drug: str
    on: date | None
    facts: tuple[str, ...] = ()


@noun
class Echo:
    """When the heart is measured next, counted from its last measurement; None while unknown.

    Attributes:
        findings: that the engines differ, if they do; then no date stands.
    """

    due: date | None
    latest: date | None
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Next:
    """What comes after.

    Attributes:
        cycle_due: the first day of the next cycle.
        day_due: the next treatment of this cycle, and `day` which day of the cycle that is; None
            when the cycle has no other.
    """

    cycle_due: date | None
    day_due: date | None = None
    day: int | None = None
    reload_from: tuple[Reload, ...]
    echo_due: date | None
    echo_latest: date | None
    facts: tuple[str, ...] = ()


@noun
class Plan:
    """A whole day: what was asked, and everything that follows.

    Attributes:
        choices: observations that a source asks for elsewhere, offered but not planned.
        agreed: whether both engines came to the same numbers; if not, no dose stands here.
    """

    regimen: str
    patient: Patient
    occasion: Occasion
    surface: Surface | None
    lines: tuple[Line, ...]
    steps: tuple[Step, ...]
    choices: tuple[Step, ...]
    finish: Finish | None
    gates: tuple[Gate, ...]
    next: Next
    check_code: str | None
    agreed: bool = True
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()

    def line(self, drug: str) -> Line | None:
        """The line of one drug."""
        return next((line for line in self.lines if line.drug == drug), None)
