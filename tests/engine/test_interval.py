from datetime import timedelta

import pytest

from pocketref.engine.interval import course, last_date, late_facts, reload_day
from pocketref.engine.rhythm import Gap, Turn, usual
from pocketref.model.drug import Drug, LateClock, Phase
from pocketref.model.patient import Occasion
from pocketref.model.plan import Course
from tests.making import (
    TODAY,
    a_drug,
    a_late_rule,
    a_rule,
    an_occasion,
    docetaxel,
    pertuzumab,
    trastuzumab,
    vinorelbine,
)

DRUGS = {drug.id: drug for drug in (pertuzumab(), trastuzumab(), docetaxel())}
COURSES = (a_rule(phase=Phase.LOADING), a_rule(phase=Phase.MAINTENANCE))


def at_once(drug: Drug, occasion: Occasion) -> Course:
    """The course of a drug that is given once a cycle."""
    return course(drug, occasion, Turn(opens=True, before=usual(drug), after=usual(drug)))


def later_on(drug: Drug, occasion: Occasion, gap: Gap) -> Course:
    """The course of a drug that was given in this cycle before."""
    return course(drug, occasion, Turn(opens=False, before=gap, after=gap))


@pytest.mark.parametrize(
    ("drug", "days", "phase", "why"),
    [
        ("pertuzumab", 0, "maintenance", "early"),
        ("pertuzumab", 20, "maintenance", "early"),
        ("pertuzumab", 21, "maintenance", "on-time"),
        ("pertuzumab", 22, "maintenance", "late-maintenance"),
        ("pertuzumab", 41, "maintenance", "late-maintenance"),
        ("pertuzumab", 42, "reload", "late-reload"),  # six weeks or more
        ("pertuzumab", 63, "reload", "late-reload"),
        ("trastuzumab", 20, "maintenance", "early"),
        ("trastuzumab", 21, "maintenance", "on-time"),
        ("trastuzumab", 28, "maintenance", "late-maintenance"),  # one week late or less
        ("trastuzumab", 29, "reload", "late-reload"),
        ("trastuzumab", 42, "reload", "late-reload"),
        ("docetaxel", 20, "single", "early"),
        ("docetaxel", 21, "single", "on-time"),
        ("docetaxel", 63, "single", "late-unchanged"),
    ],
)
def test_each_drug_has_its_own_clock(drug: str, days: int, phase: str, why: str) -> None:
    occasion = an_occasion(cycle=4, last={drug: TODAY - timedelta(days=days)})
    due = at_once(DRUGS[drug], occasion)
    assert due.why is not None
    assert (due.phase, due.why.code, due.since) == (phase, why, days)
    assert due.why.about == drug


@pytest.mark.parametrize(
    ("drug", "days", "amounts"),
    [
        ("pertuzumab", 14, ["14 d", "21 d"]),
        ("pertuzumab", 21, ["21 d"]),
        ("pertuzumab", 30, ["30 d", "42 d"]),
        ("trastuzumab", 25, ["25 d", "29 d"]),  # the first day that loads again
        ("trastuzumab", 30, ["30 d", "29 d"]),
        ("docetaxel", 30, ["30 d", "21 d"]),
    ],
)
def test_the_reason_names_its_days(drug: str, days: int, amounts: list[str]) -> None:
    due = at_once(DRUGS[drug], an_occasion(4, last={drug: TODAY - timedelta(days=days)}))
    assert due.why is not None
    assert [str(amount) for amount in due.why.amounts] == amounts


def test_on_time_names_the_last_date() -> None:
    due = at_once(DRUGS["pertuzumab"], an_occasion(2, last={"pertuzumab": TODAY - timedelta(21)}))
    assert due.why is not None
    assert due.why.words == ("2026-02-16",)


@pytest.mark.parametrize(
    ("drug", "phase"),
    [("pertuzumab", "loading"), ("trastuzumab", "loading"), ("docetaxel", "single")],
)
def test_the_first_cycle_loads(drug: str, phase: str) -> None:
    due = at_once(DRUGS[drug], an_occasion(1))
    assert due.why is not None
    assert (due.phase, due.why.code, due.since) == (phase, "first-dose", None)
    assert due.findings == ()


@pytest.mark.parametrize(
    ("drug", "phase"),
    [("pertuzumab", "maintenance"), ("trastuzumab", "maintenance"), ("docetaxel", "single")],
)
def test_a_later_cycle_without_a_last_date_is_taken_as_on_time_and_says_so(
    drug: str, phase: str
) -> None:
    due = at_once(DRUGS[drug], an_occasion(2))
    assert (due.phase, due.since) == (phase, None)
    assert [(one.code, one.severity) for one in due.findings] == [("due-assumed", "note")]


@pytest.mark.parametrize("drug", ["pertuzumab", "trastuzumab", "docetaxel"])
def test_without_a_cycle_there_is_no_phase(drug: str) -> None:
    due = at_once(DRUGS[drug], an_occasion(None, last={drug: TODAY - timedelta(21)}))
    assert due.why is not None
    assert (due.phase, due.why.code) == (None, "cycle-not-chosen")


