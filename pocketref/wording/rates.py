"""Rates of side effects as readers see them: a count with its denominator, and which grades."""

from decimal import Decimal

from pocketref.model.toxicity import Grades, Rate, Trial
from pocketref.wording import numbers
from pocketref.wording.names import sentence_case
from pocketref.wording.rounding import places
from pocketref.wording.units import NBSP

NOT_RANDOMISED = "not randomised. Rates stand side by side and are not subtracted."
UNKNOWN = "denominator not read"
_HUNDRED, _ZERO = 100, Decimal(0)

_GRADES = {
    Grades.ALL: "any grade",
    Grades.SERIOUS: "serious",
    Grades.THREE_OR_MORE: f"grade{NBSP}3 or more",
    Grades.THREE: f"grade{NBSP}3",
    Grades.FOUR: f"grade{NBSP}4",
    Grades.FIVE: f"grade{NBSP}5",
}


def grades(which: Grades) -> str:
    """Which grades a rate counts: `any grade`, `grade 3 or more`; `serious` is no grade."""
    return _GRADES[which]


def figure(rate: Rate) -> str:
    """How often: `272 of 407 people (66.8%)`; less where less was read."""
    printed = "" if rate.percent is None else numbers.amount(rate.percent.value)
    people = "" if rate.people is None else numbers.number(rate.people.value.value)
    if rate.events is not None and people:
        counted = f"{numbers.number(rate.events.value.value)} of {people} people"
        return f"{counted} ({printed})" if printed else counted
    if rate.events is not None:
        counted = f"{numbers.number(rate.events.value.value)} people"
        return f"{counted} ({printed}), {UNKNOWN}" if printed else f"{counted}, {UNKNOWN}"
    return f"{printed} of {people} people" if people else f"{printed}, {UNKNOWN}"


def of_hundred(rate: Rate) -> str:
    """Of a hundred people alike: `11 of 100`; fewer than one is said so. Empty if nothing fits."""
    known = share(rate)
    if known is None:
        return ""
    whole = places(known, 0)
    return f"fewer than 1 of {_HUNDRED}" if _ZERO < known < 1 else f"{whole} of {_HUNDRED}"


def share(rate: Rate) -> Decimal | None:
    """Of a hundred people: the percent as it was printed, else worked out from the count."""
    if rate.percent is not None:
        return rate.percent.value.value
    if rate.events is None or rate.people is None:
        return None
    return rate.events.value.value * _HUNDRED / rate.people.value.value


def whose(trial: Trial, rate: Rate) -> str:
    """In whom: `CLEOPATRA, pertuzumab arm, Asia`."""
    titles = {arm.id: arm.title for arm in trial.arms}
    parts = (trial.title, titles.get(rate.arm, rate.arm), rate.group)
    return ", ".join(part for part in parts if part)


def what(rate: Rate) -> str:
    """Which grades in which period of which cut: `Any grade, overall, data cut 2011`."""
    parts = (grades(rate.grades), rate.period, f"data cut {rate.cut}")
    return sentence_case(", ".join(part for part in parts if part))
