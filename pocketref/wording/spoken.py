"""Amounts and cards as a screen reader says them: every unit in full."""

from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Line
from pocketref.model.preparation import Rounded
from pocketref.model.quantity import Quantity, Range
from pocketref.wording import numbers, phrases, rounding
from pocketref.wording.needs import needs_sentence

# One, several.
_UNITS = {
    "kg": ("kilogram", "kilograms"),
    "g": ("gram", "grams"),
    "mg": ("milligram", "milligrams"),
    "mL": ("millilitre", "millilitres"),
    "L": ("litre", "litres"),
    "dL": ("decilitre", "decilitres"),
    "cm": ("centimetre", "centimetres"),
    "m2": ("square metre", "square metres"),
    "mm3": ("cubic millimetre", "cubic millimetres"),
    "min": ("minute", "minutes"),
    "h": ("hour", "hours"),
    "d": ("day", "days"),
    "%": ("percent", "percent"),
    "degC": ("degree Celsius", "degrees Celsius"),
    "degF": ("degree Fahrenheit", "degrees Fahrenheit"),
    "10^9": ("times ten to the ninth", "times ten to the ninth"),
    "ULN": ("times the upper limit of normal", "times the upper limit of normal"),
    "1": ("", ""),
}


def unit(symbol: str, *, one: bool = False) -> str:
    """A unit in full: `milligrams per kilogram`; empty for a count."""
    above, *below = symbol.split("/")
    spoken = [_UNITS.get(above, (above, above))[not one]]
    spoken += [_UNITS.get(part, (part, part))[0] for part in below]
    return " per ".join(spoken)


def amount(quantity: Quantity) -> str:
    """An amount in full: `8 milligrams per kilogram`, `grade 2`."""
    figure = numbers.number(quantity.value)
    if quantity.unit == "grade":
        return f"grade {figure}"
    return f"{figure} {unit(quantity.unit, one=quantity.value == 1)}".strip()


def span(limits: Range) -> str:
    """A range in full: `30 to 90 minutes`."""
    if limits.low.same_as(limits.high):
        return amount(limits.high)
    return f"{numbers.number(limits.low.value)} to {amount(limits.high)}"


def dose_card(name: str, line: Line, when: str = "") -> str:
    """One drug's card: `trastuzumab, loading dose, 544 milligrams, over 90 minutes. …`.

    Args:
        name: of the drug.
        line: its dose.
        when: for which cycles it is, where that says more than its phase.
    """
    phase = when or (_phase(line.course.phase) if line.course.phase else "")
    which = f"{name}, {phase}" if phase else name
    if line.held:
        return f"{which}, held. No dose."
    if not isinstance(line.answer, Dose):
        missing = f" {needs_sentence(line.answer.needs)}" if line.answer.needs else ""
        return f"{which}, no dose.{missing}"
    over = f", over {span(line.over)}" if line.over else ""
    dose = f"{which}, {amount(rounding.dose(line.answer.give))}{over}. {_working(line.answer)}."
    return f"{dose}{_local(line.rounded)}"


def _local(rounded: Rounded | None) -> str:
    """The dose by the hospital's policy; empty where the policy does not reach as far."""
    if rounded is None or not rounded.within:
        return ""
    off = amount(but(rounded.deviation, value=abs(rounded.deviation.value)))
    way = "more" if rounded.deviation.value > 0 else "less"
    apart = f", {off} {way}" if rounded.deviation.value else ""
    return f" Local rounding: {amount(rounding.dose(rounded.give))}{apart}."


def _phase(phase: Phase) -> str:
    word = phrases.phase(phase)
    return word if phase in {Phase.RELOAD, Phase.SINGLE} else f"{word} dose"


def _working(dose: Dose) -> str:
    if len(dose.working) == 1:
        return "Fixed dose, not by weight"
    level, *measured = dose.working
    shown = (rounding.surface(one, level) if one.unit == "m2" else one for one in measured)
    return " times ".join(amount(factor) for factor in (level, *shown))
