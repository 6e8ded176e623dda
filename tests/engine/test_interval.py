from datetime import timedelta

import pytest

from pocketref.engine.interval import course, last_date, late_facts, reload_day
from pocketref.model.drug import LateClock, Phase
from tests.making import (
    TODAY,
    a_drug,
    a_late_rule,
    a_rule,
    an_occasion,
    docetaxel,
    pertuzumab,
    trastuzumab,
)

DRUGS = {drug.id: drug for drug in (pertuzumab(), trastuzumab(), docetaxel())}
COURSES = (a_rule(phase=Phase.LOADING), a_rule(phase=Phase.MAINTENANCE))


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
    due = course(DRUGS[drug], occasion)
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
    due = course(DRUGS[drug], an_occasion(4, last={drug: TODAY - timedelta(days=days)}))
    assert due.why is not None
    assert [str(amount) for amount in due.why.amounts] == amounts


def test_on_time_names_the_last_date() -> None:
    due = course(DRUGS["pertuzumab"], an_occasion(2, last={"pertuzumab": TODAY - timedelta(21)}))
    assert due.why is not None
    assert due.why.words == ("2026-02-16",)


@pytest.mark.parametrize(
    ("drug", "phase"),
    [("pertuzumab", "loading"), ("trastuzumab", "loading"), ("docetaxel", "single")],
)
def test_the_first_cycle_loads(drug: str, phase: str) -> None:
    due = course(DRUGS[drug], an_occasion(1))
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
    due = course(DRUGS[drug], an_occasion(2))
    assert (due.phase, due.since) == (phase, None)
    assert [(one.code, one.severity) for one in due.findings] == [("due-assumed", "note")]


@pytest.mark.parametrize("drug", ["pertuzumab", "trastuzumab", "docetaxel"])
def test_without_a_cycle_there_is_no_phase(drug: str) -> None:
    due = course(DRUGS[drug], an_occasion(None, last={drug: TODAY - timedelta(21)}))
    assert due.why is not None
    assert (due.phase, due.why.code) == (None, "cycle-not-chosen")


def test_an_early_dose_is_a_caution_with_the_fact_of_the_interval() -> None:
    due = course(DRUGS["trastuzumab"], an_occasion(3, last={"trastuzumab": TODAY - timedelta(14)}))
    assert [(one.code, one.severity) for one in due.findings] == [("early", "caution")]
    assert due.facts == ("tra-maint-3w",)


@pytest.mark.parametrize("days", [25, 45])
def test_a_late_dose_names_the_facts_of_its_rule(days: int) -> None:
    occasion = an_occasion(3, last={"pertuzumab": TODAY - timedelta(days=days)})
    due = course(DRUGS["pertuzumab"], occasion)
    assert due.facts == ("per-missed-ge6-se", "per-missed-lt6-se", "per-missed-ge6-eu")
    assert due.facts == late_facts(DRUGS["pertuzumab"])


def test_without_an_interval_no_dose_is_early() -> None:
    drug = a_drug(doses=COURSES, interval=None, late=a_late_rule("14 d"))
    due = course(drug, an_occasion(2, last={"examplamide": TODAY - timedelta(days=3)}))
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
        assert course(drug, occasion).phase is phase


def test_a_drug_without_a_late_rule_never_loads_again() -> None:
    assert reload_day(docetaxel()) is None
    assert late_facts(docetaxel()) == ()


def test_a_last_date_belongs_to_its_drug() -> None:
    occasion = an_occasion(2, last={"pertuzumab": TODAY, "trastuzumab": TODAY - timedelta(21)})
    assert last_date("trastuzumab", occasion) == TODAY - timedelta(21)
    assert last_date("docetaxel", occasion) is None
