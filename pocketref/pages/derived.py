"""What the worksheet bar shows between its fields without asking: worked out, never typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.noun import noun

if TYPE_CHECKING:
    from pocketref.model.quantity import Quantity
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

_AFTER, _LABEL = "height", "BSA"


@noun
class Derived:
    """A value that follows from others.

    Attributes:
        after: the field it stands behind.
        text: the value with its unit; empty while it is not known.
        spoken: the label in full.
    """

    after: str
    label: str
    text: str
    spoken: str


def derived(worksheet: Worksheet, library: Library) -> tuple[Derived, ...]:
    """The body surface area, once weight and height stand."""
    text = ""
    if worksheet.patient.weight is not None and worksheet.patient.height is not None:
        text = _surface(worksheet, library)
    return (Derived(after=_AFTER, label=_LABEL, text=text, spoken="Body surface area"),)


def _surface(worksheet: Worksheet, library: Library) -> str:
    """Loads the engines with the first height and not before."""
    from pocketref.agreement.surface import agreed_surface
    from pocketref.wording import numbers

    area = agreed_surface(worksheet.patient, worksheet.occasion.formula)
    return "" if area is None else numbers.surface(area, surface_level(worksheet, library))


def surface_level(worksheet: Worksheet, library: Library) -> Quantity | None:
    """The dose per square metre whose printed line a shown surface area must reproduce, if any."""
    from pocketref.model.drug import Measure, Phase

    asked = worksheet.occasion
    if worksheet.regimen is None:
        return None
    drugs = library.protocol(worksheet.regimen).drugs
    rules = (drug.rule(Phase.SINGLE, asked.cycle) for drug in drugs)
    rule = next((rule for rule in rules if rule and rule.per is Measure.SURFACE), None)
    if rule is None:
        return None
    return asked.level if asked.level is not None and rule.level else rule.amount.value
