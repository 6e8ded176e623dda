"""A whole risk against worked figures, and for every small table."""

from decimal import Decimal, getcontext, localcontext
from itertools import product

import pytest

from pocketref.engine.risk import risk
from pocketref.model.risk import Counts, Effect
from tests.weighing import CLEOPATRA, counts, printed


@pytest.mark.parametrize(("exposed", "control", "per_hundred", "needed", "ratio"), CLEOPATRA)
def test_the_figures_of_cleopatra(
    exposed: str, control: str, per_hundred: str, needed: str, ratio: str
) -> None:
    found = risk(counts(exposed), counts(control))
    limits, (piece,) = found.difference_limits, found.needed.pieces
    assert found.needed.effect is Effect.HARM
    assert found.needed.value is not None
    assert found.ratio.value is not None
    for figures, told in (
        ((found.difference * 100, limits.low * 100, limits.high * 100), per_hundred),
        ((found.needed.value, piece.low, piece.high), needed),
        ((found.ratio.value, found.ratio.limits.low, found.ratio.limits.high), ratio),
    ):
        for figure, text in zip(figures, told.split(), strict=True):
            assert printed(figure, text) == text


def test_every_small_table_has_defined_figures() -> None:
    small = [Counts(events=x, people=n) for n in (1, 2, 5) for x in range(n + 1)]
    for exposed, control in product(small, small):
        found = risk(exposed, control)
        assert found.difference == found.exposed.value - found.control.value
        assert found.difference_limits.low <= found.difference <= found.difference_limits.high
        assert found.ratio.limits.low < found.ratio.limits.high
        assert (found.ratio.value is None) is (exposed.events == control.events == 0)
        assert (found.needed.value is None) is (found.needed.effect is Effect.UNCLEAR)
        assert found.cohort is None


def test_a_cohort_is_like_the_exposed() -> None:
    found = risk(counts("1/2"), counts("0/9"), cohort=10)
    assert found.cohort is not None
    assert found.cohort.people == 10
    assert found.cohort.expected == 5


def test_the_figures_do_not_hang_on_who_asks() -> None:
    usual = risk(counts("56/407"), counts("30/397"), 30)
    with localcontext() as context:
        context.prec = 6
        assert risk(counts("56/407"), counts("30/397"), 30) == usual
        assert getcontext().prec == 6
    assert len((Decimal(1) * usual.exposed.value).as_tuple().digits) > 20
