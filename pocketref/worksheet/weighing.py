"""A weight that is far from the one before: pointed out, because it may be another patient's."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity

if TYPE_CHECKING:
    from pocketref.worksheet.worksheet import Worksheet

_FAR = Decimal(10)  # percent of the weight before


def jump(weight: Quantity | None, before: Quantity | None) -> Fault | None:
    """How far a weight is from the one before, where that is far: both, and the percentage."""
    if weight is None or before is None:
        return None
    was, now = before.to("kg").value, weight.to("kg").value
    percent = (now - was) / was * 100
    if abs(percent) <= _FAR:
        return None
    whole = Quantity(value=percent.quantize(Decimal(1), ROUND_HALF_UP), unit="%")
    return Fault(
        code=FaultCode.OUT_OF_RANGE,
        field="weight",
        given=str(weight.value),
        hint="jump",
        amounts=(before, weight, whole),
    )


def remembered(before: Worksheet, after: Worksheet) -> Worksheet:
    """An edited worksheet that knows the weight that stood before.

    One that was half typed has not stood: no tick has stamped it.
    """
    stood = any(stamp.field == "weight" for stamp in before.stamps)
    if not stood or before.measured.weight == after.measured.weight:
        return after
    return but(after, weighed=before.measured.weight)


def so_it_is(sheet: Worksheet) -> Worksheet:
    """The edit that keeps the weight: it is right, however far it is from the one before."""
    return but(sheet, weighed=None)
