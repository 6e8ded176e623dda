"""Display rounding: the last step before an amount becomes text, half up and never before."""

from decimal import ROUND_HALF_UP, Decimal

from pocketref.model.noun import but
from pocketref.model.quantity import Quantity

SURFACE_PLACES = (3, 4, 5, 6)
_SIGNIFICANT = 3
_TEN = Decimal(10)


def places(value: Decimal, count: int) -> Decimal:
    """Round half up to so many decimal places."""
    return value.quantize(Decimal(1).scaleb(-count), rounding=ROUND_HALF_UP)


def significant(value: Decimal, figures: int = _SIGNIFICANT) -> Decimal:
    """Round half up to so many significant digits; whole digits are never lost to zeros."""
    return places(value, max(0, figures - 1 - value.adjusted()))


def dose(amount: Quantity) -> Quantity:
    """A dose or what is left of a vial, to 0.1 of its unit."""
    return _rounded(amount, 1)


def volume(amount: Quantity) -> Quantity:
    """A volume in mL: to 0.01 under 10, to 0.1 from 10."""
    return _rounded(amount, 2 if amount.value < _TEN else 1)


def concentration(amount: Quantity) -> Quantity:
    """A concentration, to three significant digits."""
    return but(amount, value=significant(amount.value))


def rate(amount: Quantity) -> Quantity:
    """A rate in mL/h, to 0.1."""
    return _rounded(amount, 1)


def mass_index(amount: Quantity) -> Quantity:
    """A body mass index in kg/m2, to one place."""
    return _rounded(amount, 1)


def surface(amount: Quantity, level: Quantity | None = None) -> Quantity:
    """A body surface area in m2, so that the printed line gives the printed dose.

    Three places, or as many as it takes, up to six, for level x shown surface to round to the same
    dose as level x unrounded surface. Without a level three places are enough.
    """
    if level is None:
        return _rounded(amount, SURFACE_PLACES[0])
    wanted = places((level * amount).value, 1)
    for count in SURFACE_PLACES:
        shown = _rounded(amount, count)
        if places((level * shown).value, 1) == wanted:
            return shown
    return _rounded(amount, SURFACE_PLACES[-1])


def _rounded(amount: Quantity, count: int) -> Quantity:
    return but(amount, value=places(amount.value, count))
