"""Units as people type them: the field's own may stand behind a figure, others are refused."""

from enum import StrEnum


class Spelled(StrEnum):
    """How a typed unit stands to the field's own."""

    OWN = "own"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


POUNDS = frozenset({"lb", "lbs", "pound", "pounds", "st", "stone", "stones"})
METRES = frozenset({"m", "metre", "metres", "meter", "meters"})
FAHRENHEIT = frozenset({"f", "°f", "degf"})
CELLS = frozenset(
    front + volume
    for front in ("cells/", "/", "per ", "cells per ")
    for volume in ("mm3", "mm^3", "mm³", "ul", "\u03bcl", "microlitre", "microliter")
) | {"cells"}
_INCHES = frozenset({"in", "inch", "inches", "ft", "feet", "foot", '"', "'"})
_MASSES = frozenset({"g", "gram", "grams", "mg"})
_OWN = {
    "kg": frozenset({"kg", "kilogram", "kilograms"}),
    "cm": frozenset({"cm", "centimetre", "centimetres", "centimeter", "centimeters"}),
    "%": frozenset({"%", "percent"}),
    "10^9/L": frozenset(
        times + power + "/l" for times in ("", "x", "*") for power in ("10^9", "10\u2079")
    ),
    "g/dL": frozenset({"g/dl"}),
    "ULN": frozenset({"uln", "xuln", "xupper limit"}),
    "mg/m2": frozenset({"mg/m2", "mg/m^2", "mg/m²"}),
    "degC": frozenset({"c", "°c", "degc"}),
    "d": frozenset({"d", "day", "days"}),
    "month": frozenset({"m", "mo", "mos", "mth", "mths", "month", "months"}),
}
_KNOWN = frozenset().union(POUNDS, METRES, FAHRENHEIT, CELLS, _INCHES, _MASSES, *_OWN.values())


def fold(unit: str) -> str:
    """A typed unit in the form of the tables above."""
    folded = unit.strip(" ").casefold().replace("×", "x")
    return "x" + folded[1:].lstrip(" ") if folded.startswith(("x ", "x1")) else folded


def spelled(unit: str, own: str) -> Spelled:
    """Say whether a typed unit is the field's own; no unit at all is."""
    folded = fold(unit)
    if not folded or folded in _OWN.get(own, ()):
        return Spelled.OWN
    return Spelled.FOREIGN if folded in _KNOWN else Spelled.UNKNOWN
