"""What the Doses page says: from the worksheet to its view."""

from pocketref.engine.interval import late_facts, reload_day
from pocketref.model.drug import Drug
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from pocketref.pages.choosing import SUBTITLE, choosing
from pocketref.pages.derived import surface_level
from pocketref.pages.doses.bags_ready import unready_plan
from pocketref.pages.doses.cards import card
from pocketref.pages.doses.holding import held_back
from pocketref.pages.doses.late import since_fields
from pocketref.pages.doses.lines import Day
from pocketref.pages.doses.seconding import second_card
from pocketref.pages.doses.view import DosesView, SmallCard
from pocketref.pages.look_alikes import look_alikes
from pocketref.pages.plans import (
    absent,
    by_surface,
    cautions,
    later_plan,
    plan_of,
    protocol_of,
    stops,
    subtitle,
)
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.readiness import BOTH_HELD
from pocketref.pages.sheet_card import Unready
from pocketref.pages.waiting import between
from pocketref.wording import names, numbers
from pocketref.wording.doubting import hidden
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.worksheet import Worksheet

_TITLE, _SURFACE = "Doses", "Body surface area"
_ARITHMETIC = "Each figure is worked out in the line below it."
_EXACT = "No dose band, vial rounding or cap is applied."
_BESIDE = "Local rounding stands beside the exact dose; no dose band or cap is applied."
_COUNTS = {2: "Two", 3: "Three"}
_COMPLETE = "Nothing prints until every dose stands."
_ACKNOWLEDGED = "Prints once the stop is acknowledged on Infusion day."
_VIAL = "The preparation sheet prints once the vial is named."
_FIRST = "Nothing prints until the dose below is acknowledged."


def present(worksheet: Worksheet, library: Library, item: str) -> DosesView:
    """Say what follows from the worksheet. The page has no items."""
    del item
    asks = choosing(worksheet, library)
    if asks is not None:
        return DosesView(title=_TITLE, subtitle=SUBTITLE, choosing=asks, ready=False)
    protocol, plan = protocol_of(worksheet, library), plan_of(worksheet, library)
    then = later_plan(worksheet, library)
    drugs = tuple(protocol.drug(line.drug) for line in plan.lines)
    day = Day(protocol=protocol, plan=plan, then=then)
    cards = tuple(held_back(card(library, day, drug), worksheet) for drug in drugs)
    why_not = unready_plan(plan, worksheet, library)
    return DosesView(
        title=_TITLE,
        subtitle=f"{subtitle(plan)} {_ARITHMETIC if why_not is None else _not_printed(why_not)}",
        absent=absent(plan, library),
        stop=stops(plan, library),
        cautions=(*between(worksheet), *cautions(plan, library)),
        ready=why_not is None,
        cards=cards,
        surface=_surface(worksheet, plan, library) if by_surface(drugs) else None,
        late=late(_timed(drugs)),
        second=second_card(worksheet, plan),
        since=since_fields(worksheet, _timed(drugs)),
        bounds=protocol.bounds,
        look_alikes=_alike(look_alikes(library, drugs)),
        facts=tuple(dict.fromkeys((*plan.facts, *(fact for one in cards for fact in one.facts)))),
    )


def _not_printed(why: Unready) -> str:
    """What the print button waits for; the sentence itself stands where it is mended."""
    if why.field == "vial":
        return _VIAL
    if not why.acknowledge:
        return _COMPLETE
    return _ACKNOWLEDGED if why.acknowledge == BOTH_HELD else _FIRST


def _is_rounded(plan: Plan) -> bool:
    return any(line.rounded is not None for line in plan.lines)


def _surface(worksheet: Worksheet, plan: Plan, library: Library) -> SmallCard:
    if worksheet.withheld:
        return SmallCard(title=_SURFACE, text=hidden(worksheet.withheld))
    surface, height, weight = plan.surface, plan.patient.height, plan.patient.weight
    if surface is None or height is None or weight is None:
        missing = [name for name in ("weight", "height") if getattr(plan.patient, name) is None]
        return SmallCard(title=_SURFACE, text=needs_sentence(tuple(missing)))
    level = surface_level(worksheet, library)
    others = tuple(
        f"{names.formula(other.formula)} {numbers.surface(other.value)}" for other in surface.others
    )
    return SmallCard(
        title=_SURFACE,
        chip=Chip(kind=ChipKind.PLAIN, text=names.formula(surface.formula), facts=surface.facts),
        strong=f"{numbers.amount(height)}, {numbers.amount(weight)}: "
        f"{numbers.surface(surface.value, level)}",
        text=f"{names.joined(others)}. {_BESIDE if _is_rounded(plan) else _EXACT}",
        facts=surface.facts,
    )


def late(drugs: tuple[Drug, ...]) -> SmallCard | None:
    """From which day each drug that counts its gaps loads again; None where none does."""
    if not drugs:
        return None
    known = sorted((day, drug.shown) for drug in drugs if (day := reload_day(drug)) is not None)
    parts = tuple(f"{name} from day {numbers.count(day)}" for day, name in known)
    facts = tuple(fact for drug in drugs for fact in late_facts(drug))
    several = len(drugs) > 1
    each = "each loads again by its own clock" if several else "it loads again"
    return SmallCard(
        title="Late or missed dose",
        chip=Chip(kind=ChipKind.DIFFERS, text=_clocks(len(drugs)), facts=facts)
        if several
        else Chip(kind=ChipKind.PLAIN, text="Its rule", facts=facts),
        text=f"Days since the last dose. From cycle 2 {each}: {names.joined(parts)}.",
        facts=facts,
    )


def _clocks(many: int) -> str:
    return f"{_COUNTS.get(many, numbers.count(many))} clocks"


def _timed(drugs: tuple[Drug, ...]) -> tuple[Drug, ...]:
    """The drugs that have a clock of their own."""
    return tuple(drug for drug in drugs if drug.late is not None)


def _alike(others: tuple[str, ...]) -> str:
    return f"{'; '.join(others)}." if others else ""
