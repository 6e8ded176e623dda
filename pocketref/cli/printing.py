"""`print`: a sheet as a PDF file. The only verb that loads Qt, and only when all else is right."""

import os
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from pocketref.agreement.day import plan_day
from pocketref.cli import recurrence
from pocketref.cli.day import regimen, sheet_of
from pocketref.cli.documents import document, findings
from pocketref.cli.grade_values import grade_worksheet
from pocketref.cli.grading import add_grading
from pocketref.cli.options import Once, add_acknowledge, add_values
from pocketref.cli.outcome import Answer, Document, Exit, RefusedError, one_of
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion
from pocketref.pack.library import Library
from pocketref.pages import SHEETS
from pocketref.pages.local import LocalPrint, on_paper
from pocketref.pages.naming import called
from pocketref.pages.page_sheet import place_of
from pocketref.pages.sheet_card import SheetCard
from pocketref.worksheet.edits import acknowledge
from pocketref.worksheet.worksheet import Worksheet

PAPERS = ("a4", "letter")
_NAMES = tuple(card.id for card in SHEETS)


@noun
class Told:
    """What a sheet is printed from, and what is told of it."""

    sheet: Worksheet
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its own options and those for values."""
    parser.add_argument("sheet", metavar="SHEET", help=", ".join(_NAMES))
    parser.add_argument(
        "what", metavar="ID", nargs="*", help="of page and grade: which; of answer: the text"
    )
    parser.add_argument("--pdf", action=Once, metavar="FILE", help="where to write it")
    parser.add_argument("--paper", metavar="|".join(PAPERS), default="a4", help="(default a4)")
    parser.add_argument("--regimen", action=Once, metavar="REGIMEN", help="whose day it is")
    add_acknowledge(parser)
    add_values(parser)
    add_grading(parser)
    recurrence.add_questions(parser)


def answer_print(given: Namespace, library: Library, now: datetime) -> Answer:
    """Print a sheet to a PDF file, whole or not at all."""
    given.what = " ".join(given.what)
    name = one_of("sheet", given.sheet, _NAMES)
    one_of("paper", given.paper, PAPERS)
    if not given.pdf:
        raise RefusedError(Fault(code=FaultCode.MISSING, field="pdf", other="option"))
    card = next(card for card in SHEETS if card.id == name)
    told = _told(given, card, library, now)
    place = place_of(library, given.what) if card.id == "page" else None
    local = on_paper(library.site, place or card.place)
    pages = _written(given, card, card.present(told.sheet, library, now, given.what), local)
    body: Document = {
        "sheet": name,
        "item": given.what or None,
        "file": given.pdf,
        "pages": pages,
        "findings": findings(told.findings, called(library)),
        "facts": list(told.facts),
    }
    return Answer(
        document=document("print", library.edition, body),
        text=f"{given.pdf}: {name}, {pages} {'page' if pages == 1 else 'pages'}.",
    )


def _told(given: Namespace, card: SheetCard[Any], library: Library, now: datetime) -> Told:
    if card.of_day:
        return _of_day(given, card, library, now)
    match card.id:
        case "answer":
            return _of_text(given, card, library, now)
        case "grade":
            return _of_grade(given, card, library, now)
        case "recurrence-path":
            return _of_path(given, card, library, now)
        case "toxicity-handout" | "downtime-book":
            return Told(sheet=Worksheet(asked=Occasion(on=now.date())))
        case _:
            return _page(given, library, now)


def _of_day(given: Namespace, card: SheetCard[Any], library: Library, now: datetime) -> Told:
    """A regimen's day, complete and acknowledged.

    Raises:
        RefusedError: nothing prints from what was given.
    """
    protocol = regimen(_named(given.regimen, library), library)
    sheet = but(sheet_of(given, protocol, now.date(), library.site), regimen=protocol.regimen.id)
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    code = Exit.BAD_INPUT if plan.agreed else Exit.DISAGREE
    ready = _ready(card, sheet, library, code, acknowledged=given.acknowledge)
    return Told(sheet=ready, findings=plan.findings, facts=plan.facts)


def _page(given: Namespace, library: Library, now: datetime) -> Told:
    """A page to read, beside the values that were given.

    Raises:
        RefusedError: there is no page of this name.
    """
    if given.what and place_of(library, given.what) is None:
        raise RefusedError(Fault(code=FaultCode.UNKNOWN_VALUE, field="id", given=given.what))
    return _values(given, library, now, missing="id")


def _values(given: Namespace, library: Library, now: datetime, missing: str) -> Told:
    """The values that were given beside what is printed.

    Raises:
        RefusedError: it is not said what is printed, or a value cannot be taken.
    """
    if not given.what:
        raise RefusedError(Fault(code=FaultCode.MISSING, field=missing))
    named = given.regimen or library.fronts()[0].id
    return Told(sheet=sheet_of(given, regimen(named, library), now.date(), library.site))


def _of_text(given: Namespace, card: SheetCard[Any], library: Library, now: datetime) -> Told:
    """The answer to a text, beside the values that were given.

    Raises:
        RefusedError: the text has no answer, or one that is not complete.
    """
    told = _values(given, library, now, missing="query")
    return Told(sheet=_complete(card, told.sheet, library, given.what, "query"))


def _of_grade(given: Namespace, card: SheetCard[Any], library: Library, now: datetime) -> Told:
    """A term or a score with the values that were given, or why it may not be printed.

    Raises:
        RefusedError: there is no such term, or nothing prints from what was given.
    """
    terms = (scale.term for scale in library.scales())
    scores = (score.id for score in library.scores())
    if not given.what:
        raise RefusedError(Fault(code=FaultCode.MISSING, field="term"))
    term = one_of("term", given.what, tuple(dict.fromkeys((*terms, *scores))))
    sheet = grade_worksheet(term, given, library, now.date())
    return Told(sheet=_complete(card, sheet, library, given.what))


def _of_path(given: Namespace, card: SheetCard[Any], library: Library, now: datetime) -> Told:
    """The tree with the answers that were given.

    Raises:
        RefusedError: nothing prints from what was given.
    """
    sheet = recurrence.worksheet_of(given, library, now.date())
    return Told(sheet=_complete(card, sheet, library, given.what))


def _complete(
    card: SheetCard[Any], sheet: Worksheet, library: Library, item: str, missing: str = "sheet"
) -> Worksheet:
    """The worksheet of a sheet that has all it waits for.

    Raises:
        RefusedError: it waits for something.
    """
    waits = card.unready(sheet, library, item)
    if waits is None:
        return sheet
    fault = Fault(
        code=FaultCode.MISSING,
        field=waits.field or missing,
        hint="no-answer",
        other=waits.sentence,
    )
    raise RefusedError(fault)


def _named(regimen_given: str | None, library: Library) -> str:
    """The regimen that was named, or the only one there is."""
    known = tuple(each.id for each in library.regimens())
    if regimen_given is not None:
        return regimen_given
    if len(known) == 1:
        return known[0]
    raise RefusedError(Fault(code=FaultCode.MISSING, field="regimen", other="option"))


def _ready(
    card: SheetCard[Any], sheet: Worksheet, library: Library, code: Exit, *, acknowledged: bool
) -> Worksheet:
    """The worksheet as it may be printed, its stop acknowledged where that was asked.

    Raises:
        RefusedError: nothing prints from it.
    """
    waits = card.unready(sheet, library)
    while waits is not None and waits.acknowledge and acknowledged:
        sheet = acknowledge(waits.acknowledge)(sheet)
        waits = card.unready(sheet, library)
    if waits is None:
        return sheet
    if waits.acknowledge:
        fault = Fault(
            code=FaultCode.CONFLICT, field="acknowledge", hint="all-held", other=waits.sentence
        )
        raise RefusedError(fault)
    fault = Fault(
        code=FaultCode.MISSING,
        field=waits.field or "sheet",
        hint="incomplete",
        other=waits.sentence,
    )
    raise RefusedError(fault, code)


def _written(given: Namespace, card: SheetCard[Any], view: object, local: LocalPrint) -> int:
    """Write the file and count its pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pocketref.paper.printer import write_pdf
    from pocketref.paper.saving import NotSavedError
    from pocketref.paper.sheets import make_sheet
    from pocketref.paper.sizes import Paper

    made = make_sheet(card.template, view, local=local)
    try:
        return write_pdf(made, Path(given.pdf), Paper[given.paper.upper()])
    except NotSavedError as error:
        raise RefusedError(
            Fault(
                code=FaultCode.UNKNOWN_VALUE,
                field="pdf",
                given=given.pdf,
                hint="not-saved",
                other=str(error),
            )
        ) from error
