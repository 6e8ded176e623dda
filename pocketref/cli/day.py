"""`day`: the whole plan of a day."""

from argparse import Namespace
from datetime import date

from pocketref.agreement.day import plan_day
from pocketref.cli.checked import answer_check
from pocketref.cli.day_text import day_text
from pocketref.cli.documents import document, site_of
from pocketref.cli.options import acknowledged, bounds_of, refuse_unfit, worksheet
from pocketref.cli.outcome import Answer, Exit, one_of
from pocketref.cli.plans import plan_document
from pocketref.model.protocol import Protocol
from pocketref.model.site import Site
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.worksheet.worksheet import Worksheet


def answer_day(given: Namespace, library: Library, today: date) -> Answer:
    """Plan the day of a regimen."""
    protocol = regimen(given.regimen, library)
    sheet = sheet_of(given, protocol, today, library.site)
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    if given.check is not None:
        return answer_check(given.check, plan, library)
    body = {**plan_document(plan, called(library)), "site": site_of(library.site)}
    return Answer(
        document=document("day", library.edition, body),
        text=day_text(plan, library),
        code=Exit.ANSWERED if plan.agreed else Exit.DISAGREE,
    )


def regimen(name: str, library: Library) -> Protocol:
    """The regimen that was asked for.

    Raises:
        RefusedError: the pack has none of that name.
    """
    known = tuple(each.id for each in library.regimens())
    return library.protocol(one_of("regimen", name, known))


def sheet_of(given: Namespace, protocol: Protocol, today: date, site: Site) -> Worksheet:
    """The worksheet of a call, fit for the regimen.

    Raises:
        RefusedError: a value cannot be taken, or does not go with the regimen.
    """
    sheet = worksheet(given, bounds_of(protocol), today, site)
    refuse_unfit(protocol.regimen, sheet)
    return acknowledged(sheet, protocol) if given.acknowledge else sheet
