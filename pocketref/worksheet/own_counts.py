"""A reader's own counts: two groups once all four are there and go together."""

from decimal import Decimal

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Quantity
from pocketref.model.risk import Counts
from pocketref.worksheet.worksheet import OwnCounts, Worksheet

_GROUPS = ("with", "without")
_FIELDS = frozenset(f"{group}-{count}" for group in _GROUPS for count in ("events", "people"))


def miscounted(counts: OwnCounts) -> tuple[Fault, ...]:
    """Groups in which more people are affected than there are."""
    pairs = (
        ("with-events", counts.with_events, counts.with_people),
        ("without-events", counts.without_events, counts.without_people),
    )
    return tuple(
        Fault(
            code=FaultCode.OUT_OF_RANGE,
            field=field,
            given=str(events),
            hint="more-than-all",
            allowed=(f"0 to {people}",),
            amounts=(Quantity(value=Decimal(people), unit="1"),),
        )
        for field, events, people in pairs
        if events is not None and people is not None and events > people
    )


def groups(sheet: Worksheet) -> tuple[Counts, Counts] | None:
    """People with and people without; None while a count is missing, refused or does not fit."""
    counts = sheet.counts
    match (counts.with_events, counts.with_people, counts.without_events, counts.without_people):
        case (int(x1), int(n1), int(x2), int(n2)) if not (_waits(sheet) or miscounted(counts)):
            return Counts(events=x1, people=n1), Counts(events=x2, people=n2)
        case _:
            return None


def _waits(sheet: Worksheet) -> bool:
    """Whether a text stands in a field of the counts that was not taken."""
    return any(each.field in _FIELDS for each in sheet.pending)
