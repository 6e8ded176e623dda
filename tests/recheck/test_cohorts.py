"""The second opinion's cohorts, against a count of every possibility."""

import pytest

from pocketref.recheck.cohorts import cohort
from pocketref.recheck.fixedpoint import ONE
from tests.engine.test_cohorts import by_counting
from tests.weighing import counts


@pytest.mark.parametrize("group", ["0/3", "3/3", "1/2", "1/40", "39/40", "2/7", "1/1000", "56/407"])
@pytest.mark.parametrize("people", [1, 2, 5, 13, 40])
def test_a_range_is_that_of_counting_every_possibility(group: str, people: int) -> None:
    expected, low, high = cohort(people, counts(group))
    assert (low // ONE, high // ONE) == by_counting(people, counts(group))
    assert expected == ONE * people * counts(group).events // counts(group).people


def test_a_million_people_are_counted_too() -> None:
    _, low, high = cohort(1_000_000, counts("500000/1000000"))
    assert (low // ONE, high // ONE) == (499_020, 500_980)
