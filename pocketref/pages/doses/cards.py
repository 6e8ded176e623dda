"""One dose card: the figure, its line of arithmetic, vials and bag, and what comes after."""

from typing import assert_never

from pocketref.model.drug import Drug, Measure, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.plan import Dose, Line, NoDose, NotPrepared, Plan, Prepared, VialCount
from pocketref.pack.library import Library
from pocketref.pages.doses.view import DoseCard, Labelled
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, chips, fewest
from pocketref.wording import names, needs, numbers, phrases, spoken
from pocketref.wording.sentences import sentence
from pocketref.wording.units import unit
from pocketref.wording.working import factors, volume, working

NO_FIGURE = "–"
_FEW = 2  # alternatives whose left-over still fits the card


def card(library: Library, plan: Plan, then: Plan, drug: Drug) -> DoseCard:
    """The card of one drug of the plan. `then` is the same patient's next maintenance day."""
    line = plan.line(drug.id)
    if line is None:
        message = f"{drug.id} is not in the plan of {plan.regimen}"
        raise KeyError(message)
    notes = _notes(library, line, plan)
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
        lines=_lines(library, line, then, drug),
        notes=notes,
        chips=_chips(library, line, drug),
        facts=line.facts,
        spoken=spoken.dose_card(drug.shown, line),
        copied=_copied(library, line, drug),
    )


def _chips(library: Library, line: Line, drug: Drug) -> tuple[Chip, ...]:
    """The sources of the dose itself; those of vials and bags stand in the source panel."""
    rule = None if line.course.phase is None else drug.rule(line.course.phase)
    if line.held or rule is None:
        return chips(library, line.facts)
    return fewest(chips(library, rule.facts, "Article gives no dose"))


def _place(plan: Plan, drug: Drug) -> str:
    order = [line.drug for line in plan.lines]
    at = order.index(drug.id)
    if at == len(order) - 1:
        return "last"
    return ("first", "second", "third", "fourth")[at]


def _badge(line: Line) -> str:
    if line.held:
        return "held"
    return phrases.phase(Phase.RELOAD) if line.course.phase is Phase.RELOAD else ""


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
        case NoDose(needs=missing) if missing:
            return needs.needs_sentence(missing)
        case NoDose():
            return "Held. No dose is shown." if line.held else "No dose."
        case never:
            assert_never(never)


def _first_need(line: Line) -> str:
    match line.answer:
        case NoDose(needs=missing) if missing:
            return missing[0]
        case _:
            return "" if not isinstance(line.preparation, NotPrepared) else _vial(line.preparation)


def _vial(preparation: NotPrepared) -> str:
    return preparation.needs[0] if preparation.needs else ""


def _notes(library: Library, line: Line, plan: Plan) -> tuple[str, ...]:
    """Sentences that belong to this drug alone; those of the whole day stand in the banners."""
    day = {finding.code for finding in plan.findings}
    told: list[Finding] = [found for found in line.findings if found.code not in day]
    if isinstance(line.answer, NoDose):
        told += line.answer.findings
    if line.preparation is not None:
        told += line.preparation.findings
    seen = [found for found in told if found.severity is not Severity.NOTE or found.code in _SAID]
    name = called(library)
    return tuple(dict.fromkeys(sentence(found, name) for found in seen if found.code != _BANNER))


# Notes that change what a reader does; the other notes are in the working and the chips.
_BANNER = "look-alike"  # said once for all drugs, in the page's banner
_SAID = {"due-assumed", "vial-not-named", "vial-unknown"}


def _lines(library: Library, line: Line, then: Plan, drug: Drug) -> tuple[Labelled, ...]:
    if isinstance(line.answer, NoDose) or line.over is None:
        return ()
    made = [
        Labelled(
            label="Infuse", text=f"IV over {numbers.span(line.over)}{_after(library, drug, then)}"
        )
    ]
    if isinstance(line.preparation, Prepared):
        made += _vials(line.answer, line.preparation, drug)
        made.append(_bag(line.preparation))
    following = _then(line, then, drug)
    if following:
        made.append(Labelled(label="Then", text=following))
    return tuple(made)


def _after(library: Library, drug: Drug, plan: Plan) -> str:
    if drug.kind != "taxane":
        return ""
    before = tuple(library.drug(line.drug).letter for line in plan.lines if line.drug != drug.id)
    return f", after {names.joined(before)}" if before else ""


def _vials(dose: Dose, prepared: Prepared, drug: Drug) -> list[Labelled]:
    strength = numbers.amount(prepared.from_concentration)
    made = []
    if drug.preparation is not None and drug.preparation.strengths_differ:
        others = _other_strengths(drug, prepared)
        made.append(Labelled(label="Vial", text=f"{strength}, as entered; {others} exist too"))
    line = volume(dose.give, prepared.from_concentration, prepared.volume)
    made.append(Labelled(label="Volume", text=line))
    few = len(prepared.vials) <= _FEW
    counted = [_vial_count(vials, left=few) for vials in prepared.vials]
    if counted:
        made.append(Labelled(label="Vials", text=names.joined(tuple(counted), "or")))
    return made


def _other_strengths(drug: Drug, prepared: Prepared) -> str:
    if drug.preparation is None:
        return ""
    strengths = {vial.concentration.value for vial in drug.preparation.presentations}
    others = sorted(
        (one for one in strengths if not one.same_as(prepared.from_concentration)),
        key=lambda strength: strength.value,
    )
    *before, last = (numbers.number(one.value) for one in others)
    return names.joined((*before, f"{last}{unit(others[-1].unit, one=False)}"))


def _vial_count(vials: VialCount, *, left: bool) -> str:
    size = numbers.amount(vials.strength)
    rest = left and vials.left_over.value
    over = f" ({numbers.dose(vials.left_over)} left over)" if rest else ""
    return f"{numbers.count(vials.count)} of {size}{over}"


def _bag(prepared: Prepared) -> Labelled:
    never = f", never {prepared.never}" if prepared.never else ""
    if prepared.bag is None or prepared.concentration is None:
        return Labelled(label="Bag", text="No stocked bag keeps within the limits.")
    bag = f"{numbers.amount(prepared.bag)} {prepared.diluent}{never}"
    strength = numbers.concentration(prepared.concentration)
    inside = f", inside {numbers.span(prepared.limits)}" if prepared.limits else ""
    return Labelled(label="Bag", text=f"{bag}; {strength}{inside}")


def _then(line: Line, then: Plan, drug: Drug) -> str:
    following = then.line(drug.id)
    if following is None or drug.interval is None or not isinstance(following.answer, Dose):
        return ""
    every = f"every {numbers.weeks(drug.interval.value)}"
    rule = drug.rule(Phase.MAINTENANCE)
    if line.course.phase in {Phase.MAINTENANCE, Phase.SINGLE} or rule is None:
        return numbers.sentence_start(every)
    by = f" ({numbers.amount(rule.amount.value)})" if rule.per is not Measure.FIXED else ""
    return f"{numbers.dose(following.answer.give)}{by} {every}"


def _copied(library: Library, line: Line, drug: Drug) -> str:
    if isinstance(line.answer, NoDose) or line.over is None or line.course.phase is None:
        return ""
    arithmetic = factors(line.answer) or "fixed dose"
    sources = ", ".join(chip.text for chip in _chips(library, line, drug))
    edition = library.edition
    return (
        f"{drug.shown} {phrases.phase(line.course.phase)} {numbers.dose(line.answer.give)} IV over"
        f" {numbers.span(line.over)} ({arithmetic}). {sources}. Pack {edition.version},"
        f" {numbers.day(edition.dated)}."
    )
