"""Texts in another unit than the one that is kept."""

import pytest

from pocketref.worksheet.amounts import read_amount
from pocketref.worksheet.converting import as_kept, as_typed, units_of
from pocketref.worksheet.entry import Entered, Refused
from tests.bounding import some_limits
from tests.stating import q

CELLS, COUNT, FAHRENHEIT, CELSIUS = "cells/mm3", "10^9/L", "degF", "degC"
LIMITS = {each.id: each for each in some_limits()}


def test_counts_and_temperatures_have_a_second_unit() -> None:
    assert units_of(COUNT) == (COUNT, CELLS)
    assert units_of(CELSIUS) == (CELSIUS, FAHRENHEIT)
    assert units_of("ULN") == ("ULN",)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("400", "0.4"),
        (" 1500 ", "1.5"),
        ("995", "0.995"),
        ("0.4", "0.0004"),
        ("0", "0"),
        ("400 cells/mm3", "0.4"),
        ("400 per mm3", "0.4"),
    ],
)
def test_a_count_in_cells_is_kept_exactly(typed: str, kept: str) -> None:
    assert as_kept(typed, CELLS, COUNT) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("100.4", "38"),
        ("100.3", "37.9"),
        ("101", "38.3"),
        ("101.1", "38.4"),
        ("101.5", "38.6"),
        ("98.6", "37"),
        ("38.6", "3.7"),
        ("101.5 F", "38.6"),
        ("0", "-17.8"),
    ],
)
def test_a_temperature_is_kept_to_a_tenth_as_sources_print_it(typed: str, kept: str) -> None:
    assert as_kept(typed, FAHRENHEIT, CELSIUS) == kept


@pytest.mark.parametrize(
    "typed", ["", "abc", "101,5", "-3", "1e3", "38.6 C", "400 x10^9/L", "9" * 13, "4 lb"]
)
def test_what_is_no_plain_number_of_that_unit_goes_to_the_parser_as_it_is(typed: str) -> None:
    assert as_kept(typed, FAHRENHEIT, CELSIUS) == typed
    assert as_kept(typed, CELLS, COUNT) == typed


def test_the_kept_unit_changes_nothing() -> None:
    assert as_kept("0.40", COUNT, COUNT) == as_typed("0.40", COUNT, COUNT) == "0.40"


@pytest.mark.parametrize("typed", ["101.55", "100.40"])
def test_a_temperature_written_finer_than_a_tenth_is_not_rounded(typed: str) -> None:
    kept = as_kept(typed, FAHRENHEIT, CELSIUS)
    entry = read_amount(kept, "temperature", LIMITS["temperature"])
    if typed == "101.55":
        assert isinstance(entry, Refused)
        assert entry.fault.hint == "decimals"
    else:
        assert entry == Entered(value=q("38 degC"))


def test_what_is_kept_is_shown_in_the_other_unit() -> None:
    assert as_typed("0.4", CELLS, COUNT) == "400"
    assert as_typed("38.6", FAHRENHEIT, CELSIUS) == "101.5"
    assert as_typed("38", FAHRENHEIT, CELSIUS) == "100.4"
    assert as_typed("abc", FAHRENHEIT, CELSIUS) == "abc"
    assert as_typed("38.6 C", FAHRENHEIT, CELSIUS) == "38.6 C"
