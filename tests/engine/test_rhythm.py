import pytest

from pocketref.engine.rhythm import Gap, day_facts, due, in_days, today, turn, usual, was_split
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.protocol import Protocol
from tests.making import (
    a_drug,
    a_given,
    a_protocol,
    a_regimen,
    an_occasion,
    q,
    stated,
    vinorelbine,
    weekly_paclitaxel,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

P, T, D, V = "pertuzumab", "trastuzumab", "docetaxel", "vinorelbine"
VELVET = with_vinorelbine()


def given(protocol: Protocol, occasion: Occasion) -> list[str]:
    return [drug.id for drug in due(protocol, occasion)]


@pytest.mark.parametrize(("day", "drugs"), [(1, [P, T, V]), (2, []), (8, [V]), (9, []), (22, [])])
def test_a_drug_is_due_on_its_days_only(day: int, drugs: list[str]) -> None:
    assert given(VELVET, an_occasion(2, day=day)) == drugs


def test_a_regimen_that_names_no_days_gives_everything_on_the_first() -> None:
    assert given(a_protocol(), an_occasion()) == [P, T, D]
    assert given(a_protocol(), an_occasion(day=8)) == []


@pytest.mark.parametrize(
    ("day", "counted", "drugs"),
    [
        (1, 1, [P, T, V]),
        (2, 2, []),  # the second date of loading belongs to the first day
        (8, 8, [V]),
        (9, 8, [V]),
        (10, 10, []),
    ],
)
def test_after_split_loading_a_later_day_may_fall_on_the_next_one(
    day: int, counted: int, drugs: list[str]
) -> None:
    occasion = an_occasion(1, day=day, split=True)
    assert today(VELVET.regimen, occasion) == counted
    assert given(VELVET, occasion) == drugs


@pytest.mark.parametrize(
    ("protocol", "occasion"),
    [
        (VELVET, an_occasion(1, day=9)),
        (VELVET, an_occasion(2, day=9, split=True)),
        (VELVET, an_occasion(None, day=9, split=True)),
        (but(VELVET, regimen=but(VELVET.regimen, split=())), an_occasion(1, day=9, split=True)),
        (but(VELVET, regimen=but(VELVET.regimen, free=())), an_occasion(1, day=9, split=True)),
    ],
)
def test_without_split_loading_no_day_moves(protocol: Protocol, occasion: Occasion) -> None:
    assert not was_split(protocol.regimen, occasion)
    assert today(protocol.regimen, occasion) == 9
    assert given(protocol, occasion) == []


def test_loading_was_split_on_an_earlier_day_only() -> None:
    assert not was_split(VELVET.regimen, an_occasion(1, split=True))
    assert was_split(VELVET.regimen, an_occasion(1, day=8, split=True))


CROSSING = Gap(days=14, facts=("per-us-dose-maint", "some-days"))
WEEK = Gap(days=7, facts=("vin-regimen-velvet",))


@pytest.mark.parametrize(
    ("day", "opens", "before", "after"), [(1, True, CROSSING, WEEK), (8, False, WEEK, CROSSING)]
)
def test_over_the_end_of_a_cycle_its_length_decides_the_gap(
    day: int, before: Gap, after: Gap, *, opens: bool
) -> None:
    found = turn(VELVET.regimen, vinorelbine(), an_occasion(2, day=day))
    assert (found.opens, found.before, found.after) == (opens, before, after)


@pytest.mark.parametrize(("day", "before", "after"), [(1, 7, 7), (8, 7, 7), (15, 7, 7)])
def test_a_drug_of_every_week_is_a_week_from_itself(day: int, before: int, after: int) -> None:
    regimen = with_weekly_paclitaxel().regimen
    found = turn(regimen, weekly_paclitaxel(), an_occasion(2, day=day))
    assert (found.before.days, found.after.days) == (before, after)


def test_a_cycle_of_four_weeks_leaves_a_week_free() -> None:
    regimen = but(with_weekly_paclitaxel().regimen, cycle=stated("4 week"))
    found = turn(regimen, weekly_paclitaxel(), an_occasion(2))
    assert (found.before.days, found.after.days) == (14, 7)


def test_a_drug_of_one_day_keeps_its_own_interval() -> None:
    regimen = but(a_regimen(), cycle=stated("28 d"))
    found = turn(regimen, a_drug(D, interval="21 d"), an_occasion(2))
    assert found.opens
    assert found.before == found.after == Gap(days=21, facts=("a-fact",))


def test_a_drug_that_begins_later_in_the_cycle_opens_there() -> None:
    regimen = but(a_regimen(), given=(a_given(D, "8 d"),))
    assert turn(regimen, a_drug(D), an_occasion(1, day=8)).opens


def test_without_an_interval_no_gap_is_known() -> None:
    assert usual(a_drug(interval=None)) == Gap(days=0)


def test_weeks_are_days() -> None:
    assert in_days(q("3 week")) == 21


def test_the_facts_of_a_drug_s_days_are_named_once() -> None:
    assert day_facts(VELVET.regimen, V) == ("some-days",)
    assert day_facts(VELVET.regimen, P) == ()


def test_a_day_that_the_regimen_names_itself_never_moves() -> None:
    regimen = but(VELVET.regimen, given=(a_given(V, "1 d", "8 d", "9 d"),))
    assert today(regimen, an_occasion(1, day=9, split=True)) == 9
    assert today(regimen, an_occasion(1, day=10, split=True)) == 9
