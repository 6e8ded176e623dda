"""Relative risks against published figures, and where a cell is empty."""

from decimal import Decimal

import pytest

from pocketref.engine.ratios import katz, koopman, ratio
from pocketref.model.risk import Method
from tests.weighing import KATZ, KOOPMAN, as_printed, counts

INFINITE = Decimal("Infinity")


@pytest.mark.parametrize(("exposed", "control", "low", "high"), KATZ)
def test_katz_is_the_published_interval(exposed: str, control: str, low: str, high: str) -> None:
    assert as_printed(katz(counts(exposed), counts(control)), low, high) == (low, high)


@pytest.mark.parametrize(("exposed", "control", "low", "high"), KOOPMAN)
def test_koopman_is_the_published_interval(exposed: str, control: str, low: str, high: str) -> None:
    assert as_printed(koopman(counts(exposed), counts(control)), low, high) == (low, high)


@pytest.mark.parametrize(
    ("exposed", "control", "method"),
    [
        ("1/2", "1/2", Method.KATZ),
        ("0/2", "1/2", Method.KOOPMAN),
        ("1/2", "0/2", Method.KOOPMAN),
        ("2/2", "1/2", Method.KOOPMAN),
        ("1/2", "2/2", Method.KOOPMAN),
    ],
)
def test_an_empty_cell_of_the_four_asks_for_koopman(
    exposed: str, control: str, method: Method
) -> None:
    assert ratio(counts(exposed), counts(control)).method is method


def test_where_it_never_happened_there_is_no_ratio_and_no_limit() -> None:
    found = ratio(counts("0/5"), counts("0/7"))
    assert (found.value, found.limits.low, found.limits.high) == (None, Decimal(0), INFINITE)


def test_where_it_never_happened_without_the_ratio_is_infinite_and_so_is_its_end() -> None:
    found = ratio(counts("5/56"), counts("0/29"))
    assert (found.value, found.limits.high) == (INFINITE, INFINITE)
    assert found.limits.low > 0


def test_where_it_never_happened_with_the_ratio_is_nothing_and_its_end_is_finite() -> None:
    found = ratio(counts("0/29"), counts("5/56"))
    assert (found.value, found.limits.low) == (Decimal(0), Decimal(0))
    assert 0 < found.limits.high < INFINITE


@pytest.mark.parametrize(
    ("exposed", "control", "low"),
    [
        # Of one person in each group the test can be solved by hand: z^2 = 3.841459.
        ("1/1", "0/1", Decimal(2) / Decimal("3.841459")),
        ("1/1", "1/1", 1 / Decimal("4.841459")),
        ("5/5", "5/5", 5 / Decimal("8.841459")),
        ("9/9", "0/2", Decimal("5.841459") / Decimal("3.841459")),
    ],
)
def test_where_it_happened_to_all_the_limit_is_the_one_worked_out_by_hand(
    exposed: str, control: str, low: Decimal
) -> None:
    found = ratio(counts(exposed), counts(control)).limits.low
    assert abs(found - low) < Decimal("0.000001")


def test_what_is_certain_in_both_groups_is_no_certain_ratio() -> None:
    found = ratio(counts("5/5"), counts("5/5"))
    assert found.value == 1
    assert found.limits.low < 1 < found.limits.high
