"""One dose card: the figure, its line of arithmetic, vials and bag, and what comes after."""

from typing import assert_never

from pocketref.model.drug import Drug, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.plan import Dose, Line, NoDose, Plan
from pocketref.model.preparation import NotPrepared
from pocketref.pack.library import Library
from pocketref.pages.dosed import copied
from pocketref.pages.doses.lines import Day, lines, rule_of
from pocketref.pages.doses.view import DoseCard
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, chips, fewest
from pocketref.pages.readiness import FIRST
from pocketref.wording import needs, numbers, phrases, spoken
from pocketref.wording.sentences import sentence
from pocketref.wording.working import working

NO_FIGURE = "–"


def card(library: Library, day: Day, drug: Drug) -> DoseCard:
    """The card of one drug of the plan, as the regimen gives it."""
    plan = day.plan
    line = plan.line(drug.id)
    if line is None:
        message = f"{drug.id} is not in the plan of {plan.regimen}"
        raise KeyError(message)
    return DoseCard(
        drug=drug.id,
        letter=drug.letter,
        edge=drug.edge,
        name=drug.shown,
        place=_place(plan, drug),
        badge=_badge(line),
        amount=_amount(line.answer),
        working=_working(line),
        needs=_first_need(line),
        acknowledge=_acknowledge(line),
        lines=lines(library, day, line, drug),
        notes=_notes(library, line, plan, drug),
        chips=_chips(library, plan, line, drug),
        facts=line.facts,
        spoken=spoken.dose_card(drug.shown, line),
        copied=copied(library, drug, line, _chips(library, plan, line, drug)),
    )


def _chips(library: Library, plan: Plan, line: Line, drug: Drug) -> tuple[Chip, ...]:
    """The sources of the dose itself; those of vials and bags stand in the source panel."""
    rule = rule_of(plan, line, drug)
    if line.held or rule is None:
        return chips(library, line.facts)
    return fewest(chips(library, rule.facts or (rule.amount.fact,), "Article gives no dose"))


def _place(plan: Plan, drug: Drug) -> str:
    order = [line.drug for line in plan.lines]
    at = order.index(drug.id)
    if len(order) == 1:
        return "only"
    if at == len(order) - 1:
        return "last"
    return ("first", "second", "third", "fourth")[at]


def _badge(line: Line) -> str:
    if line.held:
        return "held"
    return phrases.phase(Phase.RELOAD) if line.course.phase is Phase.RELOAD else ""


def _acknowledge(line: Line) -> str:
    """The fact that must be acknowledged first; empty where nothing stands in the dose's way."""
    told = (found for found in line.findings if found.code == FIRST)
    return next((found.facts[0] for found in told), "")


def _amount(answer: Dose | NoDose) -> str:
    match answer:
        case Dose():
            return numbers.dose_figure(answer.give)
        case NoDose():
            return NO_FIGURE
        case never:
            assert_never(never)


def _working(line: Line) -> str:
    match line.answer:
        case Dose():
            return working(line.answer)
        case NoDose(needs=("acknowledge",)):
            return "No dose until this is acknowledged."
        case NoDose(needs=missing) if missing:
            return needs.needs_sentence(missing)
        case NoDose():
            return "Held. No dose is shown." if line.held else "No dose."
        case never:
            assert_never(never)


def _first_need(line: Line) -> str:
    match line.answer:
        case NoDose(needs=missing) if missing:
            return "" if missing[0] == "acknowledge" else missing[0]
        case _:
            return "" if not isinstance(line.preparation, NotPrepared) else _vial(line.preparation)


def _vial(preparation: NotPrepared) -> str:
    return preparation.needs[0] if preparation.needs else ""


def _notes(library: Library, line: Line, plan: Plan, drug: Drug) -> tuple[str, ...]:
    """Sentences that belong to this drug alone; those of the whole day stand in the banners."""
    day = {finding.code for finding in plan.findings}
    told: list[Finding] = [found for found in line.findings if found.code not in day]
    if isinstance(line.answer, NoDose):
        told += line.answer.findings
    if line.preparation is not None:
        told += line.preparation.findings
    said = _SAID if drug.late is not None else _SAID - {_ASSUMED}
    seen = [found for found in told if found.severity is not Severity.NOTE or found.code in said]
    name = called(library)
    return tuple(dict.fromkeys(sentence(found, name) for found in seen if found.code != _BANNER))


# Notes that change what a reader does; the other notes are in the working and the chips.
_BANNER = "look-alike"  # said once for all drugs, in the page's banner
_ASSUMED = "due-assumed"  # of a drug without a clock nothing follows from its last date
_SAID = {_ASSUMED, "level-chosen", "site-rounds-too-far", "vial-not-named", "vial-unknown"}
