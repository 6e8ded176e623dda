from datetime import date

import pytest

from pocketref.model.noun import but
from pocketref.recheck.cycledays import NextDay
from pocketref.recheck.nextdates import Dates, dates, months_on
from tests.making import (
    TODAY,
    a_given,
    a_patient,
    a_protocol,
    a_regimen,
    an_occasion,
    docetaxel,
    pertuzumab,
    stated,
    trastuzumab,
    with_weekly_paclitaxel,
)

LAST = date(2026, 2, 16)


def _dates(
    held: frozenset[str] = frozenset(),
    last: dict[str, date] | None = None,
    days: dict[str, date] | None = None,
    lvef_on: date | None = None,
) -> Dates:
    patient, occasion = a_patient(lvef_on=lvef_on), an_occasion(2, last=last)
    return dates(a_protocol(), patient, occasion, held, days or {})


def _reloads(found: Dates) -> dict[str, date | None]:
    return {again.drug: again.on for again in found.reloads}


def test_dates_follow_from_today() -> None:
    found = _dates()
    assert found.cycle_due == date(2026, 3, 30)
    assert _reloads(found) == {"pertuzumab": date(2026, 4, 20), "trastuzumab": date(2026, 4, 7)}


def test_a_held_drug_counts_from_its_last_date() -> None:
    held = frozenset({"pertuzumab", "trastuzumab"})
    assert _reloads(_dates(held, {"pertuzumab": LAST})) == {
        "pertuzumab": date(2026, 3, 30),
        "trastuzumab": None,
    }


def test_a_drug_given_tomorrow_counts_from_tomorrow() -> None:
    days = {"pertuzumab": TODAY, "trastuzumab": date(2026, 3, 10)}
    assert _reloads(_dates(days=days))["trastuzumab"] == date(2026, 4, 8)


def _weekly(day: int, when: dict[str, date], *, split: bool = False) -> Dates:
    occasion = an_occasion(1, day=day, split=split)
    return dates(with_weekly_paclitaxel(), a_patient(), occasion, frozenset(), when)


@pytest.mark.parametrize(
    ("day", "split", "cycle_due"),
    [(8, False, date(2026, 3, 23)), (15, False, date(2026, 3, 16)), (9, True, date(2026, 3, 22))],
)
def test_the_next_cycle_is_counted_from_the_first_day_of_this_one(
    day: int, cycle_due: date, *, split: bool
) -> None:
    assert _weekly(day, {"paclitaxel": TODAY}, split=split).cycle_due == cycle_due


def test_another_day_of_this_cycle_comes_before_the_next_cycle() -> None:
    assert _weekly(1, {"paclitaxel": TODAY}).next_day == NextDay(on=date(2026, 3, 16), day=8)
    assert _dates().next_day is None


def test_a_drug_of_another_day_has_no_date_to_load_again() -> None:
    assert _reloads(_weekly(8, {"paclitaxel": TODAY})) == {}


def test_a_drug_of_two_days_is_late_by_its_own_days() -> None:
    """A dose given on its first day is due again on its second; a held one was due today."""
    protocol = a_protocol(but(a_regimen(), given=(a_given("trastuzumab", "1 d", "8 d"),)))
    drug = but(trastuzumab(), interval=stated("7 d"))
    protocol = but(protocol, drugs=(pertuzumab(), drug, docetaxel()))
    occasion = an_occasion(2, last={"trastuzumab": LAST})
    given = dates(protocol, a_patient(), occasion, frozenset(), {})
    held = dates(protocol, a_patient(), occasion, frozenset({"trastuzumab"}), {})
    assert _reloads(given)["trastuzumab"] == date(2026, 3, 24)
    assert _reloads(held)["trastuzumab"] == date(2026, 3, 10)


def test_the_next_echo_is_counted_from_the_last_one() -> None:
    found = _dates(lvef_on=date(2026, 1, 31))
    assert (found.echo_due, found.echo_latest) == (date(2026, 4, 25), date(2026, 4, 30))


def test_without_a_last_echo_the_next_is_unknown() -> None:
    found = _dates()
    assert (found.echo_due, found.echo_latest) == (None, None)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2026, 9, 15), 3, date(2026, 12, 15)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_are_clipped_to_the_end_of_the_month(start: date, months: int, end: date) -> None:
    assert months_on(start, months) == end


def test_a_step_in_years_is_counted_in_months() -> None:
    protocol = but(a_protocol(), regimen=but(a_regimen(), echo_due=stated("1 year")))
    patient = a_patient(lvef_on=date(2024, 2, 29))
    found = dates(protocol, patient, an_occasion(), frozenset(), {})
    assert found.echo_due == date(2025, 2, 28)
