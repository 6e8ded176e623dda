"""The strip of values used, below the title of a day's sheet."""

from pocketref.model.noun import noun
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from pocketref.pages.plans import by_surface, level
from pocketref.wording import names, numbers


@noun
class SheetValue:
    """A value used, on the strip below the title."""

    label: str
    text: str


def strip(library: Library, plan: Plan) -> tuple[SheetValue, ...]:
    """Every value the doses rest on, and the heart's, where they are entered."""
    patient, values = plan.patient, []
    for label, amount in (("Weight", patient.weight), ("Height", patient.height)):
        if amount is not None:
            values.append(SheetValue(label=label, text=numbers.amount(amount)))
    values += _surface(library, plan)
    values += _taxane(library, plan)
    for vial in plan.occasion.vials:
        shown = library.drug(vial.drug).shown
        values.append(SheetValue(label=f"Vial {shown}", text=numbers.amount(vial.strength)))
    for label, amount in (("LVEF baseline", patient.lvef_baseline), ("LVEF now", patient.lvef)):
        if amount is not None:
            values.append(SheetValue(label=label, text=numbers.amount(amount)))
    return tuple(values)


def _surface(library: Library, plan: Plan) -> list[SheetValue]:
    """The surface area, where a drug of the regimen is dosed by it."""
    if plan.surface is None or not by_surface(library.protocol(plan.regimen).drugs):
        return []
    label = f"BSA ({names.formula(plan.surface.formula)})"
    return [SheetValue(label=label, text=numbers.surface(plan.surface.value, level(plan)))]


def _taxane(library: Library, plan: Plan) -> list[SheetValue]:
    taxane = library.regimen(plan.regimen).taxane
    if taxane is None:
        return []
    return [SheetValue(label="Taxane", text=library.drug(taxane).shown)]
