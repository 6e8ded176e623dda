from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import (
    SYMBOLS,
    Quantity,
    Range,
    UnitMismatchError,
    UnknownUnitError,
)

amounts = st.decimals(-100_000, 100_000, places=4)


@pytest.mark.parametrize(
    ("text", "value", "unit", "again"),
    [
        ("60 mg/m2", "60", "mg/m2", "60 mg/m2"),
        ("0.74 mg/mL", "0.74", "mg/mL", "0.74 mg/mL"),
        ("8.50 mg/kg", "8.50", "mg/kg", "8.5 mg/kg"),
        ("6", "6", "1", "6"),
        ("100000 cells/mm3", "100000", "cells/mm3", "100000 cells/mm3"),
        ("-5 %", "-5", "%", "-5 %"),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, value: str, unit: str, again: str) -> None:
    amount = Quantity.parse(text)
    assert (amount.value, amount.unit) == (Decimal(value), unit)
    assert str(amount) == again


@pytest.mark.parametrize("text", ["", "mg", "1,000 mg", "1e3 mg", ".5 mg", "5 mg kg", "NaN mg"])
def test_what_is_not_an_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        Quantity.parse(text)


def test_a_unit_outside_the_table_is_refused() -> None:
    with pytest.raises(UnknownUnitError, match="lb"):
        Quantity.parse("150 lb")


def test_an_amount_is_finite() -> None:
    with pytest.raises(BrokenNounError):
        Quantity(value=Decimal("Infinity"), unit="mg")


@pytest.mark.parametrize(
    ("one", "unit", "other"),
    [
        ("1.65 m", "cm", "165"),
        ("68000 g", "kg", "68"),
        ("6 h", "min", "360"),
        ("6 week", "d", "42"),
        ("400 cells/mm3", "10^9/L", "0.4"),
        ("100000 cells/mm3", "10^9/L", "100"),
        ("21 mg/mL", "g/L", "21"),
    ],
)
def test_units_of_one_dimension_convert(one: str, unit: str, other: str) -> None:
    assert Quantity.parse(one).to(unit).value == Decimal(other)
    assert Quantity.parse(one).same_as(Quantity.parse(f"{other} {unit}"))


@pytest.mark.parametrize(("unit", "other"), [("mg", "mL"), ("month", "d"), ("%", "1"), ("m2", "m")])
def test_units_of_unlike_dimensions_never_meet(unit: str, other: str) -> None:
    with pytest.raises(UnitMismatchError):
        Quantity(value=Decimal(1), unit=unit).to(other)
    with pytest.raises(UnitMismatchError):
        Quantity(value=Decimal(1), unit=unit).same_as(Quantity(value=Decimal(1), unit=other))


def test_multiplying_and_dividing_carry_the_unit() -> None:
    assert Quantity.parse("8 mg/kg") * Quantity.parse("68 kg") == Quantity.parse("544 mg")
    assert Quantity.parse("544 mg") / Quantity.parse("16 mg/mL") == Quantity.parse("34 mL")
    assert str(Quantity.parse("3 mg") / Quantity.parse("2 mg")) == "1.5"


def test_amounts_add_and_compare_across_units() -> None:
    assert Quantity.parse("1 g") + Quantity.parse("500 mg") == Quantity.parse("1.5 g")
    assert Quantity.parse("1 g") - Quantity.parse("500 mg") == Quantity.parse("0.5 g")
    assert Quantity.parse("999 mg") < Quantity.parse("1 g")
    assert Quantity.parse("1000 mg") <= Quantity.parse("1 g")
    assert Quantity.parse("1000 mg") != Quantity.parse("1 g")


def test_a_range_holds_both_its_ends() -> None:
    span = Range.parse("30 to 60 min")
    assert str(span) == "30 to 60 min"
    assert Quantity.parse("30 min") in span
    assert Quantity.parse("1 h") in span
    assert Quantity.parse("61 min") not in span
    assert str(Range.parse("60 min")) == "60 min"
    assert str(Range.parse("1 to 400")) == "1 to 400"


def test_a_range_of_two_units_or_running_backwards_is_refused() -> None:
    with pytest.raises(BrokenNounError):
        Range(low=Quantity.parse("1 h"), high=Quantity.parse("90 min"))
    with pytest.raises(BrokenNounError):
        Range.parse("60 to 30 min")


@given(amounts, st.sampled_from(["mg", "g", "kg", "microgram"]), st.sampled_from(["mg", "g", "kg"]))
def test_converting_there_and_back_loses_nothing(value: Decimal, unit: str, other: str) -> None:
    amount = Quantity(value=value, unit=unit)
    assert amount.to(other).to(unit).same_as(amount)


@given(amounts, st.sampled_from(sorted(SYMBOLS)))
def test_writing_and_reading_is_the_same_amount(value: Decimal, unit: str) -> None:
    amount = Quantity(value=value, unit=unit)
    assert Quantity.parse(str(amount)).same_as(amount)
