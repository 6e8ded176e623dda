"""A body surface area by itself, worked out by both engines."""

from collections.abc import Iterator
from fractions import Fraction

from pocketref.agreement.difference import Difference, disagreement, is_nearly
from pocketref.engine import body
from pocketref.model.finding import Finding
from pocketref.model.patient import Formula, Patient
from pocketref.model.plan import Surface
from pocketref.model.protocol import FormulaFact
from pocketref.model.quantity import Quantity
from pocketref.recheck import surface as recheck
from pocketref.recheck.fixedpoint import ONE

_SURFACE = "body surface area"


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


def every_surface(
    patient: Patient, formula: Formula, facts: tuple[FormulaFact, ...]
) -> Surface | Finding | None:
    """The area by every formula; a finding where the engines differ on one, None without a size."""
    size = recheck.body(patient)
    areas = () if size is None else recheck.areas(size)
    return held_together(body.surface(patient, formula, facts), formula, areas)


def held_together(
    first: Surface | None, formula: Formula, areas: tuple[recheck.Area, ...]
) -> Surface | Finding | None:
    """The areas as they are if the second opinion says the same of each, else what differs."""
    found = tuple(surfaces(first, formula, areas))
    return disagreement(found) if found else first


def surfaces(
    first: Surface | None, formula: Formula, areas: tuple[recheck.Area, ...]
) -> Iterator[Difference]:
    """Every difference in the areas, of the chosen formula and of the others."""
    if first is None or not areas:
        if first is not None or areas:
            yield Difference(about="the day", number=_SURFACE)
        return
    if first.formula is not formula:
        yield Difference(about=_SURFACE, number="formula")
    values = {other.formula: other.value for other in first.others}
    values[first.formula] = first.value
    for area in areas:
        if not is_nearly(values.get(area.formula), Fraction(area.scaled, ONE), "m2"):
            yield Difference(about=_SURFACE, number=f"by {area.formula}")
