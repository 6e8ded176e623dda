"""A second opinion has every figure of a risk, and a cohort only where one was asked for."""

from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.risk import weigh
from tests.weighing import counts


def test_an_opinion_has_every_figure() -> None:
    found = weigh(counts("56/407"), counts("30/397"), 30)
    assert found.difference.value == found.exposed.value - found.control.value
    assert [len(found.needed), len(found.ratio), len(found.cohort)] == [3, 3, 3]
    assert tuple(figure // ONE for figure in found.cohort) == (4, 1, 8)


def test_without_a_cohort_none_is_counted() -> None:
    assert weigh(counts("0/1"), counts("1/1")).cohort == ()
