"""Single words and half sentences: phases, verdicts, steps, severities, regions."""

from typing import assert_never

from pocketref.model.drug import Phase
from pocketref.model.fact import Region, Verification
from pocketref.model.finding import Severity
from pocketref.model.gate import Subject, Verdict
from pocketref.model.patient import Setting
from pocketref.model.plan import Kind
from pocketref.model.quantity import Quantity
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

_SUBJECTS = {
    Subject.LVEF: "Heart function (LVEF)",
    Subject.NEUTROPHILS: "Neutrophils",
    Subject.PLATELETS: "Platelets",
    Subject.LIVER: "Liver tests",
    Subject.NEUROPATHY: "Neuropathy",
    Subject.TEMPERATURE: "Temperature",
    Subject.INTERVAL: "Interval",
}
_VERIFICATIONS = {
    Verification.READ: "Read in the source",
    Verification.DERIVED: "Worked out from figures that were read",
    Verification.SECONDARY: "Read in a summary of the source",
    Verification.NOT_READ: "Not yet read",
}


def phase(of: Phase) -> str:
    """A phase as a badge says it: `loading`, `maintenance`, `load again`, `each cycle`."""
    match of:
        case Phase.LOADING:
            return "loading"
        case Phase.MAINTENANCE:
            return "maintenance"
        case Phase.RELOAD:
            return "load again"
        case Phase.SINGLE:
            return "each cycle"
        case never:
            assert_never(never)


def gate(verdict: Verdict) -> str:
    """A gate's verdict: `go`, `hold`, `stop`, `unclear`, `needs`."""
    return verdict.value


def heart(verdict: Verdict) -> str:
    """A verdict on the heart, in its own words: `continue` and `withhold` for go and hold."""
    match verdict:
        case Verdict.GO:
            return "continue"
        case Verdict.HOLD:
            return "withhold"
        case Verdict.STOP | Verdict.UNCLEAR | Verdict.NEEDS:
            return verdict.value
        case never:
            assert_never(never)


def subject(about: Subject) -> str:
    """What a gate looks at, as a heading."""
    return _SUBJECTS[about]


def step(kind: Kind) -> str:
    """What a step of the day is, as a row's first word."""
    match kind:
        case Kind.PREMEDICATE:
            return "Premedication"
        case Kind.CHECK:
            return "Check"
        case Kind.INFUSE:
            return "Infuse"
        case Kind.OBSERVE:
            return "Observe"
        case Kind.FLUSH:
            return "Flush"
        case never:
            assert_never(never)


def severity(of: Severity) -> str:
    """How much a finding weighs, as its first word on a terminal."""
    return of.value.capitalize()


def region(of: Region | None) -> str:
    """Where a rule applies: `US`, `EU`, `any region`."""
    return "any region" if of is None else of.value.upper()


def setting(of: Setting | None) -> str:
    """The stage of disease a rule is written for: `metastatic`, `early`, `any stage`."""
    return "any stage" if of is None else of.value


def verification(how: Verification) -> str:
    """How far a statement was checked against its source."""
    return _VERIFICATIONS[how]


def scope(region_of: Region | None, setting_of: Setting | None) -> str:
    """For whom a rule is written: `EU, early`; empty for a rule that is written for everyone."""
    parts = ("" if region_of is None else region(region_of), setting_of or "")
    return ", ".join(part for part in parts if part)


def fall(points: Quantity) -> str:
    """How far the ejection fraction fell: `fall 14 points`, `rise 2 points`, `no change`."""
    if not points.value:
        return "no change"
    word = "fall" if points.value > 0 else "rise"
    return f"{word} {numbers.number(abs(points.value))}{NBSP}points"
