"""The dose of one drug in each of its phases, in every regimen that doses it in its own way."""

from collections.abc import Iterable

from pocketref.agreement.difference import DISAGREE
from pocketref.agreement.dosing import agreed_line
from pocketref.answers.answer import Answer, Doses, PhaseLine, RegimenDoses
from pocketref.answers.covered import refused
from pocketref.answers.question import Kind, Question
from pocketref.answers.regimens import other_than
from pocketref.answers.values import Tried, tried
from pocketref.model.drug import Drug, Phase
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Line, NoDose
from pocketref.model.protocol import Protocol
from pocketref.pack.fronting import levels
from pocketref.pack.library import Library
from pocketref.worksheet.levels import LEVEL
from pocketref.worksheet.standing import cleared
from pocketref.worksheet.worksheet import Worksheet

# A cycle in which each phase, and each rule for first or later cycles, is due.
_FIRST, _LATER = 1, 2
# What follows only from a day on which it is due, and was not asked about.
_OF_THE_CYCLE = frozenset({"due-assumed"})
_ACKNOWLEDGE = "acknowledge"


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """The doses of each drug that was typed."""
    return tuple(_of_drug(name, question, worksheet, library) for name in question.drugs)


def protocols(drug: Drug, library: Library, regimen: str = "") -> tuple[Protocol, ...]:
    """The first regimen that gives a drug as it is given anyway; each, where each says how.

    Args:
        drug: as the pack has it; one that gets no dose here is dosed by none.
        library: the open pack.
        regimen: the one regimen that was named, if one was.
    """
    if drug.not_dosed is not None:
        return ()
    every = having(drug, library)
    named = tuple(each for each in every if each == regimen)
    return tuple(map(library.protocol, named or (every[:1] if drug.doses else every)))


def having(drug: Drug, library: Library) -> tuple[str, ...]:
    """The regimens that give a drug, in the order of the pack."""
    return tuple(each.id for each in library.regimens() if drug.id in each.drugs)


def given_by(protocol: Protocol, drug: Drug, patient: Patient, occasion: Occasion) -> RegimenDoses:
    """A drug's dose under each of its rules: once where one rule serves every cycle.

    Args:
        protocol: the regimen with everything its day needs.
        drug: as the pack has it; its own rules are every regimen's.
        patient: the measurements.
        occasion: a treatment; cycle, day and last doses of it are not asked about.
    """
    here = protocol.drug(drug.id)
    day = protocol.regimen.days_of(drug.id)[0]
    asked = but(occasion, day=day, last=(), split=False)

    def line(cycle: int, cycles: str) -> PhaseLine:
        made = agreed_line(protocol, drug.id, patient, but(asked, cycle=cycle))
        return PhaseLine(cycles=cycles, line=_told_now(made))

    same = here.rule(Phase.LOADING, _FIRST) == here.rule(Phase.MAINTENANCE, _LATER)
    return RegimenDoses(
        regimen="" if drug.doses else protocol.regimen.id,
        lines=(line(_FIRST, "any"),) if same else (line(_FIRST, "first"), line(_LATER, "later")),
    )


def disagreements(lines: Iterable[Line]) -> tuple[Finding, ...]:
    """Where the two engines differ; no dose stands there."""
    return tuple(
        dict.fromkeys(found for line in lines for found in line.findings if found.code == DISAGREE)
    )


def _told_now(line: Line) -> Line:
    kept = tuple(each for each in line.findings if each.code not in _OF_THE_CYCLE)
    return but(line, findings=kept)


def _of_drug(name: str, question: Question, worksheet: Worksheet, library: Library) -> Answer:
    drug = library.drug(name)
    dosing = protocols(drug, library, question.regimen)
    if not dosing:
        return refused(name, library)
    trials = [_trial(question, each, drug, worksheet, library) for each in dosing]
    only = having(drug, library) if worksheet.regimen is None else ()
    empty = Answer(
        kind=Kind.DOSE,
        about=name,
        typed=trials[0].typed,
        regimen=question.regimen or (only[0] if len(only) == 1 else ""),
        opens="doses",
        beside="day",
    )
    stopped = next((found for one in trials if (found := one.refuses(empty)) is not None), None)
    unlike = other_than(worksheet.regimen, question.regimen)
    if stopped is not None or unlike:
        return stopped or but(empty, clashes=unlike, regimen="")
    by = tuple(
        given_by(protocol, drug, one.sheet.patient, one.sheet.occasion)
        for protocol, one in zip(dosing, trials, strict=True)
    )
    return _answered(empty, Doses(drug=name, by=by))


def _trial(
    question: Question, protocol: Protocol, drug: Drug, sheet: Worksheet, library: Library
) -> Tried:
    """The worksheet for one regimen. A level is chosen for one drug, and stands for no other."""
    level = next(levels((protocol.drug(drug.id),)), "")
    known = "" if sheet.regimen is None else library.front(sheet.regimen).level
    if known != level:
        sheet = cleared(but(sheet, asked=but(sheet.asked, level=None)), LEVEL)
    return tried(question, sheet, library, level=level)


def _answered(empty: Answer, doses: Doses) -> Answer:
    lines = tuple(one.line for by in doses.by for one in by.lines)
    needs = tuple(dict.fromkeys(need for line in lines for need in _needed(line)))
    return but(
        empty,
        result=None if needs else doses,
        needs=needs,
        findings=disagreements(lines),
        facts=tuple(dict.fromkeys(fact for line in lines for fact in line.facts)),
    )


def _needed(line: Line) -> tuple[str, ...]:
    """What must be measured; what must be acknowledged is said of the dose itself."""
    if not isinstance(line.answer, NoDose):
        return ()
    return tuple(need for need in line.answer.needs if need != _ACKNOWLEDGE)
