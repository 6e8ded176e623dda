"""Cohorts against a count of every possibility."""

from fractions import Fraction
from math import comb

import pytest

from pocketref.engine.cohorts import cohort
from pocketref.model.risk import Counts
from tests.weighing import counts


def by_counting(people: int, group: Counts) -> tuple[int, int]:
    """The least and the most of whom at most one in forty such cohorts has fewer, or more."""
    share = Fraction(group.events, group.people)
    chances = [comb(people, n) * share**n * (1 - share) ** (people - n) for n in range(people + 1)]
    part = Fraction(1, 40)
    low = max(n for n in range(people + 1) if sum(chances[:n]) <= part)
    high = min(n for n in range(people + 1) if sum(chances[n + 1 :]) <= part)
    return low, high


def test_thirty_people_like_those_of_the_trial() -> None:
    found = cohort(30, counts("56/407"))
    assert (found.low, found.high) == (1, 8)
    assert f"{found.expected:.1f}" == "4.1"


@pytest.mark.parametrize("group", ["0/3", "3/3", "1/2", "1/40", "39/40", "2/7", "1/1000", "56/407"])
@pytest.mark.parametrize("people", [1, 2, 5, 13, 40])
def test_a_range_is_that_of_counting_every_possibility(group: str, people: int) -> None:
    found = cohort(people, counts(group))
    assert (found.low, found.high) == by_counting(people, counts(group))
    assert round(found.expected * counts(group).people, 9) == people * counts(group).events


def test_a_part_that_is_met_exactly_is_enough() -> None:
    one = cohort(1, counts("1/40"))
    other = cohort(1, counts("39/40"))
    assert ((one.low, one.high), (other.low, other.high)) == ((0, 0), (1, 1))


def test_a_million_people_are_counted_too() -> None:
    found = cohort(1_000_000, counts("500000/1000000"))
    assert found.expected == 500_000
    assert (found.low, found.high) == (499_020, 500_980)
