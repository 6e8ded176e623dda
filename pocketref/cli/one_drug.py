"""`dose`: one drug in each of its phases, in every regimen that doses it in its own way."""

from argparse import Namespace
from datetime import date

from pocketref.answers.doses import disagreements, given_by, protocols
from pocketref.cli.day import sheet_of
from pocketref.cli.day_text import dose_text
from pocketref.cli.documents import document, findings
from pocketref.cli.doses import Worked
from pocketref.cli.doses import dose as dose_document
from pocketref.cli.outcome import Answer, Document, Exit, one_of
from pocketref.engine.dosing import not_dosed
from pocketref.model.drug import Drug
from pocketref.model.protocol import Protocol
from pocketref.model.site import Site
from pocketref.pack.library import Library
from pocketref.pages.naming import called


def answer_dose(given: Namespace, library: Library, today: date) -> Answer:
    """Work out one drug in each of its phases."""
    known = {drug.id: drug for drug in library.drugs()}
    drug = known[one_of("drug", given.drug, tuple(known))]
    dosing = protocols(drug, library)
    if not dosing:
        return _no_dose(drug, library)
    worked = tuple(_worked(given, each, drug, (today, library.site)) for each in dosing)
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


def _worked(given: Namespace, protocol: Protocol, drug: Drug, here: tuple[date, Site]) -> Worked:
    sheet = sheet_of(given, protocol, *here)
    doses = given_by(protocol, drug, sheet.patient, sheet.occasion)
    return Worked(
        regimen=doses.regimen or None,
        lines=tuple((one.line, one.cycles) for one in doses.lines),
        disagreed=disagreements(one.line for one in doses.lines),
    )


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
