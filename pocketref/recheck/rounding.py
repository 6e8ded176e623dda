"""Which counts print as a percentage: tried one by one, from the nearest outwards."""

from decimal import Decimal
from fractions import Fraction

_HUNDRED = 100


def counts(percent: Decimal, people: int) -> tuple[int, int] | None:
    """The fewest and the most of so many people; None where no count prints so."""
    printed = Fraction(percent)
    nearest = min(people, (2 * printed * people + _HUNDRED) // (2 * _HUNDRED))
    if not _prints(nearest, people, percent):
        return None
    fewest = most = nearest
    while fewest and _prints(fewest - 1, people, percent):
        fewest -= 1
    while most < people and _prints(most + 1, people, percent):
        most += 1
    return fewest, most


def _prints(count: int, people: int, percent: Decimal) -> bool:
    """Whether a count is no further from a percentage than half of its last printed place."""
    _, point, places = f"{percent:f}".partition(".")
    place = Fraction(1, 10 ** len(places)) if point else Fraction(1)
    return abs(Fraction(_HUNDRED * count, people) - Fraction(percent)) <= place / 2
