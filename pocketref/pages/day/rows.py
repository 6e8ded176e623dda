"""The rows of the day: what runs when, by which rule, and what holds it back."""

from pocketref.model.drug import Drug
from pocketref.model.plan import Dose, Kind, Line, Plan, Step
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.pages.day.open_end import NO_TIME
from pocketref.pages.day.step_view import StepRow
from pocketref.pages.naming import called
from pocketref.pages.plans import before, from_start
from pocketref.pages.provenance import Chip, ChipKind, chips, rule_chips
from pocketref.wording import names, numbers
from pocketref.wording.local import rounded
from pocketref.wording.sentences import sentence
from pocketref.wording.working import FIXED, factors

_SILENT_OBSERVATION = "Article does not say"
_SILENT_DOSE = "Article gives no dose"
_NO_END = "no end stated"


def rows(library: Library, protocol: Protocol, plan: Plan) -> tuple[StepRow, ...]:
    """Every infusion and observation in order, offered observations beside their infusion.

    What is taken before the day stands among the checks.
    """
    shown: list[StepRow] = []
    for step in plan.steps:
        if step.kind is Kind.INFUSE and step.drug is not None:
            shown.append(_infusion(library, protocol, plan, step))
            shown += [
                _observation(library, plan, offered, optional=True)
                for offered in plan.choices
                if offered.drug == step.drug
            ]
        elif step.kind is Kind.OBSERVE:
            shown.append(_observation(library, plan, step, optional=False))
    return tuple(shown)


def held_rows(library: Library, plan: Plan) -> tuple[StepRow, ...]:
    """Drugs that are not given today, so that their absence is seen."""
    return tuple(_held(library, library.drug(line.drug), line) for line in plan.lines if line.held)


def _infusion(library: Library, protocol: Protocol, plan: Plan, step: Step) -> StepRow:
    drug, line = library.drug(step.drug or ""), plan.line(step.drug or "")
    if line is None:
        message = f"{step.drug} runs without a line in the plan of {plan.regimen}"
        raise KeyError(message)
    lock = _lock(library, protocol, plan, step)
    return StepRow(
        id=f"infuse-{drug.id}",
        kind="infuse",
        drug=drug.id,
        letter=drug.letter,
        edge=drug.edge,
        title=drug.shown,
        amount=numbers.dose(line.answer.give) if isinstance(line.answer, Dose) else "",
        rule=_rule(line),
        chips=_infusion_chips(library, drug, line),
        times=_times(step),
        action=lock,
        action_kind="lock" if lock else "",
        facts=line.facts,
    )


def _rule(line: Line) -> str:
    over = f"IV. {NO_TIME}" if line.over is None else f"IV over {numbers.span(line.over)}."
    if not isinstance(line.answer, Dose):
        return over
    worked = factors(line.answer)
    said = f"{worked}. {over}" if worked else f"{over} {FIXED}."
    local = rounded(line.rounded)
    return f"{said} {local}." if local else said


def _infusion_chips(library: Library, drug: Drug, line: Line) -> tuple[Chip, ...]:
    if drug.look_alikes:
        facts = tuple(fact for alike in drug.look_alikes for fact in alike.facts)
        warning = Chip(kind=ChipKind.WARNS, text="Look-alike name", facts=facts)
        return (warning,)
    return chips(library, line.facts[:1], _SILENT_DOSE)


def _lock(library: Library, protocol: Protocol, plan: Plan, step: Step) -> str:
    """What must be over before this infusion starts; empty for the first."""
    if step.begins == 0:
        return ""
    asked = before(protocol, plan, step.drug or "")
    if asked:
        return f"After {names.joined(tuple(library.drug(drug).letter for drug in asked))}"
    previous = plan.steps[plan.steps.index(step) - 1]
    if previous.kind is Kind.OBSERVE and previous.minimum is not None:
        return f"After {numbers.minutes(previous.minimum)}"
    return f"After {library.drug(previous.drug).letter}" if previous.drug else ""


def _observation(library: Library, plan: Plan, step: Step, *, optional: bool) -> StepRow:
    drug = library.drug(step.drug or "")
    title = "Observe" if optional else _observed(step)
    chosen = drug.id in plan.occasion.observed
    return StepRow(
        id=f"observe-{drug.id}",
        kind="observe",
        drug=drug.id,
        title=f"Observe after {drug.shown}" if optional or chosen else title,
        rule="" if optional else _counted(plan, step, drug),
        chips=rule_chips(library, step.facts, _SILENT_OBSERVATION),
        times=_offered(step) if optional else _times(step),
        action="Choose" if optional else "Leave out" if chosen else "",
        action_kind="choose" if optional else "chosen" if chosen else "",
        optional=optional,
        facts=step.facts,
    )


def _observed(step: Step) -> str:
    """How long it is planned, and the least; without times only the least is known."""
    least = None if step.minimum is None else numbers.minutes(step.minimum)
    if step.begins is None or step.ends is None:
        return f"Observe at least {least}" if least else "Observe"
    planned = step.ends - step.begins
    if step.minimum == planned:
        return f"Observe {numbers.minutes(planned)}, minimum and plan"
    asked = f", at least {least}" if least else ""
    return f"Observe {numbers.minutes(planned)}{asked}"


def _counted(plan: Plan, step: Step, drug: Drug) -> str:
    return f"{'From the start of' if from_start(plan, step) else 'After'} {drug.shown}."


def _offered(step: Step) -> tuple[str, ...]:
    if step.ends is None:
        return ("no time", "known")
    end = numbers.minutes(step.ends) if step.finishes is None else numbers.clock(step.finishes)
    return (f"to {end},", "if chosen")


def _times(step: Step) -> tuple[str, ...]:
    """From when to when; after an infusion that no source times, nothing is known."""
    if step.begins is None:
        return ("no time", "known")
    if step.starts is None:
        end = _NO_END if step.ends is None else f"to {numbers.minutes(step.ends)}"
        return (f"from {numbers.minutes(step.begins)}", end)
    end = _NO_END if step.finishes is None else f"{numbers.clock(step.finishes)} finish"
    shown = [f"{numbers.clock(step.starts)} start", end]
    if step.earliest_at is not None and step.earliest_at != step.starts:
        shown.append(f"earliest {numbers.clock(step.earliest_at)}")
    return tuple(shown)


def _held(library: Library, drug: Drug, line: Line) -> StepRow:
    said = tuple(sentence(finding, called(library)) for finding in line.findings)
    return StepRow(
        id=f"held-{drug.id}",
        kind="held",
        drug=drug.id,
        letter=drug.letter,
        edge=drug.edge,
        title=drug.shown,
        rule=" ".join(dict.fromkeys(said)),
        action="Held",
        action_kind="held",
        facts=line.facts,
    )
