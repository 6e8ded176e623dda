"""Doses as exact fractions of a microgram."""

from fractions import Fraction

from pocketref.model.drug import DoseRule, Measure
from pocketref.model.patient import Occasion, Patient
from pocketref.recheck.surface import Area, Body, tenths
from pocketref.recheck.units import exact


def level(rule: DoseRule, occasion: Occasion) -> Fraction:
    """The mg per square metre: the chosen level where the rule allows one, else the rule's own."""
    chosen = occasion.level if rule.level is not None else None
    return exact(rule.amount.value if chosen is None else chosen, "mg/m2")


def micrograms(
    rule: DoseRule, patient: Patient, occasion: Occasion, size: Body | None, found: tuple[Area, ...]
) -> Fraction | None:
    """The dose in micrograms; None where a measurement or a person's acknowledgement is missing."""
    if rule.acknowledge is not None and rule.acknowledge not in occasion.acknowledged:
        return None
    if rule.per is Measure.FIXED:
        return exact(rule.amount.value, "microgram")
    if rule.per is Measure.WEIGHT:
        if patient.weight is None:
            return None
        return exact(rule.amount.value, "microgram/g") * exact(patient.weight, "g")
    if size is None:
        return None
    area = next(area for area in found if area.formula is occasion.formula)
    return Fraction(100 * tenths(level(rule, occasion), size, area))
