"""When the heart is measured next, counted by both engines from the date of its last echo."""

from pocketref.agreement.heart import next_echo
from pocketref.model.fact import Stated
from pocketref.model.noun import but
from pocketref.model.plan import Echo
from pocketref.model.regimen import Regimen
from pocketref.pack.library import Library
from pocketref.pages.in_place import in_place
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.regimen.view import DueLine, NextEcho
from pocketref.wording import numbers
from pocketref.wording.faults import fault_sentence
from pocketref.wording.sentences import sentence
from pocketref.worksheet.worksheet import Worksheet

_FIELD, _TODAY = "lvef-on", "date"
UNKNOWN = "Unknown without the date of the last echo."


def coming_echo(worksheet: Worksheet, library: Library, regimen: Regimen) -> NextEcho:
    """Both dates, each with its sources; without the date of the last echo, that they are unknown.

    A date that is refused, waits or lies ahead counts for nothing.
    """
    last = in_place(worksheet, _FIELD)
    seen = None if last.fault else worksheet.measured.lvef_on
    echo = next_echo(regimen, seen)
    plain = NextEcho(title="Next echo", last=last, said=UNKNOWN, tone="needs", facts=echo.facts)
    if echo.findings:
        told = " ".join(sentence(each, called(library)) for each in echo.findings)
        return but(plain, said=told, tone="stop")
    if echo.due is None or echo.latest is None:
        return plain
    said, tone = _standing(worksheet, echo)
    lines = (
        _line(library, regimen.echo_due, "after the last echo", numbers.weekday(echo.due)),
        _line(library, regimen.echo_latest, "after it at the latest", numbers.weekday(echo.latest)),
    )
    return but(plain, said=said, tone=tone, lines=lines)


def _standing(worksheet: Worksheet, echo: Echo) -> tuple[str, str]:
    """Whether it is due on the date of treatment, in words; that date must stand first."""
    waits = worksheet.waiting(_TODAY)
    if waits is not None or echo.due is None or echo.latest is None:
        return (fault_sentence(waits.fault) if waits else ""), "needs"
    treated = numbers.day(worksheet.asked.on)
    if echo.latest < worksheet.asked.on:
        return f"Overdue on {treated}, the date of treatment.", "hold"
    if echo.due <= worksheet.asked.on:
        return f"Due by {treated}, the date of treatment.", "hold"
    return f"Not due yet on {treated}, the date of treatment.", "plain"


def _line(library: Library, stated: Stated, rest: str, when: str) -> DueLine:
    amount = numbers.amount(stated.value).replace("month", "calendar month")
    chips = _cited(library, stated.fact)
    return DueLine(label=f"{amount} {rest}", when=when, chips=chips, facts=(stated.fact,))


def _cited(library: Library, fact: str) -> tuple[Chip, ...]:
    """Every source that the date rests on, by its short name."""
    cited = (library.source(one.source).short for one in library.fact(fact).cited)
    return tuple(
        Chip(kind=ChipKind.PLAIN, text=short, facts=(fact,)) for short in dict.fromkeys(cited)
    )
