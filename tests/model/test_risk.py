"""Counts that cannot be, and the wider interval of what was rounded."""

from decimal import Decimal

import pytest

from pocketref.agreement.contrasting import compare
from pocketref.model.noun import BrokenNounError
from pocketref.model.risk import Compared, Counts, Effect, Limits
from tests.weighing import a_rate, a_trial


@pytest.mark.parametrize(("events", "people"), [(0, 0), (1, 1_000_001), (-1, 4), (5, 3)])
def test_counts_that_cannot_be_are_not_made(events: int, people: int) -> None:
    with pytest.raises(BrokenNounError):
        Counts(events=events, people=people)


def test_an_interval_does_not_run_backwards() -> None:
    with pytest.raises(BrokenNounError):
        Limits(low=Decimal(1), high=Decimal(0))


def _compared(exposed: str, control: str) -> Compared:
    found = compare(a_trial(), a_rate("drug", exposed), a_rate("placebo", control))
    assert isinstance(found, Compared)
    return found


def test_a_clear_effect_at_both_ends_has_one_wider_piece() -> None:
    for found, effect in (
        (_compared("272/407", "46 %/397"), Effect.HARM),
        (_compared("46 %/397", "272/407"), Effect.BENEFIT),
    ):
        assert found.effect is effect
        (piece,) = found.needed_limits
        ends = [risk.needed.pieces[0] for risk in (found.least, found.most)]
        assert piece.low == min(end.low for end in ends)
        assert piece.high == max(end.high for end in ends)


def test_two_pieces_start_where_the_wider_interval_ends() -> None:
    found = _compared("60 %/407", "53 %/397")
    assert {found.least.needed.effect, found.most.needed.effect} == {Effect.UNCLEAR, Effect.HARM}
    assert found.effect is Effect.UNCLEAR
    fewer, more = found.needed_limits
    limits = found.difference_limits
    assert limits.low < 0 < limits.high
    assert abs(fewer.low * -limits.low - 1) < Decimal("1e-20")
    assert abs(more.low * limits.high - 1) < Decimal("1e-20")
    assert fewer.high == more.high == Decimal("Infinity")
