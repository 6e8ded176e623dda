from datetime import date, timedelta

import pytest

from pocketref.model.noun import but
from pocketref.recheck.cycledays import (
    NextDay,
    NotToday,
    due,
    next_day,
    not_today,
    planned_after,
    planned_before,
    ran_before,
    turn,
)
from tests.making import (
    TODAY,
    a_drug,
    a_given,
    a_regimen,
    an_occasion,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

ANTIBODIES = {"pertuzumab", "trastuzumab"}
TWICE = with_vinorelbine().regimen
WEEKLY = with_weekly_paclitaxel().regimen
TOMORROW = TODAY + timedelta(days=1)


def test_every_drug_is_due_on_the_first_day_unless_the_regimen_says_otherwise() -> None:
    assert due(a_regimen(), an_occasion()) == {*ANTIBODIES, "docetaxel"}
    later = but(a_regimen(), given=(a_given("docetaxel", "2 d"),))
    assert due(later, an_occasion()) == ANTIBODIES


@pytest.mark.parametrize(("day", "drugs"), [(8, {"paclitaxel"}), (15, {"paclitaxel"}), (2, set())])
def test_a_later_day_gives_only_what_is_its_own(day: int, drugs: set[str]) -> None:
    assert due(WEEKLY, an_occasion(2, day=day)) == drugs


@pytest.mark.parametrize(("day", "counted"), [(1, 1), (2, 2), (8, 8), (9, 8), (10, 10), (16, 15)])
def test_after_split_loading_the_later_days_may_fall_a_day_later(day: int, counted: int) -> None:
    assert turn(WEEKLY, an_occasion(1, day=day, split=True)) == counted


@pytest.mark.parametrize("cycle", [None, 2])
def test_only_the_first_cycle_is_split(cycle: int | None) -> None:
    assert turn(TWICE, an_occasion(cycle, day=9, split=True)) == 9


def test_nothing_is_delayed_without_a_split_that_a_source_knows() -> None:
    assert turn(TWICE, an_occasion(1, day=9)) == 9
    assert turn(but(TWICE, split=()), an_occasion(1, day=9, split=True)) == 9


def test_a_drug_of_another_day_is_named_with_its_days() -> None:
    assert not_today(TWICE, an_occasion()) == ()
    assert not_today(TWICE, an_occasion(day=8)) == (
        NotToday(drug="pertuzumab", days=(1,)),
        NotToday(drug="trastuzumab", days=(1,)),
    )
    later = but(TWICE, given=(a_given("vinorelbine", "15 d", "8 d"),))
    assert not_today(later, an_occasion()) == (NotToday(drug="vinorelbine", days=(8, 15)),)


@pytest.mark.parametrize(
    ("day", "split", "before"),
    [(1, False, False), (1, True, False), (8, False, True), (9, True, True)],
)
def test_a_drug_ran_before_from_its_second_day_on(day: int, *, split: bool, before: bool) -> None:
    occasion = an_occasion(day=day, split=split)
    assert ran_before(TWICE, "vinorelbine", occasion) is before


def test_a_drug_that_begins_on_a_later_day_did_not_run_before() -> None:
    late = but(TWICE, given=(a_given("vinorelbine", "8 d", "15 d"),))
    assert not ran_before(late, "vinorelbine", an_occasion(day=8))
    assert not ran_before(late, "vinorelbine", an_occasion(day=9, split=True))


@pytest.mark.parametrize(
    ("day", "on", "number"),
    [(1, date(2026, 3, 16), 8), (8, date(2026, 3, 16), 15)],
)
def test_the_next_day_is_counted_from_today(day: int, on: date, number: int) -> None:
    found = next_day(WEEKLY, an_occasion(2, day=day), {"paclitaxel": TODAY})
    assert found == NextDay(on=on, day=number)


def _planned(
    day: int, *days: str, interval: str | None = "1 week"
) -> tuple[int | None, int | None]:
    regimen = but(TWICE, given=(a_given("vinorelbine", *days),))
    drug, occasion = a_drug("vinorelbine", interval=interval), an_occasion(2, day=day)
    return planned_before(regimen, drug, occasion), planned_after(regimen, drug, occasion)


@pytest.mark.parametrize(
    ("day", "days", "planned"),
    [
        (1, ("1 d", "8 d"), (14, 7)),
        (8, ("1 d", "8 d"), (7, 14)),
        (8, ("1 d", "8 d", "15 d"), (7, 7)),
        (15, ("1 d", "8 d", "15 d"), (7, 7)),
        (1, ("1 d",), (7, 7)),
        (1, (), (7, 7)),
        (8, ("8 d",), (7, 7)),
    ],
)
def test_over_the_end_of_a_cycle_the_days_between_two_doses_are_those_left(
    day: int, days: tuple[str, ...], planned: tuple[int, int]
) -> None:
    assert _planned(day, *days) == planned


def test_without_an_interval_only_the_cycle_plans_a_dose() -> None:
    assert _planned(1, "1 d", interval=None) == (None, None)
    assert _planned(8, "1 d", "8 d", interval=None) == (None, 14)


def test_the_last_day_has_no_next_one() -> None:
    assert next_day(WEEKLY, an_occasion(2, day=15), {"paclitaxel": TODAY}) is None
    assert next_day(a_regimen(), an_occasion(), {"docetaxel": TODAY}) is None


def test_after_split_loading_the_next_day_is_counted_from_the_second_date() -> None:
    when = {"pertuzumab": TODAY, "trastuzumab": TOMORROW, "vinorelbine": TOMORROW}
    found = next_day(TWICE, an_occasion(split=True), when)
    assert found == NextDay(on=date(2026, 3, 17), day=9)


def test_a_delayed_day_is_followed_by_a_delayed_one() -> None:
    found = next_day(WEEKLY, an_occasion(day=9, split=True), {"paclitaxel": TODAY})
    assert found == NextDay(on=date(2026, 3, 16), day=16)


def test_a_day_on_which_nothing_runs_is_counted_from_itself() -> None:
    assert next_day(TWICE, an_occasion(), {}) == NextDay(on=date(2026, 3, 16), day=8)


def test_a_day_that_the_regimen_names_is_never_taken_for_a_delayed_one() -> None:
    pairs = but(TWICE, given=(a_given("vinorelbine", "1 d", "8 d", "9 d"),))
    days = {day: turn(pairs, an_occasion(day=day, split=True)) for day in (8, 9, 10)}
    assert days == {8: 8, 9: 9, 10: 9}
