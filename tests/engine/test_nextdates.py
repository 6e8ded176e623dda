from datetime import date, timedelta

import pytest

from pocketref.engine.nextdates import after, next_dates
from pocketref.engine.planning import plan
from pocketref.model.drug import LateClock, Phase
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Course, Line, Next, NoDose
from pocketref.model.protocol import Protocol
from tests.making import (
    TODAY,
    a_given,
    a_late_rule,
    a_patient,
    a_protocol,
    an_occasion,
    q,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

DRUGS = ("pertuzumab", "trastuzumab", "docetaxel")


def following(*held: str, last: dict[str, date] | None = None, lvef_on: date | None = None) -> Next:
    lines = tuple(
        Line(drug=drug, course=Course(phase=Phase.SINGLE), answer=NoDose(), held=drug in held)
        for drug in DRUGS
    )
    return next_dates(a_protocol(), a_patient(lvef_on=lvef_on), an_occasion(2, last=last), lines)


def test_the_next_cycle_is_counted_from_this_treatment() -> None:
    assert following().cycle_due == date(2026, 3, 30)


def test_each_antibody_loads_again_from_its_own_day() -> None:
    reloads = following().reload_from
    assert [(reload.drug, reload.on) for reload in reloads] == [
        ("pertuzumab", TODAY + timedelta(days=42)),
        ("trastuzumab", TODAY + timedelta(days=29)),
    ]
    assert reloads[0].facts[0] == "per-missed-ge6-se"


@pytest.mark.parametrize(
    ("last", "on"), [({"pertuzumab": date(2026, 2, 16)}, date(2026, 3, 30)), (None, None)]
)
def test_a_held_drug_is_counted_from_its_last_date(
    last: dict[str, date] | None, on: date | None
) -> None:
    reloads = following("pertuzumab", last=last).reload_from
    assert [reload.on for reload in reloads] == [on, TODAY + timedelta(days=29)]


def test_a_drug_that_runs_on_the_second_day_is_counted_from_there() -> None:
    day = plan(a_protocol(), a_patient(), an_occasion(1, split=True))
    assert [(reload.drug, reload.on) for reload in day.next.reload_from] == [
        ("pertuzumab", TODAY + timedelta(days=42)),
        ("trastuzumab", TODAY + timedelta(days=30)),
    ]


@pytest.mark.parametrize(
    ("seen", "due", "latest"),
    [
        (date(2026, 1, 5), date(2026, 3, 30), date(2026, 4, 5)),
        (date(2025, 11, 30), date(2026, 2, 22), date(2026, 2, 28)),  # clipped to the month's end
        (None, None, None),
    ],
)
def test_the_heart_is_due_from_its_last_echo(
    seen: date | None, due: date | None, latest: date | None
) -> None:
    coming = following(lvef_on=seen)
    assert (coming.echo_due, coming.echo_latest) == (due, latest)
    assert coming.facts == ("per-us-dose-maint", "per-lvef-interval", "tra-lvef-monitor")


@pytest.mark.parametrize(
    ("day", "amount", "later"),
    [
        (date(2026, 3, 9), "21 d", date(2026, 3, 30)),
        (date(2026, 3, 9), "12 week", date(2026, 6, 1)),
        (date(2026, 1, 31), "1 month", date(2026, 2, 28)),
        (date(2024, 1, 31), "1 month", date(2024, 2, 29)),
        (date(2025, 12, 31), "3 month", date(2026, 3, 31)),
        (date(2025, 10, 31), "2 month", date(2025, 12, 31)),
        (date(2024, 2, 29), "1 year", date(2025, 2, 28)),
    ],
)
def test_days_are_added_and_months_are_counted(day: date, amount: str, later: date) -> None:
    assert after(day, q(amount)) == later


def coming(protocol: Protocol, occasion: Occasion) -> Next:
    return plan(protocol, a_patient(), occasion).next


@pytest.mark.parametrize(
    ("day", "day_due", "next_day", "cycle_due"),
    [
        (1, date(2026, 3, 16), 8, date(2026, 3, 30)),
        (8, date(2026, 3, 16), 15, date(2026, 3, 23)),
        (15, None, None, date(2026, 3, 16)),
    ],
)
def test_each_day_names_the_next_one_and_the_cycle_after(
    day: int, day_due: date | None, next_day: int | None, cycle_due: date
) -> None:
    found = coming(with_weekly_paclitaxel(), an_occasion(2, day=day))
    assert (found.day_due, found.day, found.cycle_due) == (day_due, next_day, cycle_due)
    assert ("some-days" in found.facts) == (day_due is not None)


def test_a_cycle_of_one_day_has_no_other() -> None:
    assert (following().day_due, following().day) == (None, None)


def test_after_split_loading_the_later_day_counts_from_the_second_date() -> None:
    first = coming(with_vinorelbine(), an_occasion(1, split=True))
    assert (first.day_due, first.day) == (date(2026, 3, 17), 9)
    assert first.cycle_due == date(2026, 3, 30)
    later = coming(with_vinorelbine(), an_occasion(1, day=9, on=date(2026, 3, 17), split=True))
    assert (later.day_due, later.day) == (None, None)
    assert later.cycle_due == date(2026, 3, 30)


def test_after_split_loading_the_days_that_follow_stay_moved() -> None:
    weekly = coming(with_weekly_paclitaxel(), an_occasion(1, day=9, split=True))
    assert (weekly.day_due, weekly.day) == (date(2026, 3, 16), 16)


@pytest.mark.parametrize(("split", "day"), [(False, 8), (True, 9)])
def test_what_does_not_run_today_counts_from_the_latest_that_does(day: int, *, split: bool) -> None:
    protocol = with_vinorelbine()
    later = but(protocol, regimen=but(protocol.regimen, given=(a_given("vinorelbine", "8 d"),)))
    found = coming(later, an_occasion(1, split=split))
    assert (found.day_due, found.day) == (TODAY + timedelta(days=day - 1), day)


def test_a_held_drug_is_still_due_on_its_next_day() -> None:
    found = coming(with_vinorelbine(), an_occasion(2, held=("vinorelbine",)))
    assert (found.day_due, found.day) == (date(2026, 3, 16), 8)


def test_a_day_without_an_antibody_names_no_reload() -> None:
    assert coming(with_vinorelbine(), an_occasion(2, day=8)).reload_from == ()


@pytest.mark.parametrize(
    ("day", "held", "days"),
    [(1, (), 7 + 8), (8, (), 14 + 8), (1, ("vinorelbine",), 14 + 8), (8, ("vinorelbine",), 7 + 8)],
)
def test_loading_again_counts_from_when_the_next_dose_is_planned(
    day: int, held: tuple[str, ...], days: int
) -> None:
    protocol = with_vinorelbine()
    clock = a_late_rule("7 d", clock=LateClock.LATE, at=False)
    drugs = tuple(but(drug, late=clock) for drug in protocol.drugs if drug.id == "vinorelbine")
    last = {"vinorelbine": TODAY}
    found = coming(but(protocol, drugs=drugs), an_occasion(2, day=day, held=held, last=last))
    assert [reload.on for reload in found.reload_from] == [TODAY + timedelta(days=days)]
