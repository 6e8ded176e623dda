"""What must hold for every two dates of an interval."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pocketref.engine.elapsed import completed, elapsed
from pocketref.recheck.monthcount import days_past, months_passed

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
gaps = st.integers(min_value=0, max_value=20_000).map(lambda many: timedelta(days=many))


@given(days, gaps)
def test_so_many_months_on_is_not_past_the_recurrence_and_one_more_is(
    last: date, gap: timedelta
) -> None:
    months = elapsed(last, last + gap).months
    assert completed(last, months) <= last + gap < completed(last, months + 1)


@given(days, gaps, gaps)
def test_a_later_recurrence_is_never_fewer_months(
    last: date, gap: timedelta, more: timedelta
) -> None:
    assert elapsed(last, last + gap).months <= elapsed(last, last + gap + more).months


@given(days, gaps, gaps)
def test_a_later_last_dose_is_never_more_months(
    last: date, gap: timedelta, more: timedelta
) -> None:
    recurred = last + gap + more
    assert elapsed(last + more, recurred).months <= elapsed(last, recurred).months


@given(days)
def test_the_same_day_is_no_month_and_no_day(day: date) -> None:
    counted = elapsed(day, day)
    assert (counted.months, counted.days) == (0, 0)


@given(days, gaps)
def test_a_month_has_28_to_31_days(last: date, gap: timedelta) -> None:
    counted = elapsed(last, last + gap)
    assert 28 * counted.months <= counted.days <= 31 * (counted.months + 1)


@given(days, st.integers(min_value=0, max_value=600))
def test_as_many_months_on_as_many_months_have_passed(last: date, months: int) -> None:
    on = completed(last, months)
    assert elapsed(last, on).months == months
    assert (on.year * 12 + on.month) - (last.year * 12 + last.month) == months
    assert on.day == last.day or (on + timedelta(days=1)).day == 1


@given(days, gaps)
def test_both_engines_count_the_same(last: date, gap: timedelta) -> None:
    counted = elapsed(last, last + gap)
    assert months_passed(last, last + gap) == counted.months
    assert days_past(last, 0, last + gap) == counted.days
