"""Months walked one after another."""

from datetime import date

import pytest

from pocketref.recheck.monthcount import days_past, months_passed


@pytest.mark.parametrize(
    ("last", "recurred", "months"),
    [
        (date(2026, 3, 9), date(2026, 3, 9), 0),
        (date(2025, 1, 31), date(2025, 2, 27), 0),
        (date(2025, 1, 31), date(2025, 2, 28), 1),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2024, 2, 29), date(2028, 2, 28), 47),
    ],
)
def test_a_month_has_passed_on_its_day_or_on_the_last_one(
    last: date, recurred: date, months: int
) -> None:
    assert months_passed(last, recurred) == months


@pytest.mark.parametrize(
    ("recurred", "days"), [(date(2026, 2, 27), -1), (date(2026, 2, 28), 0), (date(2026, 3, 1), 1)]
)
def test_days_are_counted_from_the_day_of_so_many_months(recurred: date, days: int) -> None:
    assert days_past(date(2025, 8, 31), 6, recurred) == days
