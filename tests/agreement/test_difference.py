from fractions import Fraction

import pytest

from pocketref.agreement.difference import (
    Difference,
    disagreement,
    is_exactly,
    is_nearly,
    significant,
)
from pocketref.model.finding import Severity
from tests.making import maybe, q


@pytest.mark.parametrize(
    ("above", "below", "digits", "power"),
    [
        (1, 1, 100_000_000_000, -11),
        (2, 3, 666_666_666_667, -12),
        (1, 3, 333_333_333_333, -12),
        (2000, 3, 666_666_666_667, -9),
        (999_999_999_999, 1, 999_999_999_999, 0),
        (9_999_999_999_994, 1, 999_999_999_999, 1),
        (9_999_999_999_995, 1, 100_000_000_000, 2),
        (1_000_000_000_005, 10, 100_000_000_001, 0),
        (1_000_000_000_004, 10, 100_000_000_000, 0),
        (1, 8 * 10**20, 125_000_000_000, -32),
    ],
)
def test_twelve_digits_are_kept_half_up(above: int, below: int, digits: int, power: int) -> None:
    assert significant(above, below) == (digits, power)


@pytest.mark.parametrize(
    ("amount", "wanted", "exactly", "nearly"),
    [
        ("560 mg", Fraction(560), True, True),
        ("0.56 g", Fraction(560), True, True),
        ("560.0000000001 mg", Fraction(560), False, True),
        ("560.00000001 mg", Fraction(560), False, False),
        ("56 mg", Fraction(560), False, False),
        ("0 mg", Fraction(0), True, True),
        ("0 mg", Fraction(560), False, False),
        ("-1 mg", Fraction(1), False, False),
        ("560 mL", Fraction(560), False, False),
        (None, None, True, True),
        (None, Fraction(560), False, False),
        ("560 mg", None, False, False),
    ],
)
def test_two_amounts_are_the_same_or_not(
    amount: str | None, wanted: Fraction | None, *, exactly: bool, nearly: bool
) -> None:
    assert is_exactly(maybe(amount), wanted, "mg") is exactly
    assert is_nearly(maybe(amount), wanted, "mg") is nearly


def test_an_amount_without_an_end_is_compared_after_rounding() -> None:
    assert is_nearly(q("26.66666666666666666666666667 mL"), Fraction(560, 21), "mL")


def test_a_reader_is_told_every_number_that_differs() -> None:
    finding = disagreement(
        (
            Difference(about="docetaxel", number="dose"),
            Difference(about="the day", number="latest end"),
        )
    )
    assert finding.severity is Severity.STOP
    assert finding.about == "docetaxel"
    assert finding.words == ("docetaxel dose", "the day latest end")
