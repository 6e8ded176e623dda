"""Which limits a dose level has: those of the regimen's drug that may be given at another one."""

from collections.abc import Iterable

from pocketref.model.bounds import Bounds
from pocketref.model.noun import but

LEVEL = "taxane-level"


def levelled(bounds: Iterable[Bounds], level: str) -> tuple[Bounds, ...]:
    """The limits of a pack, those of the regimen's level under the name of the field.

    Args:
        bounds: the limits of the pack.
        level: the id of the regimen's own limits; empty where it lets no level be chosen.
    """
    known = tuple(bounds)
    return known + tuple(but(each, id=LEVEL) for each in known if each.id == level)
