"""What a bare figure can be."""

from decimal import Decimal

import pytest

from pocketref.answers.ranges import (
    asks_unit,
    bounds_of,
    decimal,
    fits,
    from_cells,
    in_cells,
    ranges_of,
)
from tests.bounding import some_limits

RANGES = ranges_of(some_limits())


@pytest.mark.parametrize(
    ("field", "text", "yes"),
    [
        ("weight", "30", True),
        ("weight", "250", True),
        ("weight", "29.99", False),
        ("weight", "250.01", False),
        ("height", "119", False),
        ("height", "165", True),
        ("weight", "68,5", False),
        ("weight", "", False),
        ("anc", "19.9", True),
        ("anc", "20", False),
        ("anc", "99.9", False),
        ("anc", "100", True),
        ("temperature", "86", True),
        ("temperature", "109.4", True),
        ("temperature", "109.5", False),
        ("temperature", "30", True),
        ("temperature", "43", True),
        ("temperature", "44", False),
        ("temperature", "29.9", False),
        ("unheard-of", "5", True),
    ],
)
def test_a_figure_fits_a_field(field: str, text: str, yes: bool) -> None:  # noqa: FBT001  # a table
    assert fits(field, text, RANGES) is yes


def test_only_plain_figures_are_numbers() -> None:
    assert decimal("68.5") == Decimal("68.5")
    for text in ("+5", "-3", "1e5", "68,5", "68.", "\u0666\u0668", "9" * 20, ""):
        assert decimal(text) is None


def test_cells_are_counted_exactly() -> None:
    assert from_cells("400") == "0.4"
    assert from_cells("1234.5") == "1.2345"
    assert from_cells("1000") == "1"
    assert from_cells("many") == "many"


def test_between_twenty_and_a_hundred_the_unit_is_asked_for() -> None:
    assert [asks_unit(text) for text in ("19.99", "20", "99", "100", "x")] == [
        False,
        True,
        True,
        False,
        False,
    ]
    assert in_cells("100")
    assert not in_cells("99")
    assert not in_cells("x")


def test_what_is_typed_under_another_name_has_its_limits() -> None:
    assert bounds_of("weight", RANGES) is RANGES["weight"]
    assert bounds_of("unheard-of", RANGES) is None