def test_an_early_dose_is_a_caution_with_the_fact_of_the_interval() -> None:
    due = at_once(DRUGS["trastuzumab"], an_occasion(3, last={"trastuzumab": TODAY - timedelta(14)}))
    assert [(one.code, one.severity) for one in due.findings] == [("early", "caution")]
    assert due.facts == ("tra-maint-3w",)


@pytest.mark.parametrize("days", [25, 45])
def test_a_late_dose_names_the_facts_of_its_rule(days: int) -> None:
    occasion = an_occasion(3, last={"pertuzumab": TODAY - timedelta(days=days)})
    due = at_once(DRUGS["pertuzumab"], occasion)
    assert due.facts == ("per-missed-ge6-se", "per-missed-lt6-se", "per-missed-ge6-eu")
    assert due.facts == late_facts(DRUGS["pertuzumab"])


def test_without_an_interval_no_dose_is_early() -> None:
    drug = a_drug(doses=COURSES, interval=None, late=a_late_rule("14 d"))
    due = at_once(drug, an_occasion(2, last={"examplamide": TODAY - timedelta(days=3)}))
    assert due.why is not None
    assert due.why.code == "late-maintenance"


@pytest.mark.parametrize(
    ("clock", "boundary", "at", "day"),
    [
        (LateClock.SINCE_LAST, "42 d", True, 42),
        (LateClock.SINCE_LAST, "6 week", True, 42),
        (LateClock.SINCE_LAST, "42 d", False, 43),
        (LateClock.LATE, "7 d", False, 29),
        (LateClock.LATE, "1 week", True, 28),
    ],
)
def test_the_first_day_that_loads_again(
    clock: LateClock, boundary: str, *, at: bool, day: int
) -> None:
    drug = a_drug(doses=COURSES, late=a_late_rule(boundary, clock=clock, at=at))
    assert reload_day(drug) == day
    for days, phase in ((day - 1, Phase.MAINTENANCE), (day, Phase.RELOAD)):
        occasion = an_occasion(2, last={"examplamide": TODAY - timedelta(days=days)})
        assert at_once(drug, occasion).phase is phase


def test_a_drug_without_a_late_rule_never_loads_again() -> None:
    assert reload_day(docetaxel()) is None
    assert late_facts(docetaxel()) == ()


def test_a_last_date_belongs_to_its_drug() -> None:
    occasion = an_occasion(2, last={"pertuzumab": TODAY, "trastuzumab": TODAY - timedelta(21)})
    assert last_date("trastuzumab", occasion) == TODAY - timedelta(21)
    assert last_date("docetaxel", occasion) is None


@pytest.mark.parametrize("cycle", [1, 2])
def test_only_the_first_of_a_drug_s_days_in_the_first_cycle_is_a_first_dose(cycle: int) -> None:
    due = later_on(vinorelbine(), an_occasion(cycle, day=8), Gap(days=7))
    assert (due.phase, due.since) == ("single", None)
    assert [one.code for one in due.findings] == ["due-assumed"]


@pytest.mark.parametrize(
    ("days", "why"), [(6, "early"), (7, "on-time"), (8, "late-unchanged"), (14, "late-unchanged")]
)
def test_a_last_date_counts_on_a_later_day_of_the_first_cycle(days: int, why: str) -> None:
    last = {"vinorelbine": TODAY - timedelta(days=days)}
    due = later_on(vinorelbine(), an_occasion(1, day=8, last=last), Gap(days=7))
    assert due.why is not None
    assert (due.why.code, due.since) == (why, days)


def test_a_later_day_of_the_first_cycle_is_no_loading_dose() -> None:
    due = later_on(a_drug(doses=COURSES), an_occasion(1, day=8), Gap(days=7))
    assert due.phase is Phase.MAINTENANCE


@pytest.mark.parametrize(
    ("days", "why", "amounts"),
    [
        (7, "early", ["7 d", "14 d"]),
        (14, "on-time", ["14 d"]),
        (15, "late-unchanged", ["15 d", "14 d"]),
    ],
)
def test_the_planned_gap_and_not_the_interval_says_what_is_late(
    days: int, why: str, amounts: list[str]
) -> None:
    occasion = an_occasion(2, last={"vinorelbine": TODAY - timedelta(days=days)})
    due = later_on(vinorelbine(), occasion, Gap(days=14, facts=("some-days",)))
    assert due.why is not None
    assert (due.why.code, [str(amount) for amount in due.why.amounts]) == (why, amounts)
    assert due.facts == (("some-days",) if why == "early" else ())


@pytest.mark.parametrize(
    ("clock", "day"), [(LateClock.LATE, 14 + 8), (LateClock.SINCE_LAST, 7 + 1)]
)
def test_days_late_are_counted_from_when_the_dose_was_planned(clock: LateClock, day: int) -> None:
    late = a_late_rule("7 d", clock=clock, at=False)
    drug = a_drug(doses=COURSES, interval="7 d", late=late)
    gap = Gap(days=14)
    assert reload_day(drug, gap) == day
    last = {"examplamide": TODAY - timedelta(days=22)}
    assert later_on(drug, an_occasion(2, last=last), gap).phase is Phase.RELOAD
    last = {"examplamide": TODAY - timedelta(days=21)}
    found = later_on(drug, an_occasion(2, last=last), gap).phase
    assert (found is Phase.MAINTENANCE) == (clock is LateClock.LATE)
