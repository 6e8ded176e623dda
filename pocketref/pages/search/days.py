"""The answer to a day: its order, its times, its doses, and what is missing."""

from pocketref.answers.answer import Answer
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Kind, Line, NoDose, Plan, Step
from pocketref.pack.library import Library
from pocketref.pages.plans import cautions, stops, subtitle
from pocketref.pages.search.view import AnswerCard, Figure, VerdictRow
from pocketref.wording import numbers
from pocketref.wording.needs import needs_sentence
from pocketref.wording.working import working


def day(library: Library, answer: Answer, plan: Plan, card: AnswerCard) -> AnswerCard:
    """One row for each drug in its order, and when the day ends."""
    told = (*card.stop, *stops(plan, library))
    stand = all(isinstance(line.answer, Dose) or line.held for line in plan.lines)
    return but(
        card,
        tone="stop" if told else "ready" if stand and not answer.needs else card.tone,
        subtitle=" · ".join(part for part in (card.subtitle, subtitle(plan).rstrip(".")) if part),
        stop=told,
        cautions=(*card.cautions, *cautions(plan, library)),
        figures=_finish(plan),
        rows=tuple(_row(library, plan, line) for line in _in_order(plan)),
        facts=tuple(dict.fromkeys((*answer.facts, *plan.facts))),
    )


def _in_order(plan: Plan) -> tuple[Line, ...]:
    order = [step.drug for step in plan.steps if step.kind is Kind.INFUSE]
    last = len(order)
    place = {drug: at for at, drug in reversed(tuple(enumerate(order)))}
    return tuple(sorted(plan.lines, key=lambda line: place.get(line.drug, last)))


def _finish(plan: Plan) -> tuple[Figure, ...]:
    """The clock where a start is known, else the length."""
    finish = plan.finish
    if finish is None:
        return ()
    if finish.latest_at is not None:
        earliest = finish.earliest_at and numbers.clock(finish.earliest_at)
        lines = (f"Earliest {earliest}",) if earliest else ()
        return (
            Figure(label="Finish planned", amount=numbers.clock(finish.latest_at), lines=lines),
        )
    short = f"Shortest {numbers.minutes(finish.earliest)}"
    apart = finish.earliest != finish.latest
    return (
        Figure(
            label="Planned length, without set-up",
            amount=numbers.minutes(finish.latest),
            lines=(short,) if apart else (),
        ),
    )


def _row(library: Library, plan: Plan, line: Line) -> VerdictRow:
    step = next((s for s in plan.steps if s.kind is Kind.INFUSE and s.drug == line.drug), None)
    match line.answer:
        case Dose() as dose:
            word, why, tone = numbers.dose(dose.give), working(dose), "plain"
        case NoDose() as none:
            word = "Held" if line.held else "No dose"
            why = needs_sentence(none.needs) if none.needs else ""
            tone = "hold" if line.held else "needs"
    return VerdictRow(
        name=library.drug(line.drug).shown,
        about=_when(step),
        word=word,
        why=why,
        tone=tone,
        facts=line.facts,
    )


def _when(step: Step | None) -> str:
    """The planned times; without a start, how long after it."""
    if step is None:
        return ""
    if step.starts is not None and step.finishes is not None:
        return f"{numbers.clock(step.starts)} to {numbers.clock(step.finishes)}"
    if step.begins is None or step.ends is None:
        return ""
    after = "at the start" if not step.begins else f"from {numbers.minutes(step.begins)}"
    return f"{after}, over {numbers.minutes(step.ends - step.begins)}"
