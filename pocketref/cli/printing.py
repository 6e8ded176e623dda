"""`print`: a sheet as a PDF file. The only verb that loads Qt, and only when all else is right."""

import os
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from pocketref.agreement.day import plan_day
from pocketref.cli.day import regimen, sheet_of
from pocketref.cli.documents import document, findings
from pocketref.cli.options import add_acknowledge, add_values
from pocketref.cli.outcome import Answer, Document, Exit, RefusedError, one_of
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages import SHEETS
from pocketref.pages.naming import called
from pocketref.pages.sheet_card import SheetCard
from pocketref.worksheet.edits import acknowledge
from pocketref.worksheet.worksheet import Worksheet

PAPERS = ("a4", "letter")
_NAMES = tuple(card.id for card in SHEETS)


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its own options and those for values."""
    parser.add_argument("sheet", metavar="SHEET", help=", ".join(_NAMES))
    parser.add_argument("--pdf", metavar="FILE", help="where to write it")
    parser.add_argument("--paper", metavar="|".join(PAPERS), default="a4", help="(default a4)")
    parser.add_argument("--regimen", metavar="REGIMEN", help="whose day it is")
    add_acknowledge(parser)
    add_values(parser)


def answer_print(given: Namespace, library: Library, now: datetime) -> Answer:
    """Print a sheet to a PDF file, whole or not at all."""
    name = one_of("sheet", given.sheet, _NAMES)
    one_of("paper", given.paper, PAPERS)
    if not given.pdf:
        raise RefusedError(Fault(code=FaultCode.MISSING, field="pdf", other="option"))
    protocol = regimen(_named(given.regimen, library), library)
    sheet = but(sheet_of(given, protocol, now.date()), regimen=protocol.regimen.id)
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    card = next(card for card in SHEETS if card.id == name)
    code = Exit.BAD_INPUT if plan.agreed else Exit.DISAGREE
    ready = _ready(card, sheet, library, code, acknowledged=given.acknowledge)
    pages = _written(given, card, card.present(ready, library, now))
    body: Document = {
        "sheet": name,
        "file": given.pdf,
        "pages": pages,
        "findings": findings(plan.findings, called(library)),
        "facts": list(plan.facts),
    }
    return Answer(
        document=document("print", library.edition, body),
        text=f"{given.pdf}: {name}, {pages} {'page' if pages == 1 else 'pages'}.",
    )


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
    if waits is not None and waits.acknowledge and acknowledged:
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


def _written(given: Namespace, card: SheetCard[Any], view: object) -> int:
    """Write the file and count its pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pocketref.paper.printer import write_pdf
    from pocketref.paper.saving import NotSavedError
    from pocketref.paper.sheets import make_sheet
    from pocketref.paper.sizes import Paper

    try:
        return write_pdf(
            make_sheet(card.template, view), Path(given.pdf), Paper[given.paper.upper()]
        )
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
