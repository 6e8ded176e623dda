"""A body surface area by itself, worked out by both engines."""

from fractions import Fraction

from pocketref.agreement.difference import is_nearly
from pocketref.engine import body
from pocketref.model.patient import Formula, Patient
from pocketref.model.quantity import Quantity
from pocketref.recheck import surface as recheck
from pocketref.recheck.fixedpoint import ONE


def agreed_surface(patient: Patient, formula: Formula) -> Quantity | None:
    """The area in m2, unrounded; None without weight or height, or where the engines differ."""
    first, size = body.surface(patient, formula), recheck.body(patient)
    if first is None or size is None:
        return None
    return agreed(first.value, formula, recheck.areas(size))


def agreed(value: Quantity, formula: Formula, areas: tuple[recheck.Area, ...]) -> Quantity | None:
    """The value if the second opinion says the same of its formula, else none."""
    second = {area.formula: Fraction(area.scaled, ONE) for area in areas}
    return value if is_nearly(value, second.get(formula), "m2") else None
