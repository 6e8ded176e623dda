"""How old a patient's values are: after some hours they are asked about before the next dose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Quantity
from pocketref.worksheet.fields import field

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.running import Moment
    from pocketref.worksheet.fields import Field
    from pocketref.worksheet.stamps import Stamp

HOURS = 4
_LIMIT = HOURS * 3600  # seconds
# What a dose rests on and may be another by now. Limits and dates are what they were.
AGEING = (
    "weight",
    "height",
    "lvef-baseline",
    "lvef",
    "symptoms",
    "anc",
    "platelets",
    "haemoglobin",
    "bilirubin",
    "ast",
    "alt",
    "alp",
    "neuropathy",
    "temperature",
)


def aged(
    stamps: tuple[Stamp, ...], now: Moment | None, held: Callable[[Field], object]
) -> tuple[Fault, ...]:
    """The values that are asked about, in the order of their stamps.

    Args:
        stamps: when each value was entered.
        now: the last tick; None where no clock runs, and nothing ages.
        held: what stands in a field.
    """
    if now is None:
        return ()
    old = (stamp.field for stamp in stamps if _is_old(_seconds(stamp, now)))
    values = ((name, held(field(name))) for name in old)
    return tuple(_asked(name, value) for name, value in values if value is not None)


def _asked(name: str, value: object) -> Fault:
    """The question about one value: an amount, or yes or no."""
    amounts = (value,) if isinstance(value, Quantity) else ()
    given = "" if amounts else "yes" if value else "no"
    return Fault(
        code=FaultCode.OUT_OF_RANGE, field=name, given=given, hint="still", amounts=amounts
    )


def _is_old(seconds: int) -> bool:
    """Whether it was too long ago; before it was entered by either clock, nobody knows how long."""
    return seconds > _LIMIT or seconds < 0


def _seconds(stamp: Stamp, now: Moment) -> int:
    """How long ago by either clock: rather asked too early than too late."""
    by_clock = int((now.at - stamp.moment.at).total_seconds())
    return max(now.ticks - stamp.moment.ticks, by_clock)
