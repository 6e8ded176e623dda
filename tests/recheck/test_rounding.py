"""Which counts print as a percentage, tried one by one."""

from decimal import Decimal

import pytest

from pocketref.recheck.rounding import counts


@pytest.mark.parametrize(
    ("percent", "people", "wanted"),
    [
        ("46", 397, (181, 184)),
        ("46.0", 397, None),
        ("45.9", 408, None),
        ("0", 397, (0, 1)),
        ("100", 397, (396, 397)),
        ("50", 1, None),
        ("12", 8, (1, 1)),
        ("13", 8, (1, 1)),
        ("5E+1", 1000, (495, 505)),
        ("12.5", 8, (1, 1)),
    ],
)
def test_a_percentage_stands_for_every_count_that_prints_so(
    percent: str, people: int, wanted: tuple[int, int] | None
) -> None:
    assert counts(Decimal(percent), people) == wanted
