"""How long ago, by walking the calendar month after month."""

from datetime import date

from pocketref.recheck.nextdates import months_on


def months_passed(last: date, recurred: date) -> int:
    """How many months were complete on the second date."""
    passed = 0
    while months_on(last, passed + 1) <= recurred:
        passed += 1
    return passed


def days_past(last: date, months: int, recurred: date) -> int:
    """By how many days the second date is past so many months; less than 0 before them."""
    return recurred.toordinal() - months_on(last, months).toordinal()
