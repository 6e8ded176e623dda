"""Body surface area by whole numbers: an integer square root, and fixed-point powers.

Height in cm and weight in kg go in exactly; areas come out in square metres times ONE. The
coefficients are those of the published formulas, written as whole numbers.
"""

from fractions import Fraction
from math import isqrt

from pocketref.model.noun import noun
from pocketref.model.patient import Formula, Patient
from pocketref.recheck.fixedpoint import LN10, ONE, exponential, logarithm
from pocketref.recheck.units import exact


@noun
class Body:
    """Weight in kg and height in cm, exact."""

    weight: Fraction
    height: Fraction


@noun
class Area:
    """What one formula gives, in square metres times ONE."""

    formula: Formula
    scaled: int


def body(patient: Patient) -> Body | None:
    """Weight and height, if both were entered."""
    if patient.weight is None or patient.height is None:
        return None
    return Body(weight=exact(patient.weight, "kg"), height=exact(patient.height, "cm"))


def _mosteller(size: Body) -> int:
    product = size.height * size.weight / 3600
    return isqrt(product.numerator * ONE * ONE // product.denominator)


def _boyd(tall: int, heavy: int) -> int:
    """0.0003207 h^0.3 g^(0.7285 - 0.0188 log10 g), with g the weight in grams."""
    grams = heavy + 3 * LN10
    power = 3 * tall // 10 + 7285 * grams // 10_000 - 188 * grams * grams // (10_000 * LN10)
    return 3207 * exponential(power) // 10_000_000


def areas(size: Body) -> tuple[Area, ...]:
    """The surface area by each published formula."""
    tall, heavy = logarithm(size.height), logarithm(size.weight)
    dubois = 7184 * exponential((725 * tall + 425 * heavy) // 1000) // 1_000_000
    haycock = 24_265 * exponential((3964 * tall + 5378 * heavy) // 10_000) // 1_000_000
    gehan = 235 * exponential((42_246 * tall + 51_456 * heavy) // 100_000) // 10_000
    return (
        Area(formula=Formula.MOSTELLER, scaled=_mosteller(size)),
        Area(formula=Formula.DUBOIS, scaled=dubois),
        Area(formula=Formula.HAYCOCK, scaled=haycock),
        Area(formula=Formula.GEHAN_GEORGE, scaled=gehan),
        Area(formula=Formula.BOYD, scaled=_boyd(tall, heavy)),
    )


def _half_up(number: Fraction) -> int:
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


def tenths(level: Fraction, size: Body, area: Area) -> int:
    """A dose of so many mg per square metre, in whole tenths of a milligram, half up.

    Mosteller's root is never taken: the rounding is decided on squares, so that a dose exactly
    between two tenths goes up even where the area itself has no end.
    """
    if area.formula is Formula.MOSTELLER:
        doubled = (20 * level) ** 2 * size.height * size.weight / 3600
        return (isqrt(doubled.numerator // doubled.denominator) + 1) // 2
    return _half_up(10 * level * area.scaled / ONE)
