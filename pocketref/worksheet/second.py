"""A second person's weight and height, typed without seeing the first: agreed, or differing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.fault import Fault, FaultCode

if TYPE_CHECKING:
    from pocketref.model.patient import Patient
    from pocketref.model.quantity import Quantity
    from pocketref.worksheet.stamps import Second

CHECKED = ("weight", "height")


def asked(first: Patient) -> tuple[str, ...]:
    """What a second person types: the weight, and the height where the first has entered one."""
    return CHECKED if first.height is not None else CHECKED[:1]


def difference(first: Patient, second: Second | None) -> Fault | None:
    """Where the two differ, as one fault; its amounts are the first's and the second's in turn."""
    pairs = {name: (_of(first, name), _of(second, name)) for name in CHECKED}
    apart = {
        name: (one, other)
        for name, (one, other) in pairs.items()
        if one is not None and other is not None and not one.same_as(other)
    }
    if not apart:
        return None
    field = next(iter(apart))
    amounts = tuple(amount for pair in apart.values() for amount in pair)
    given = str(apart[field][0].value)
    return Fault(code=FaultCode.CONFLICT, field=field, given=given, hint="second", amounts=amounts)


def agreed(first: Patient, second: Second | None) -> bool:
    """Whether both entered the same weight, and the same height or neither any."""
    if second is None or first.weight is None:
        return False
    return all(_same(_of(first, name), _of(second, name)) for name in CHECKED)


def same(before: Patient, after: Patient) -> bool:
    """Whether neither weight nor height is another one."""
    return all(_same(_of(before, name), _of(after, name)) for name in CHECKED)


def _of(person: Patient | Second | None, name: str) -> Quantity | None:
    found: Quantity | None = getattr(person, name, None)
    return found


def _same(one: Quantity | None, other: Quantity | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.same_as(other)
