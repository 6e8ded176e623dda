import pytest

from pocketref.wording.units import NBSP, in_words, suffix, unit


@pytest.mark.parametrize(
    ("symbol", "shown"),
    [
        ("kg", "kg"),
        ("mg/m2", "mg/m²"),
        ("10^9/L", f"×{NBSP}10⁹/L"),
        ("cells/mm3", "cells/mm³"),
        ("degC", "°C"),
        ("ULN", f"×{NBSP}upper{NBSP}limit"),
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


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("60 mg/m²", "60 mg per m²"),
        ("0.3 to 0.74 mg/mL", "0.3 to 0.74 mg per mL"),
        ("g/dL", "g per dL"),
        ("1.5 × 10⁹/L", "1.5 × 10⁹/L"),
        ("400 cells/mm³", "400 cells/mm³"),
        ("68 kg", "68 kg"),
    ],
)
def test_a_sentence_says_per(shown: str, said: str) -> None:
    assert in_words(shown) == said
