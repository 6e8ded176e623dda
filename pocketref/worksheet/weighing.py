"""A weight that is far from the one before: pointed out, because it may be another patient's."""

from decimal import ROUND_HALF_UP, Decimal

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Quantity

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
