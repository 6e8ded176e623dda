"""The infusion day of a regimen at the values that were typed, planned by both engines."""

from datetime import timedelta

from pocketref.agreement.day import plan_day
from pocketref.answers.answer import Answer
from pocketref.answers.covered import not_covered, refused
from pocketref.answers.gaps import Gap, gap_of
from pocketref.answers.question import Kind, Question, Typed
from pocketref.answers.regimens import meant
from pocketref.answers.values import Tried, tried
from pocketref.engine.rhythm import turn
from pocketref.model.drug import Drug
from pocketref.model.fault import Fault
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import NoDose, Plan
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.worksheet.crossing import unfit
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.worksheet import Worksheet

_CYCLE = "cycle"
_ACKNOWLEDGE = "acknowledge"


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """The plan of the day; for a drug that is not covered, only its own regimen by name."""
    empty = Answer(kind=Kind.DAY, opens="day", beside="doses")
    if not question.regimen and (outside := not_covered(question, library)):
        return tuple(refused(name, library) for name in outside)
    which = meant(question, worksheet, library)
    if not which.regimen:
        return (but(empty, doubts=which.doubts, clashes=which.clashes),)
    protocol = library.protocol(which.regimen)
    trial = _trial(question, worksheet, protocol, library)
    empty = but(empty, about=which.regimen, regimen=which.regimen, typed=trial.typed)
    return (trial.refuses(empty) or _answered(empty, protocol, trial.sheet),)


def _trial(question: Question, worksheet: Worksheet, protocol: Protocol, library: Library) -> Tried:
    """The worksheet on this regimen, with everything typed, fit for it or refused."""
    sheet = choose_regimen(library.front(protocol.regimen.id))(worksheet)
    trial = tried(question, sheet, library)
    gap = gap_of(question, protocol.bounds)
    if isinstance(gap, Fault):
        return but(trial, faults=(*trial.faults, gap))
    if gap is not None:
        dated = _dated(question, gap, protocol, trial.sheet.asked)
        trial = tried(but(question, typed=(*question.typed, *dated)), sheet, library)
    wrong = unfit(protocol.regimen, trial.sheet.asked)
    return but(trial, faults=(*trial.faults, *wrong))


def _dated(question: Question, gap: Gap, protocol: Protocol, asked: Occasion) -> tuple[Typed, ...]:
    """A gap as the last date of each drug it is about."""
    on = {
        drug.id: asked.on
        - timedelta(days=gap.since(turn(protocol.regimen, drug, asked).before.days))
        for drug in _counted(question, protocol)
    }
    return tuple(Typed(field="last", text=f"{drug}={day}") for drug, day in on.items())


def _counted(question: Question, protocol: Protocol) -> tuple[Drug, ...]:
    """The drugs a gap is about: those with a clock of their own, of them those that were typed."""
    timed = tuple(drug for drug in protocol.drugs if drug.late is not None)
    return tuple(drug for drug in timed if drug.id in question.drugs) or timed


def _answered(empty: Answer, protocol: Protocol, sheet: Worksheet) -> Answer:
    """The plan; nothing of it while a cycle or a measurement is missing."""
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    needs = _needs(plan)
    return but(
        empty,
        result=None if needs else plan,
        needs=needs,
        findings=tuple(one for one in plan.findings if one.severity is Severity.STOP),
        facts=plan.facts,
    )


def _needs(plan: Plan) -> tuple[str, ...]:
    """What must be known before any figure stands: the cycle first, then what is measured."""
    if plan.occasion.cycle is None:
        return (_CYCLE,)
    named = (
        need
        for line in plan.lines
        if isinstance(line.answer, NoDose)
        for need in line.answer.needs
        if need != _ACKNOWLEDGE
    )
    return tuple(dict.fromkeys(named))
