"""The second opinion's intervals against published figures, and at their ends."""

from decimal import Decimal

import pytest

from pocketref.model.risk import Limits
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.shares import Span, difference, needed, share
from tests.weighing import NEWCOMBE, WILSON, as_printed, counts


def limits(span: Span) -> Limits:
    return Limits(low=Decimal(span.low) / ONE, high=Decimal(span.high) / ONE)


@pytest.mark.parametrize(("group", "low", "high"), WILSON)
def test_the_interval_of_a_share_is_the_published_one(group: str, low: str, high: str) -> None:
    assert as_printed(limits(share(counts(group))), low, high) == (low, high)


@pytest.mark.parametrize(("exposed", "control", "low", "high"), NEWCOMBE)
def test_the_interval_of_a_difference_is_the_published_one(
    exposed: str, control: str, low: str, high: str
) -> None:
    found = difference(share(counts(exposed)), share(counts(control)))
    assert as_printed(limits(found), low, high) == (low, high)


@pytest.mark.parametrize("people", [1, 2, 397, 1_000_000])
def test_nobody_and_everybody_are_exact_ends(people: int) -> None:
    assert share(counts(f"0/{people}")).figures[:2] == (0, 0)
    everybody = share(counts(f"{people}/{people}"))
    assert (everybody.value, everybody.high) == (ONE, ONE)


def _needed(low: str, high: str) -> tuple[int | None, ...]:
    ends = tuple(int(Decimal(end) * ONE) for end in (low, high))
    found = needed(Span(value=sum(ends) // 2, low=ends[0], high=ends[1]))
    return tuple(None if figure is None else figure // ONE for figure in found)


def test_an_interval_is_inverted_and_one_that_holds_zero_in_two_pieces() -> None:
    assert _needed("0.05", "0.2") == (8, 5, 20)
    assert _needed("-0.2", "-0.05") == (8, 5, 20)
    assert _needed("-0.25", "0.05") == (4, None, 20, None)
    assert _needed("0", "0.1") == (None, None, 10, None)
