from datetime import date, datetime, timedelta

import pytest

from pocketref.model.noun import but
from pocketref.model.plan import Kind
from tests.agreement.planted import OCCASION, PATIENT, a_plan, found, in_step
from tests.making import an_occasion

LATE = datetime(2026, 3, 9, 23, 59)  # noqa: DTZ001  # the chair's own clock
TOMORROW = OCCASION.on + timedelta(days=1)


@pytest.mark.parametrize(
    ("field", "value", "number"),
    [
        ("on", TOMORROW, "date"),
        ("begins", 61, "start"),
        ("ends", 119, "end"),
        ("earliest", 31, "earliest start"),
        ("latest", 61, "latest start"),
        ("minimum", 29, "minimum"),
        ("starts", LATE, "start by the clock"),
        ("finishes", LATE, "end by the clock"),
        ("earliest_at", LATE, "earliest start by the clock"),
        ("latest_at", LATE, "latest start by the clock"),
    ],
)
def test_a_wrong_time_of_a_step_is_found(field: str, value: object, number: str) -> None:
    planted = in_step(a_plan(), Kind.OBSERVE, "pertuzumab", **{field: value})
    assert found(planted) == [f"pertuzumab observation {number}"]


def test_a_wrong_time_of_an_infusion_is_found() -> None:
    planted = in_step(a_plan(), Kind.INFUSE, "docetaxel", begins=209)
    assert found(planted) == ["docetaxel infusion start"]


def test_a_wrong_time_of_an_offered_observation_is_found() -> None:
    planted = in_step(a_plan(), Kind.OBSERVE, "trastuzumab", ends=360)
    assert found(planted) == ["trastuzumab observation end"]


@pytest.mark.parametrize("kind", [Kind.INFUSE, Kind.OBSERVE])
def test_a_missing_step_is_found(kind: Kind) -> None:
    day = a_plan()
    steps = tuple(step for step in day.steps if step.kind is not kind)
    assert found(but(day, steps=steps)) == ["the day steps"]


def test_an_offered_observation_that_is_planned_is_found() -> None:
    day = a_plan()
    planted = but(day, steps=(*day.steps, *day.choices), choices=())
    assert found(planted) == ["the day steps", "the day steps"]


def test_a_wrong_date_of_premedication_is_found() -> None:
    planted = in_step(a_plan(), Kind.PREMEDICATE, "dexamethasone", on=OCCASION.on)
    assert found(planted) == ["premedication dates"]


@pytest.mark.parametrize(
    ("field", "value", "number"),
    [
        ("on", TOMORROW, "date of the end"),
        ("earliest", 1, "earliest end"),
        ("latest", 1, "latest end"),
        ("earliest_at", LATE, "earliest end by the clock"),
        ("latest_at", LATE, "latest end by the clock"),
    ],
)
def test_a_wrong_end_of_the_day_is_found(field: str, value: object, number: str) -> None:
    day = a_plan()
    assert day.finish is not None
    planted = but(day, finish=but(day.finish, **{field: value}))
    assert found(planted) == [f"the day {number}"]


def test_a_missing_end_of_the_day_is_found() -> None:
    assert found(but(a_plan(), finish=None)) == ["the day end"]


def test_an_end_of_an_empty_day_is_found() -> None:
    unchosen = an_occasion(None)
    empty = a_plan(PATIENT, unchosen)
    assert found(empty, PATIENT, unchosen) == []
    planted = but(empty, finish=a_plan().finish)
    assert found(planted, PATIENT, unchosen) == ["the day end"]


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ("cycle_due", "the next cycle date"),
        ("echo_due", "the next echo date"),
        ("echo_latest", "the next echo latest date"),
    ],
)
@pytest.mark.parametrize("value", [None, date(2026, 5, 1)])
def test_a_wrong_next_date_is_found(field: str, named: str, value: date | None) -> None:
    day = a_plan()
    assert found(but(day, next=but(day.next, **{field: value}))) == [named]


def test_a_wrong_date_of_reloading_is_found() -> None:
    day = a_plan()
    first, second = day.next.reload_from
    planted = but(day, next=but(day.next, reload_from=(but(first, on=TOMORROW), second)))
    assert found(planted) == ["pertuzumab reload date"]


def test_a_missing_and_an_additional_date_of_reloading_are_found() -> None:
    day = a_plan()
    first, second = day.next.reload_from
    planted = but(day, next=but(day.next, reload_from=(but(first, drug="docetaxel"), second)))
    assert found(planted) == ["docetaxel reload date", "pertuzumab reload date"]
