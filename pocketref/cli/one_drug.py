"""`dose`: one drug in each of its phases, in every regimen that doses it in its own way."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from pocketref.agreement.day import plan_day
from pocketref.cli.day import sheet_of
from pocketref.cli.day_text import dose_text
from pocketref.cli.documents import document, findings
from pocketref.cli.doses import Worked
from pocketref.cli.doses import dose as dose_document
from pocketref.cli.outcome import Answer, Document, Exit, one_of
from pocketref.engine.dosing import not_dosed
from pocketref.model.drug import Drug, Phase
from pocketref.model.noun import but
from pocketref.model.plan import Line, Plan
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.worksheet.worksheet import Worksheet

# A cycle in which each phase, and each rule for first or later cycles, is due.
_CYCLES = (1, 2)
# What follows only from such a day, and was not asked about.
_OF_THE_CYCLE = frozenset({"due-assumed"})


def answer_dose(given: Namespace, library: Library, today: date) -> Answer:
    """Work out one drug in each of its phases."""
    known = {drug.id: drug for drug in library.drugs()}
    drug = known[one_of("drug", given.drug, tuple(known))]
    protocols = tuple(_protocols(drug, library))
    if not protocols:
        return _no_dose(drug, library)
    worked = tuple(_worked(given, each, drug, today) for each in protocols)
    disagreed = tuple(found for each in worked for found in each.disagreed)
    name = called(library)
    body: Document = {
        "drug": drug.id,
        "doses": [
            {**dose_document(line, name), "regimen": each.regimen, "cycles": cycles}
            for each in worked
            for line, cycles in each.lines
        ],
        "findings": findings(disagreed, name),
        "facts": list(
            dict.fromkeys(fact for each in worked for line, _ in each.lines for fact in line.facts)
        ),
    }
    return Answer(
        document=document("dose", library.edition, body),
        text=dose_text(drug, worked, library),
        code=Exit.DISAGREE if disagreed else Exit.ANSWERED,
    )


def _protocols(drug: Drug, library: Library) -> Iterable[Protocol]:
    """The first regimen that gives a drug as it is given anyway; each, where each says how."""
    if drug.not_dosed is not None:
        return ()
    having = [each.id for each in library.regimens() if drug.id in each.drugs]
    return map(library.protocol, having[:1] if drug.doses else having)


def _worked(given: Namespace, protocol: Protocol, drug: Drug, today: date) -> Worked:
    day = protocol.regimen.days_of(drug.id)[0]
    sheet = sheet_of(given, protocol, today)
    plans = tuple(_plan(protocol, sheet, cycle, day) for cycle in _CYCLES)
    return Worked(
        regimen=None if drug.doses else protocol.regimen.id,
        lines=tuple(_lines(protocol.drug(drug.id), plans)),
        disagreed=tuple(found for plan in plans if not plan.agreed for found in plan.findings),
    )


def _plan(protocol: Protocol, sheet: Worksheet, cycle: int, day: int) -> Plan:
    occasion = but(sheet.occasion, cycle=cycle, day=day, last=(), split=False)
    return plan_day(protocol, sheet.patient, occasion)


def _lines(drug: Drug, plans: tuple[Plan, ...]) -> Iterable[tuple[Line, str]]:
    """The drug's line under each of its rules: once where one rule serves every cycle."""
    first, later = (plan.line(drug.id) for plan in plans)
    same = drug.rule(Phase.LOADING, _CYCLES[0]) == drug.rule(Phase.MAINTENANCE, _CYCLES[1])
    if same and first is not None:
        return ((_told_now(first), "any"),)
    both = ((first, "first"), (later, "later"))
    return ((_told_now(line), cycles) for line, cycles in both if line is not None)


def _told_now(line: Line) -> Line:
    kept = tuple(each for each in line.findings if each.code not in _OF_THE_CYCLE)
    return but(line, findings=kept)


def _no_dose(drug: Drug, library: Library) -> Answer:
    """A drug that gets no dose here: no figure, and what it is instead."""
    refusal = not_dosed(drug)
    body: Document = {
        "drug": drug.id,
        "doses": [],
        "findings": findings(refusal.findings, called(library)),
        "facts": list(refusal.facts),
    }
    nothing = Worked(regimen=None, lines=(), disagreed=refusal.findings)
    return Answer(
        document=document("dose", library.edition, body),
        text=dose_text(drug, (nothing,), library),
    )
