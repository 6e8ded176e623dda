"""The line of arithmetic beside a dose, reproducible from its own printed numbers."""

from pocketref.model.plan import Dose
from pocketref.model.quantity import Quantity
from pocketref.wording import numbers, rounding

FIXED = "Fixed dose, not by weight"


def working(dose: Dose) -> str:
    """The line: `8 mg/kg × 68 kg = 544 mg`; for a fixed dose a sentence."""
    if len(dose.working) == 1:
        return FIXED
    return f"{factors(dose)} = {numbers.dose(dose.give)}"


def factors(dose: Dose) -> str:
    """The line without its result: `75 mg/m² × 1.765 m²`; empty for a fixed dose."""
    if len(dose.working) == 1:
        return ""
    level, *measured = dose.working
    shown = (level, *(_shown(level, measure) for measure in measured))
    return " × ".join(numbers.amount(factor) for factor in shown)


def volume(dose: Quantity, concentration: Quantity, drawn: Quantity) -> str:
    """The line to the volume: `544 mg ÷ 21 mg/mL = 25.9 mL`."""
    divided = f"{numbers.dose(dose)} ÷ {numbers.amount(concentration)}"
    return f"{divided} = {numbers.volume(drawn)}"


def _shown(level: Quantity, measure: Quantity) -> Quantity:
    return rounding.surface(measure, level) if measure.unit == "m2" else measure
