"""The interval as the page asks for it: what was typed, why it is not taken, what was counted."""

from datetime import date

from pocketref.model.fault import Fault
from pocketref.model.quantity import Quantity
from pocketref.pages.recurrence.view import Timed, Timing
from pocketref.wording import names, numbers, units
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.fields import field
from pocketref.worksheet.worksheet import Worksheet

MONTHS, LAST, RECURRED = "months", "last-dose", "recurrence"
FIELDS = (MONTHS, LAST, RECURRED)
_A_DATE = "a date, such as 9 Mar 2026"


def timing(worksheet: Worksheet, number: str, counted: str = "") -> Timing:
    """The fields of the interval as they stand.

    Args:
        worksheet: the one patient.
        number: before the name of the question, as the other questions have one.
        counted: what the two dates come to, in words.
    """
    return Timing(
        months=(_timed(worksheet, MONTHS, f"{number}{names.short(MONTHS)}"),),
        dates=(
            _timed(worksheet, LAST, f"{number}{names.field(LAST)}"),
            _timed(worksheet, RECURRED, names.field(RECURRED)),
        ),
        by_dates=_by_dates(worksheet),
        counted=counted,
    )


def refused(worksheet: Worksheet) -> tuple[Fault, ...]:
    """What is wrong with the interval: while anything is, no branch is reached."""
    return tuple(fault for fault in worksheet.faults if fault.field in FIELDS)


def _timed(worksheet: Worksheet, name: str, label: str) -> Timed:
    waits = worksheet.waiting(name)
    fault = next((fault for fault in refused(worksheet) if fault.field == name), None)
    suffix = units.suffix("month") if name == MONTHS else ""
    return Timed(
        field=name,
        label=label,
        spoken=names.field(name),
        suffix=suffix,
        hint="" if name == MONTHS else _A_DATE,
        text=_shown(worksheet.held(field(name))) if waits is None else waits.text,
        fault="" if fault is None else fault_sentence(fault),
        asks=waits is not None and waits.asks,
    )


def _shown(value: object) -> str:
    match value:
        case Quantity():
            return numbers.plain(value.value)
        case date():
            return numbers.day(value).replace(units.NBSP, " ")
        case _:
            return ""


def _by_dates(worksheet: Worksheet) -> bool | None:
    """Whether dates were begun, or months. What waits was typed last and is shown, to be mended."""

    def waits(name: str) -> bool:
        return worksheet.waiting(name) is not None

    def stands(name: str) -> bool:
        return worksheet.held(field(name)) is not None

    for begun in (waits, stands):
        if begun(LAST) or begun(RECURRED):
            return True
        if begun(MONTHS):
            return False
    return None
