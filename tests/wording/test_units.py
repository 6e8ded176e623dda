import pytest

from pocketref.wording.units import NBSP, suffix, unit


@pytest.mark.parametrize(
    ("symbol", "shown"),
    [
        ("kg", "kg"),
        ("mg/m2", "mg/m²"),
        ("10^9/L", "× 10⁹/L"),
        ("cells/mm3", "cells/mm³"),
        ("degC", "°C"),
        ("ULN", "× upper limit"),
        ("1", ""),
        ("d", "days"),
    ],
)
def test_a_unit_is_shown_as_readers_know_it(symbol: str, shown: str) -> None:
    assert suffix(symbol) == shown


@pytest.mark.parametrize(
    ("symbol", "one", "shown"),
    [
        ("kg", False, f"{NBSP}kg"),
        ("%", False, "%"),
        ("1", False, ""),
        ("10^9/L", False, f"{NBSP}×{NBSP}10⁹/L"),
        ("week", True, f"{NBSP}week"),
        ("week", False, f"{NBSP}weeks"),
        ("unit", True, f"{NBSP}unit"),
    ],
)
def test_a_unit_never_parts_from_its_number(symbol: str, one: bool, shown: str) -> None:  # noqa: FBT001  # a column of the table
    assert unit(symbol, one=one) == shown
