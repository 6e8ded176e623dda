"""What the Doses page says: from the worksheet to its view."""

from pocketref.engine.interval import late_facts, reload_day
from pocketref.model.drug import Drug
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from pocketref.pages.doses.cards import card
from pocketref.pages.doses.holding import held_back
from pocketref.pages.doses.late import since_fields
from pocketref.pages.doses.view import DosesView, SmallCard
from pocketref.pages.plans import cautions, later_plan, level, plan_of, stops, subtitle
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.readiness import unready_plan
from pocketref.pages.sheet_card import Unready
from pocketref.pages.waiting import between
from pocketref.wording import names, numbers
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.worksheet import Worksheet

_ARITHMETIC = "Each figure is worked out in the line below it."
_COMPLETE = "Nothing prints until every dose stands."
_ACKNOWLEDGED = "Prints once the stop is acknowledged on Infusion day."


def present(worksheet: Worksheet, library: Library, item: str) -> DosesView:
    """Say what follows from the worksheet. The page has no items."""
    del item
    plan = plan_of(worksheet, library)
    then = later_plan(worksheet, library)
    drugs = tuple(library.drug(line.drug) for line in plan.lines)
    cards = tuple(held_back(card(library, plan, then, drug), worksheet) for drug in drugs)
    why_not = unready_plan(plan, worksheet, library)
    return DosesView(
        title="Doses",
        subtitle=f"{subtitle(plan)} {_ARITHMETIC if why_not is None else _not_printed(why_not)}",
        stop=stops(plan, library),
        cautions=(*between(worksheet), *cautions(plan, library)),
        ready=why_not is None,
        cards=cards,
        surface=_surface(plan),
        late=_late(library, plan),
        since=since_fields(worksheet, _timed(library, plan)),
        bounds=library.protocol(plan.regimen).bounds,
        look_alikes=_look_alikes(library, plan),
        facts=tuple(dict.fromkeys((*plan.facts, *(fact for one in cards for fact in one.facts)))),
    )


def _not_printed(why: Unready) -> str:
    """What the print button waits for; the sentence itself stands where it is mended."""
    return _ACKNOWLEDGED if why.acknowledge else _COMPLETE


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
        text=f"Days since the last dose. From cycle 2 each loads again by its own clock:"
        f" {names.joined(parts)}.",
        facts=facts,
    )


def _timed(library: Library, plan: Plan) -> tuple[Drug, ...]:
    """The drugs that have a clock of their own."""
    drugs = (library.drug(line.drug) for line in plan.lines)
    return tuple(drug for drug in drugs if drug.late is not None)


def _look_alikes(library: Library, plan: Plan) -> str:
    """The drugs that must not be taken for one of the regimen's, by their whole names.

    Those whose names differ by a word in capitals come first: of these most is told of mistakes.
    """
    alike = (alike.drug for line in plan.lines for alike in library.drug(line.drug).look_alikes)
    others = (library.drug(drug) for drug in dict.fromkeys(alike))
    named = sorted((drug for drug in others if drug.brands), key=_rank)
    shown = tuple(_with_brand(drug, plan) for drug in named)
    return f"{'; '.join(shown)}." if shown else ""


def _with_brand(drug: Drug, plan: Plan) -> str:
    """The brand beside a name that holds the name of a drug of the regimen."""
    within = any(line.drug in drug.name for line in plan.lines)
    return f"{drug.shown} ({drug.brands[0]})" if within else drug.shown


def _rank(drug: Drug) -> int:
    return 0 if drug.kind == "conjugate" else 1
