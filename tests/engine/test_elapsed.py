"""Completed calendar months and exact days, worked by hand."""

from datetime import date

import pytest

from pocketref.engine.elapsed import completed, elapsed
from pocketref.model.noun import BrokenNounError
from pocketref.recheck.monthcount import days_past, months_passed
from tests.content.elapsed import DATES
from tests.stating import q


@pytest.mark.parametrize(("last", "recurred", "months", "days"), DATES)
def test_dates_come_to_what_a_calendar_shows(
    last: date, recurred: date, months: int, days: int
) -> None:
    counted = elapsed(last, recurred)
    assert (counted.months, counted.days) == (months, days)
    assert counted.interval == q(f"{months} month")
    assert months_passed(last, recurred) == months
    assert days_past(last, 0, recurred) == days


@pytest.mark.parametrize(
    ("start", "months", "on"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 3, 31), 6, date(2025, 9, 30)),
        (date(2025, 12, 9), 1, date(2026, 1, 9)),
        (date(2025, 3, 9), 0, date(2025, 3, 9)),
    ],
)
def test_a_month_is_complete_on_its_day_or_on_the_last_one(
    start: date, months: int, on: date
) -> None:
    assert completed(start, months) == on


def test_a_recurrence_before_the_last_dose_is_a_bug_here() -> None:
    with pytest.raises(BrokenNounError):
        elapsed(date(2026, 3, 9), date(2026, 3, 8))
