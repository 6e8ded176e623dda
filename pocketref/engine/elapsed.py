"""How long ago: completed calendar months and exact days between two dates."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from pocketref.model.decision import MONTH
from pocketref.model.noun import noun, require
from pocketref.model.quantity import Quantity

_A_YEAR = 12


@noun
class Elapsed:
    """From the last dose to the recurrence.

    Attributes:
        months: completed calendar months. They decide; the days past them do not.
        days: exact.
    """

    last: date
    recurred: date
    months: int
    days: int

    @property
    def interval(self) -> Quantity:
        """The months as a tree takes them."""
        return Quantity(value=Decimal(self.months), unit=MONTH)


def elapsed(last: date, recurred: date) -> Elapsed:
    """Count from one date to another that is not before it; the same day is no month and no day."""
    require(last <= recurred, "a recurrence before the last dose", last, recurred)
    between = (recurred.year - last.year) * _A_YEAR + recurred.month - last.month
    months = between if completed(last, between) <= recurred else between - 1
    return Elapsed(last=last, recurred=recurred, months=months, days=(recurred - last).days)


def completed(start: date, months: int) -> date:
    """When so many months are complete: on the same day of the month, or on its last day."""
    whole = start.year * _A_YEAR + start.month - 1 + months
    year, month = divmod(whole, _A_YEAR)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))
