from datetime import date, time

import pytest

from pocketref.model.fault import FaultCode
from pocketref.worksheet.entry import Blank, Entered, Refused
from pocketref.worksheet.moments import read_date, read_time


@pytest.mark.parametrize(
    "text", ["2026-03-09", " 2026-03-09 ", "9 Mar 2026", "09 mar 2026", "9 March 2026"]
)
def test_a_date_is_written_with_its_year_first_or_its_month_in_letters(text: str) -> None:
    assert read_date(text, "date") == Entered(value=date(2026, 3, 9))


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "09/03/2026",
        "03-09-2026",
        "9 Foo 2026",
        "1999-12-31",
        "2100-01-01",
        "0226-03-09",
        "today",
        "2026-3-9",
        "\uff12\uff10\uff12\uff16-03-09",
        "9 Mar 26",
    ],
)
def test_a_date_that_cannot_be_or_could_be_two_is_refused(text: str) -> None:
    entry = read_date(text, "date")
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.given) == (FaultCode.IMPOSSIBLE_DATE, text)


@pytest.mark.parametrize(
    ("text", "at"), [("09:00", time(9)), ("9:05", time(9, 5)), ("23:59", time(23, 59))]
)
def test_a_time_is_of_24_hours(text: str, at: time) -> None:
    assert read_time(text, "start") == Entered(value=at)


@pytest.mark.parametrize("text", ["24:00", "9", "09.00", "9:5", "12:60", "9 am", "-1:00"])
def test_any_other_time_is_refused(text: str) -> None:
    entry = read_time(text, "start")
    assert isinstance(entry, Refused)
    assert entry.fault.hint == "time"


def test_nothing_typed_is_nothing() -> None:
    assert read_date(" ", "date") == Blank()
    assert read_time("", "start") == Blank()
