"""What the Doses page says: from the worksheet to its view."""

from pocketref.engine.interval import late_facts, reload_day
from pocketref.model.drug import Drug
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from pocketref.pages.doses.cards import card
from pocketref.pages.doses.view import DosesView, LateField, SmallCard
from pocketref.pages.plans import cautions, later_plan, level, plan_of, stops, subtitle
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.waiting import waiting
from pocketref.wording import names, numbers
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> DosesView:
    """Say what follows from the worksheet. The page has no items."""
    del item
    plan = plan_of(worksheet, library)
    then = later_plan(worksheet, library)
    cards = tuple(card(library, plan, then, library.drug(line.drug)) for line in plan.lines)
    return DosesView(
        title="Doses",
        subtitle=f"{subtitle(plan)} Each figure is worked out in the line below it.",
        stop=stops(plan, library),
        cautions=(*waiting(worksheet), *cautions(plan, library)),
        cards=cards,
        surface=_surface(plan),
        late=_late(library, plan),
        since=_since(library, plan),
        look_alikes=_look_alikes(library, plan),
        facts=tuple(dict.fromkeys((*plan.facts, *(fact for one in cards for fact in one.facts)))),
    )


def _surface(plan: Plan) -> SmallCard:
    surface, height, weight = plan.surface, plan.patient.height, plan.patient.weight
    if surface is None or height is None or weight is None:
        missing = [name for name in ("weight", "height") if getattr(plan.patient, name) is None]
        return SmallCard(title="Body surface area", text=needs_sentence(tuple(missing)))
    others = tuple(
        f"{names.formula(other.formula)} {numbers.surface(other.value)}" for other in surface.others
    )
    return SmallCard(
        title="Body surface area",
        chip=Chip(kind=ChipKind.PLAIN, text=names.formula(surface.formula), facts=surface.facts),
        strong=f"{numbers.amount(height)}, {numbers.amount(weight)}: "
        f"{numbers.surface(surface.value, level(plan))}",
        text=f"{names.joined(others)}. No dose band, vial rounding or cap is applied.",
        facts=surface.facts,
    )


def _late(library: Library, plan: Plan) -> SmallCard:
    days = [(drug, reload_day(drug)) for drug in _timed(library, plan)]
    known = sorted((day, drug.shown) for drug, day in days if day is not None)
    parts = tuple(f"{name} from day {numbers.count(day)}" for day, name in known)
    facts = tuple(fact for drug, _ in days for fact in late_facts(drug))
    return SmallCard(
        title="Late or missed dose",
        chip=Chip(kind=ChipKind.DIFFERS, text="Two clocks", facts=facts),
        text=f"Days since the last dose, from cycle 2. Loads again: {names.joined(parts)}.",
        facts=facts,
    )


def _since(library: Library, plan: Plan) -> tuple[LateField, ...]:
    given = {last.drug: last.on for last in plan.occasion.last}
    return tuple(
        LateField(
            drug=drug.id,
            name=drug.shown,
            days=str((plan.occasion.on - given[drug.id]).days) if drug.id in given else "",
        )
        for drug in _timed(library, plan)
    )


def _timed(library: Library, plan: Plan) -> tuple[Drug, ...]:
    """The drugs that have a clock of their own."""
    drugs = (library.drug(line.drug) for line in plan.lines)
    return tuple(drug for drug in drugs if drug.late is not None)


def _look_alikes(library: Library, plan: Plan) -> str:
    """The drugs that must not be taken for one of the regimen's, by their whole names."""
    alike = (alike.drug for line in plan.lines for alike in library.drug(line.drug).look_alikes)
    others = tuple(library.drug(drug) for drug in dict.fromkeys(alike))
    shown = tuple(f"{drug.shown} ({drug.brands[0]})" for drug in others if drug.brands)
    return f"{names.joined(shown)} are different drugs." if shown else ""
