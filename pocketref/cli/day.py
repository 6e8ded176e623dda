"""`dose` and `day`: one drug in each phase, and the whole plan of a day."""

from argparse import Namespace
from datetime import date

from pocketref.agreement.day import plan_day
from pocketref.cli.day_text import day_text, dose_text
from pocketref.cli.documents import document, findings
from pocketref.cli.doses import dose as dose_document
from pocketref.cli.options import refuse_unfit, worksheet
from pocketref.cli.outcome import Answer, Document, Exit, one_of
from pocketref.cli.plans import plan_document
from pocketref.engine.dosing import not_dosed
from pocketref.model.drug import Drug, Phase
from pocketref.model.noun import but
from pocketref.model.plan import Line, Plan
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.worksheet.worksheet import Worksheet

# A day that is in the phase, for a drug that has both phases; a single rule serves any day.
_CYCLES = (1, 2)
# What follows only from such a day, and was not asked about.
_OF_THE_CYCLE = frozenset({"due-assumed"})


def answer_day(given: Namespace, library: Library, today: date) -> Answer:
    """Plan the day of a regimen."""
    protocol = regimen(given.regimen, library)
    sheet = worksheet(given, protocol.bounds, today)
    refuse_unfit(protocol.regimen, sheet)
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    body = plan_document(plan, called(library))
    return Answer(
        document=document("day", library.edition, body),
        text=day_text(plan, library),
        code=Exit.ANSWERED if plan.agreed else Exit.DISAGREE,
    )


def answer_dose(given: Namespace, library: Library, today: date) -> Answer:
    """Work out one drug in each of its phases."""
    known = {drug.id: drug for drug in library.drugs()}
    drug = known[one_of("drug", given.drug, tuple(known))]
    protocol = _protocol_of(drug, library)
    if protocol is None:
        return _no_dose(drug, library)
    sheet = worksheet(given, protocol.bounds, today)
    refuse_unfit(protocol.regimen, sheet)
    plans = tuple(_plan(protocol, sheet, cycle) for cycle in _CYCLES)
    lines = _phases(drug, plans)
    agreed = all(plan.agreed for plan in plans)
    disagreed = () if agreed else plans[0].findings + plans[1].findings
    name = called(library)
    body: Document = {
        "drug": drug.id,
        "doses": [dose_document(line, name) for line in lines],
        "findings": findings(disagreed, name),
        "facts": list(dict.fromkeys(fact for line in lines for fact in line.facts)),
    }
    return Answer(
        document=document("dose", library.edition, body),
        text=dose_text(drug, lines, disagreed, library),
        code=Exit.ANSWERED if agreed else Exit.DISAGREE,
    )


def regimen(name: str, library: Library) -> Protocol:
    """The regimen that was asked for.

    Raises:
        RefusedError: the pack has none of that name.
    """
    known = tuple(each.id for each in library.regimens())
    return library.protocol(one_of("regimen", name, known))


def _protocol_of(drug: Drug, library: Library) -> Protocol | None:
    """The first regimen that gives the drug a dose."""
    if drug.not_dosed is not None:
        return None
    named = (each.id for each in library.regimens() if drug.id in each.drugs)
    return next((library.protocol(name) for name in named), None)


def _plan(protocol: Protocol, sheet: Worksheet, cycle: int) -> Plan:
    occasion = but(sheet.occasion, cycle=cycle, last=(), split=False)
    return plan_day(protocol, sheet.patient, occasion)


def _phases(drug: Drug, plans: tuple[Plan, ...]) -> tuple[Line, ...]:
    """The drug's line in each phase, once where it has a single one."""
    found = (plan.line(drug.id) for plan in plans)
    lines = [_told_now(line) for line in found if line is not None]
    single = any(rule.phase is Phase.SINGLE for rule in drug.doses)
    return tuple(lines[:1] if single else lines)


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
    return Answer(
        document=document("dose", library.edition, body),
        text=dose_text(drug, (), refusal.findings, library),
    )
