from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from pocketref.model.quantity import Quantity, Range
from pocketref.wording import numbers
from pocketref.wording.units import NBSP
from tests.stating import q


def _spaced(text: str) -> str:
    return text.replace("_", NBSP)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("544.0", "544"),
        ("132.40", "132.4"),
        ("0.50", "0.5"),
        ("1E+3", "1000"),
        ("1000.50", "1000.5"),
        ("0", "0"),
        ("-0.0", "0"),
        ("100", "100"),
        ("1E-7", "0.0000001"),
    ],
)
def test_a_plain_number_has_no_trailing_zero_and_no_exponent(value: str, text: str) -> None:
    assert numbers.plain(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("999.5", "999.5"), ("1000", "1,000"), ("1234567.80", "1,234,567.8"), ("-1000", "-1,000")],
)
def test_a_comma_stands_from_a_thousand(value: str, text: str) -> None:
    assert numbers.number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("68 kg", "68_kg"),
        ("68.50 kg", "68.5_kg"),
        ("62 %", "62%"),
        ("1.5 10^9/L", "1.5_×_10⁹/L"),
        ("1500 cells/mm3", "1,500_cells/mm³"),
        ("38.6 degC", "38.6_°C"),
        ("75 mg/m2", "75_mg/m²"),
        ("2.5 ULN", "2.5_×_upper_limit"),
        ("2 grade", "grade_2"),
        ("1 d", "1_day"),
        ("21 d", "21_days"),
        ("90 min", "90_min"),
        ("270 min", "4_h_30_min"),
        ("0.5 min", "0.5_min"),
        ("6 h", "6_h"),
        ("1 month", "1_month"),
        ("100 unit", "100_units"),
        ("5 1", "5"),
    ],
)
def test_an_amount_and_its_unit_are_one_word(amount: str, text: str) -> None:
    assert numbers.amount(q(amount)) == _spaced(text)


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ("30 to 60 min", "30 to 60_min"),
        ("60 to 60 min", "60_min"),
        ("30 to 150 min", "30_min to 2_h_30_min"),
        ("0.3 to 0.74 mg/mL", "0.3 to 0.74_mg/mL"),
        ("10 to 85 %", "10 to 85%"),
        ("1 to 3650 d", "1 to 3,650_days"),
        ("0 to 4 grade", "grade_0 to 4"),
        ("1 to 400", "1 to 400"),
    ],
)
def test_a_range_says_to(limits: str, text: str) -> None:
    assert numbers.span(Range.parse(limits)) == _spaced(text)


@pytest.mark.parametrize(
    ("say", "amount", "text"),
    [
        (numbers.dose, "132.45 mg", "132.5_mg"),
        (numbers.dose, "548.24 mg", "548.2_mg"),
        (numbers.dose, "1200 mg", "1,200_mg"),
        (numbers.dose_figure, "840 mg", "840"),
        (numbers.volume, "6.6203 mL", "6.62_mL"),
        (numbers.volume, "25.905 mL", "25.9_mL"),
        (numbers.volume, "28 mL", "28_mL"),
        (numbers.concentration, "0.51594 mg/mL", "0.516_mg/mL"),
        (numbers.concentration, "3.0215 mg/mL", "3.02_mg/mL"),
        (numbers.rate, "183.94 mL/h", "183.9_mL/h"),
        (numbers.mass_index, "24.98 kg/m2", "25"),
        (numbers.surface, "1.76540 m2", "1.765_m²"),
        (numbers.weeks, "21 d", "3_weeks"),
        (numbers.weeks, "10 d", "10_days"),
        (numbers.plain_dose, "548.24 mg", "548.24"),
        (numbers.plain_volume, "25.905 mL", "25.9"),
        (numbers.plain_concentration, "0.51594 mg/mL", "0.516"),
        (numbers.plain_rate, "183.94 mL/h", "183.9"),
        (numbers.plain_surface, "1.7700 m2", "1.77"),
    ],
)
def test_each_kind_of_amount_is_rounded_in_its_own_way(
    say: Callable[[Quantity], str], amount: str, text: str
) -> None:
    assert say(q(amount)) == _spaced(text)


@pytest.mark.parametrize(
    ("whole", "text"),
    [(0, "0_min"), (60, "60_min"), (119, "119_min"), (120, "2_h"), (270, "4_h_30_min")],
)
def test_two_hours_and_more_are_hours(whole: int, text: str) -> None:
    assert numbers.minutes(whole) == _spaced(text)


def test_dates_are_english_on_every_computer() -> None:
    assert numbers.day(date(2026, 3, 9)) == _spaced("9_Mar_2026")
    assert numbers.month(date(2026, 3, 9)) == _spaced("Mar_2026")
    assert numbers.weekday(date(2026, 3, 9)) == _spaced("Mon_9_Mar_2026")
    assert numbers.weekday(date(2026, 12, 27)) == _spaced("Sun_27_Dec_2026")


def test_times_are_of_24_hours() -> None:
    assert numbers.clock(time(9, 2)) == "09:02"
    assert numbers.clock(datetime(2026, 3, 9, 23, 30)) == "23:30"  # noqa: DTZ001  # a wall clock


def test_counts_have_a_comma_and_days_are_counted() -> None:
    assert numbers.count(1000) == "1,000"
    assert (numbers.days(1), numbers.days(21)) == (_spaced("1_day"), _spaced("21_days"))


def test_a_sentence_starts_with_a_capital() -> None:
    assert numbers.sentence_start("every 3 weeks") == "Every 3 weeks"
