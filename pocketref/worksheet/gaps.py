"""Days since a last dose, against their limits."""

from datetime import date
from decimal import Decimal

from pocketref.model.bounds import Bounds, Standing
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.patient import LastDose
from pocketref.model.quantity import Quantity


def gap_fault(last: LastDose, on: date, bounds: Bounds) -> Fault | None:
    """The fault of an impossible or unusual gap; None for a usual one.

    A last dose on or after the day of treatment is a contradiction of dates, found elsewhere.

    Args:
        last: when the drug was last given.
        on: the day of treatment.
        bounds: limits of the days between.
    """
    days = (on - last.on).days
    gap = Quantity(value=Decimal(days), unit=bounds.unit)
    standing = bounds.classify(gap)
    if days < 1 or standing is Standing.USUAL:
        return None
    return Fault(
        code=FaultCode.OUT_OF_RANGE,
        field="last",
        given=f"{last.drug}={last.on.isoformat()}",
        hint="gap" if standing is Standing.IMPOSSIBLE else "unusual-gap",
        bounds=bounds,
        amounts=(gap,),
    )
