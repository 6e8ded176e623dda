"""Doses and surface areas for tables on paper, each field worked out by the second road alone."""

from fractions import Fraction

from pocketref.model.drug import DoseRule
from pocketref.model.patient import Formula
from pocketref.recheck.surface import Area, Body, areas, tenths
from pocketref.recheck.units import exact

_PLACES = 1000  # of a surface area that is shown


def by_weight(rule: DoseRule, kilograms: int) -> Fraction:
    """The dose of a rule by weight, in mg."""
    return exact(rule.amount.value, "mg/kg") * kilograms


def fixed(rule: DoseRule) -> Fraction:
    """The dose of a rule that is the same for everyone, in mg."""
    return exact(rule.amount.value, "mg")


def by_surface(rule: DoseRule, kilograms: int, centimetres: int, formula: Formula) -> Fraction:
    """The dose of a rule by surface area, in mg, half up to a tenth."""
    size, area = _measured(kilograms, centimetres, formula)
    return Fraction(tenths(exact(rule.amount.value, "mg/m2"), size, area), 10)


def surface(kilograms: int, centimetres: int, formula: Formula) -> Fraction:
    """The surface area in square metres, half up to a thousandth."""
    size, area = _measured(kilograms, centimetres, formula)
    return Fraction(tenths(Fraction(_PLACES, 10), size, area), _PLACES)


def _measured(kilograms: int, centimetres: int, formula: Formula) -> tuple[Body, Area]:
    size = Body(weight=Fraction(kilograms), height=Fraction(centimetres))
    return size, next(area for area in areas(size) if area.formula is formula)
