"""The worksheet of a running day as a text, and back, so that a crash loses nothing.

A text that was refused is not written: it is no value, and it might be a name that was typed where
none belongs. That something was refused there is written, and no other value fills that gap.
"""

import json
from datetime import timedelta
from decimal import Decimal
from zlib import crc32

from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.model.running import Moment
from pocketref.worksheet.fields import FIELDS, Field, field
from pocketref.worksheet.plain import UnreadableError, made, plain
from pocketref.worksheet.worksheet import Pending, Worksheet

FORMAT = "pocketref day 1"
LONGEST = timedelta(hours=12)  # a day is kept no longer after its first step


def text_of(sheet: Worksheet) -> str:
    """The worksheet as a text: what it is and its checksum in the first line, itself below."""
    body = json.dumps(plain(_without_refused(sheet), Worksheet), separators=(",", ":")) + "\n"
    return f"{FORMAT} {_checksum(body)}\n{body}"


def sheet_of(text: str) -> Worksheet:
    """The worksheet a text was made of.

    Raises:
        UnreadableError: it is another format, was changed or cut short, or is no worksheet.
    """
    head, _, body = text.partition("\n")
    if head != f"{FORMAT} {_checksum(body)}":
        raise UnreadableError(head)
    try:
        return made(json.loads(body), Worksheet)
    except (ValueError, RecursionError) as error:
        message = "no worksheet"
        raise UnreadableError(message) from error


def is_over(sheet: Worksheet, now: Moment) -> bool:
    """Whether a day began so long ago that nothing of it is kept."""
    return sheet.run.begun and now.at - sheet.run.deeds[0].moment.at >= LONGEST


def is_possible(sheet: Worksheet, bounds: tuple[Bounds, ...]) -> bool:
    """Whether every amount has the unit of its field and lies within what may be entered."""
    limits = {each.id: each for each in bounds}
    second = sheet.second
    again = () if second is None else (("weight", second.weight), ("height", second.height))
    held = (*((each, sheet.held(each)) for each in FIELDS), *((field(n), it) for n, it in again))
    return all(_fits(it, what, limits.get(what.bounds)) for what, it in held)


def _fits(held: object, what: Field, limits: Bounds | None) -> bool:
    if isinstance(held, Quantity) and held.unit != what.unit:
        return False
    if limits is None or limits.possible is None or not isinstance(held, Quantity | int):
        return True
    amount = held if isinstance(held, Quantity) else _counted(held, limits)
    return amount in limits.possible


def _counted(number: int, limits: Bounds) -> Quantity:
    return Quantity(value=Decimal(number), unit=limits.unit)


def _without_refused(sheet: Worksheet) -> Worksheet:
    return but(sheet, pending=tuple(map(_without_text, sheet.pending)))


def _without_text(waits: Pending) -> Pending:
    if waits.asks:
        return waits
    fault = Fault(code=FaultCode.MISSING, field=waits.field)
    return Pending(field=waits.field, text="", fault=fault, drug=waits.drug)


def _checksum(body: str) -> str:
    return f"{crc32(body.encode()):08x}"
