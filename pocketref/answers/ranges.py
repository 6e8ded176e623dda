"""What a bare figure can be: the possible range of each field, from the limits of the pack."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from pocketref.model.quantity import Quantity
from pocketref.worksheet.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.model.bounds import Bounds

# The limits of what is typed under another name.
BOUNDS = {
    **{each.id: each.bounds for each in FIELDS if each.bounds},
    "since": "days-since-last",
    "late": "days-since-last",
    "interval": "days-since-last",
}
_PLAIN = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?")
# Neutrophils: below the first in 10^9/L, from the second on in cells/mm3; between them it is asked.
_COUNTED_BELOW = Decimal(20)
_CELLS_FROM = Decimal(100)

Ranges: TypeAlias = dict[str, "Bounds"]


def ranges_of(limits: Iterable[Bounds]) -> Ranges:
    """The limits by their ids."""
    return {each.id: each for each in limits}


def bounds_of(field: str, ranges: Ranges) -> Bounds | None:
    """The limits of a field, if the pack has them."""
    return ranges.get(BOUNDS.get(field, field))


def decimal(text: str) -> Decimal | None:
    """A plain figure as a number; None for anything else."""
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def fits(field: str, text: str, ranges: Ranges) -> bool:
    """Whether a bare figure can be a field's value."""
    value = decimal(text.removeprefix("+"))
    bounds = bounds_of(field, ranges)
    if value is None:
        return False
    if field == "anc":
        return not asks_unit(text)
    if bounds is None or bounds.possible is None:
        return True
    meant = (value, (value - 32) * 5 / 9) if bounds.unit == "degC" else (value,)  # degF is refused
    return any(Quantity(value=one, unit=bounds.unit) in bounds.possible for one in meant)


def asks_unit(text: str) -> bool:
    """Whether neutrophils could be in either unit."""
    value = decimal(text)
    return value is not None and _COUNTED_BELOW <= value < _CELLS_FROM


def in_cells(text: str) -> bool:
    """Whether neutrophils without a unit are in cells/mm3."""
    value = decimal(text)
    return value is not None and value >= _CELLS_FROM


def from_cells(text: str) -> str:
    """Cells/mm3 in 10^9/L, exact."""
    value = decimal(text)
    return text if value is None else f"{value.scaleb(-3).normalize():f}"
