"""From typed dates and times to dates and times."""

import re
from datetime import date, time

from pocketref.model.fault import FaultCode
from pocketref.worksheet.entry import Blank, Entered, Entry, refused

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_WORDS = re.compile(r"(?P<day>[0-9]{1,2}) (?P<month>[A-Za-z]+) (?P<year>[0-9]{4})")
_CLOCK = re.compile(r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_YEARS = range(2000, 2100)  # any other year is a slip of the finger


def read_date(text: str, field: str) -> Entry[date]:
    """Read `2026-03-09` or `9 Mar 2026`. An order that could be read in two ways is refused."""
    given = text.strip(" ")
    if not given:
        return Blank()
    written = _ISO.fullmatch(given) or _WORDS.fullmatch(given)
    month = _month(written["month"]) if written else 0
    if written is None or not month or int(written["year"]) not in _YEARS:
        return refused(FaultCode.IMPOSSIBLE_DATE, field, given)
    try:
        return Entered(value=date(int(written["year"]), month, int(written["day"])))
    except ValueError:  # the 30th of February
        return refused(FaultCode.IMPOSSIBLE_DATE, field, given)


def read_time(text: str, field: str) -> Entry[time]:
    """Read a time of day, `09:00`, on the 24-hour clock."""
    given = text.strip(" ")
    if not given:
        return Blank()
    if written := _CLOCK.fullmatch(given):
        return Entered(value=time(int(written["hour"]), int(written["minute"])))
    return refused(FaultCode.IMPOSSIBLE_DATE, field, given, hint="time")


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    named = (place for place, name in enumerate(_MONTHS, 1) if text.lower() in {name, name[:3]})
    return next(named, 0)
