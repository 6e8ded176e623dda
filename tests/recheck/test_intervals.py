from datetime import timedelta

import pytest

from pocketref.model.drug import LateClock, Phase
from pocketref.recheck.intervals import days_since, phase, reload_gap
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


@pytest.mark.parametrize(
    ("gap", "first", "second"),
    [
        (14, Phase.MAINTENANCE, Phase.MAINTENANCE),
        (28, Phase.MAINTENANCE, Phase.MAINTENANCE),
        (29, Phase.MAINTENANCE, Phase.RELOAD),
        (41, Phase.MAINTENANCE, Phase.RELOAD),
        (42, Phase.RELOAD, Phase.RELOAD),
    ],
)
def test_each_antibody_has_its_own_clock(gap: int, first: Phase, second: Phase) -> None:
    last = TODAY - timedelta(days=gap)
    occasion = an_occasion(5, last={"pertuzumab": last, "trastuzumab": last})
    assert phase(pertuzumab(), occasion, 21) is first
    assert phase(trastuzumab(), occasion, 21) is second
    assert days_since("pertuzumab", occasion) == gap


def test_the_first_cycle_loads() -> None:
    assert phase(pertuzumab(), an_occasion(1), 21) is Phase.LOADING


def test_a_later_day_of_the_first_cycle_loads_no_more() -> None:
    last = {"pertuzumab": TODAY - timedelta(days=7)}
    occasion = an_occasion(1, day=8, last=last)
    assert phase(pertuzumab(), occasion, 21, again=True) is Phase.MAINTENANCE
    assert days_since("pertuzumab", occasion, again=True) == 7


def test_a_first_dose_has_no_last_date() -> None:
    occasion = an_occasion(1, day=8, last={"pertuzumab": TODAY - timedelta(days=7)})
    assert phase(pertuzumab(), occasion, 21) is Phase.LOADING
    assert days_since("pertuzumab", occasion) is None


def test_without_a_last_date_a_later_cycle_is_on_time() -> None:
    other = {"pertuzumab": TODAY}
    assert phase(trastuzumab(), an_occasion(2, last=other), 21) is Phase.MAINTENANCE


def test_without_a_cycle_there_is_no_phase() -> None:
    assert phase(pertuzumab(), an_occasion(None), 21) is None


def test_a_drug_with_one_rule_has_one_phase() -> None:
    last = {"docetaxel": TODAY - timedelta(days=100)}
    assert phase(docetaxel(), an_occasion(3, last=last), 21) is Phase.SINGLE


def test_a_drug_without_a_late_rule_never_reloads() -> None:
    drug = a_drug(doses=(a_rule(), a_rule("6 mg/kg", phase=Phase.MAINTENANCE)))
    last = {"examplamide": TODAY - timedelta(days=400)}
    assert reload_gap(drug, 21) is None
    assert phase(drug, an_occasion(3, last=last), 21) is Phase.MAINTENANCE


@pytest.mark.parametrize(
    ("clock", "at", "planned", "gap"),
    [
        (LateClock.SINCE_LAST, True, 21, 42),
        (LateClock.SINCE_LAST, False, 21, 43),
        (LateClock.LATE, True, 21, 63),
        (LateClock.LATE, False, 21, 64),
        (LateClock.LATE, False, 7, 50),
        (LateClock.LATE, False, None, 43),
    ],
)
def test_the_smallest_gap_that_reloads(
    clock: LateClock, *, at: bool, planned: int | None, gap: int
) -> None:
    drug = a_drug(late=a_late_rule("6 week", clock=clock, at=at))
    assert reload_gap(drug, planned) == gap
