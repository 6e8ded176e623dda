"""Shares and differences against published figures, and at their ends."""

from decimal import Decimal, localcontext

import pytest

from pocketref.engine.shares import difference, needed, share
from pocketref.model.risk import Effect, Limits
from tests.weighing import NEWCOMBE, WILSON, as_printed, counts

INFINITE = Decimal("Infinity")


@pytest.mark.parametrize(("group", "low", "high"), WILSON)
def test_the_interval_of_a_share_is_the_published_one(group: str, low: str, high: str) -> None:
    assert as_printed(share(counts(group)).limits, low, high) == (low, high)


@pytest.mark.parametrize(("exposed", "control", "low", "high"), NEWCOMBE)
def test_the_interval_of_a_difference_is_the_published_one(
    exposed: str, control: str, low: str, high: str
) -> None:
    found = difference(share(counts(exposed)), share(counts(control)))
    assert as_printed(found, low, high) == (low, high)


@pytest.mark.parametrize("people", [1, 2, 3, 7, 397, 1_000_000])
def test_nobody_and_everybody_are_exact_ends(people: int) -> None:
    nobody, everybody = share(counts(f"0/{people}")), share(counts(f"{people}/{people}"))
    assert (nobody.value, nobody.limits.low) == (Decimal(0), Decimal(0))
    assert (everybody.value, everybody.limits.high) == (Decimal(1), Decimal(1))
    assert 0 < nobody.limits.high < 1
    assert 0 < everybody.limits.low < 1


def _needed(low: str, high: str) -> tuple[Effect, Decimal | None, tuple[Limits, ...]]:
    limits = Limits(low=Decimal(low), high=Decimal(high))
    with localcontext() as context:
        context.prec = 6
        found = needed((limits.low + limits.high) / 2, limits)
    return found.effect, found.value, found.pieces


def test_an_interval_of_harm_or_benefit_is_inverted_in_one_piece() -> None:
    piece = (Limits(low=Decimal(5), high=Decimal(20)),)
    assert _needed("0.05", "0.2") == (Effect.HARM, Decimal(8), piece)
    assert _needed("-0.2", "-0.05") == (Effect.BENEFIT, Decimal(8), piece)


def test_an_interval_that_holds_zero_is_inverted_in_two_that_meet_at_infinity() -> None:
    """Newcombe's letter on Altman: -5 to 25 % fewer is NNTB 4 to infinity to NNTH 20."""
    effect, value, (fewer, more) = _needed("-0.25", "0.05")
    assert (effect, value) == (Effect.UNCLEAR, None)
    assert fewer == Limits(low=Decimal(4), high=INFINITE)
    assert more == Limits(low=Decimal(20), high=INFINITE)


@pytest.mark.parametrize(("low", "high", "nearest"), [("0", "0.1", 1), ("-0.1", "0", 0)])
def test_an_interval_that_ends_at_zero_is_unclear_and_that_end_is_infinite(
    low: str, high: str, nearest: int
) -> None:
    effect, _, pieces = _needed(low, high)
    assert effect is Effect.UNCLEAR
    assert pieces[nearest].low == 10
    assert pieces[1 - nearest] == Limits(low=INFINITE, high=INFINITE)
