from datetime import date, timedelta

import pytest

from pocketref.engine.nextdates import after, next_dates
from pocketref.engine.planning import plan
from pocketref.model.drug import Phase
from pocketref.model.plan import Course, Line, Next, NoDose
from tests.making import TODAY, a_patient, a_protocol, an_occasion, q

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
