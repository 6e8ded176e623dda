from datetime import date, datetime, time, timedelta

import pytest

from pocketref.agreement.times import times
from pocketref.engine.planning import plan
from pocketref.model.noun import but
from pocketref.model.plan import Finish, Kind
from pocketref.model.regimen import From, Observation
from pocketref.recheck.opinion import opinion
from tests.agreement.planted import OCCASION, PATIENT, a_plan, found, in_step
from tests.making import a_protocol, a_regimen, an_occasion, stated_range

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
        ("blocks", False, "place before others"),
        ("from_start", True, "counting"),
        ("only_after", ("docetaxel",), "place after others"),
        ("falls_with", ("docetaxel",), "partner"),
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


WEEKLY = "pertuzumab-trastuzumab-paclitaxel"
VINORELBINE = "pertuzumab-trastuzumab-vinorelbine"
FIRST = an_occasion(2)
EIGHTH = an_occasion(2, day=8, start=time(9, 0))
SPLIT = an_occasion(split=True)


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("day_due", date(2026, 3, 17), "the next day date"),
        ("day_due", None, "the next day date"),
        ("day", 15, "the next day number"),
        ("day", None, "the next day number"),
        ("cycle_due", date(2026, 3, 31), "the next cycle date"),
    ],
)
def test_a_wrong_next_day_of_the_cycle_is_found(field: str, value: object, named: str) -> None:
    day = a_plan(occasion=FIRST, regimen=WEEKLY)
    planted = but(day, next=but(day.next, **{field: value}))
    assert found(planted, occasion=FIRST) == [named]


def test_a_next_day_after_the_last_one_is_found() -> None:
    day = a_plan()
    planted = but(day, next=but(day.next, day_due=TOMORROW, day=2))
    assert found(planted) == ["the next day date", "the next day number"]


def test_a_next_day_that_forgets_the_second_date_is_found() -> None:
    day = a_plan(occasion=SPLIT, regimen=VINORELBINE)
    planted = but(day, next=but(day.next, day_due=date(2026, 3, 16), day=8))
    assert found(planted, occasion=SPLIT) == ["the next day date", "the next day number"]


def test_a_cycle_counted_from_its_eighth_day_is_found() -> None:
    day = a_plan(occasion=EIGHTH, regimen=WEEKLY)
    planted = but(day, next=but(day.next, cycle_due=date(2026, 3, 30)))
    assert found(planted, occasion=EIGHTH) == ["the next cycle date"]


@pytest.mark.parametrize(
    ("field", "value", "number"),
    [("ends", 60, "end"), ("begins", None, "start"), ("finishes", LATE, "end by the clock")],
)
def test_a_time_that_no_source_states_is_found(field: str, value: object, number: str) -> None:
    day = a_plan(occasion=EIGHTH, regimen=VINORELBINE)
    planted = in_step(day, Kind.INFUSE, "vinorelbine", **{field: value})
    assert found(planted, occasion=EIGHTH) == [f"vinorelbine infusion {number}"]


def test_an_end_of_a_day_without_one_is_found() -> None:
    day = a_plan(occasion=EIGHTH, regimen=VINORELBINE)
    assert day.finish is None
    planted = but(day, finish=Finish(on=EIGHTH.on, earliest=60, latest=60))
    assert found(planted, occasion=EIGHTH) == ["the day end"]


def test_a_drug_left_on_the_first_of_two_dates_is_found() -> None:
    day = a_plan(occasion=SPLIT, regimen=VINORELBINE)
    planted = in_step(day, Kind.INFUSE, "vinorelbine", on=SPLIT.on)
    assert found(planted, occasion=SPLIT) == ["vinorelbine infusion date"]


def test_two_observations_of_one_drug_are_each_held_against_their_own() -> None:
    from_start = Observation(
        drug="pertuzumab",
        first=False,
        minutes=stated_range("90 min"),
        counted=From.START,
        blocks=False,
    )
    regimen = a_regimen()
    both = but(regimen, observations=(*regimen.observations, from_start))
    second = opinion(a_protocol(both), PATIENT, OCCASION)
    day = plan(a_protocol(both), PATIENT, OCCASION)
    for steps in (day.steps, tuple(reversed(day.steps))):
        assert list(times(but(day, steps=steps), second)) == []
    planted = tuple(but(step, ends=91) if step.ends == 90 else step for step in day.steps)
    (one,) = times(but(day, steps=planted), second)
    assert one.named == "pertuzumab observation end"
