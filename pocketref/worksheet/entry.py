"""What a typed text turns out to be."""

from datetime import date, time
from typing import Generic, TypeAlias, TypeVar

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import noun
from pocketref.model.patient import LastDose, Vial
from pocketref.model.quantity import Quantity

Value: TypeAlias = Quantity | int | date | time | bool | str | LastDose | Vial
Kept_co = TypeVar("Kept_co", covariant=True)


@noun
class Blank:
    """Nothing was typed."""


@noun
class Entered(Generic[Kept_co]):
    """A usual value."""

    value: Kept_co


@noun
class Unusual(Generic[Kept_co]):
    """A possible but unusual value: asked about once, and the fault asks."""

    value: Kept_co
    fault: Fault


@noun
class Refused:
    """No value: the fault says why."""

    fault: Fault


Entry: TypeAlias = Blank | Entered[Kept_co] | Unusual[Kept_co] | Refused


def refused(code: FaultCode, field: str, given: str, hint: str = "", other: str = "") -> Refused:
    """Refuse a text that broke no limits."""
    return Refused(fault=Fault(code=code, field=field, given=given, hint=hint, other=other))
