from fractions import Fraction

import pytest

from pocketref.model.quantity import SYMBOLS, Quantity, UnitMismatchError
from pocketref.recheck.units import exact, factor, whole
from tests.making import q


@pytest.mark.parametrize(
    ("amount", "unit", "number"),
    [
        ("70 kg", "kg", Fraction(70)),
        ("70.5 kg", "g", Fraction(70500)),
        ("8 mg/kg", "microgram/g", Fraction(8)),
        ("75 mg/m2", "microgram/m2", Fraction(75_000)),
        ("1500 cells/mm3", "10^9/L", Fraction(3, 2)),
        ("6 week", "d", Fraction(42)),
        ("0.74 mg/mL", "mg/mL", Fraction(37, 50)),
        ("1 year", "month", Fraction(12)),
    ],
)
def test_an_amount_becomes_an_exact_fraction(amount: str, unit: str, number: Fraction) -> None:
    assert exact(q(amount), unit) == number


def test_amounts_of_unlike_kinds_never_meet() -> None:
    with pytest.raises(UnitMismatchError, match="kg and cm"):
        exact(q("70 kg"), "cm")


def test_an_amount_per_something_is_not_a_plain_one() -> None:
    with pytest.raises(UnitMismatchError):
        exact(q("8 mg/kg"), "mg")


@pytest.mark.parametrize(("amount", "number"), [("1.5 h", 90), ("2.5 min", 3), ("2.4 min", 2)])
def test_whole_numbers_are_rounded_half_up(amount: str, number: int) -> None:
    assert whole(q(amount), "min") == number


@pytest.mark.parametrize("one", SYMBOLS)
@pytest.mark.parametrize("other", SYMBOLS)
def test_both_tables_of_units_say_the_same(one: str, other: str) -> None:
    try:
        theirs = Quantity.parse(f"1 {one}").to(other).value
    except UnitMismatchError:
        with pytest.raises(UnitMismatchError):
            factor(one, other)
    else:
        assert abs(factor(one, other) - Fraction(theirs)) < Fraction(theirs) / 10**20
