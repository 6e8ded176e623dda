"""From typed words to choices, flags and tags."""

import re

from pocketref.model.fault import Fault, FaultCode
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, Unusual, refused

_TAG = re.compile(r"[A-Za-z0-9]{1,4}")


def read_choice(text: str, field: str, allowed: tuple[str, ...]) -> Entry[str]:
    """Read one of the allowed words, written exactly; without a list any word is taken."""
    given = text.strip(" ")
    if not given:
        return Blank()
    if not allowed or given in allowed:
        return Entered(value=given)
    fault = Fault(code=FaultCode.UNKNOWN_VALUE, field=field, given=given, allowed=allowed)
    return Refused(fault=fault)


def read_flag(text: str, field: str) -> Entry[bool]:
    """Read `yes` or `no`."""
    match read_choice(text, field, ("yes", "no")):
        case Entered(value=value) | Unusual(value=value):
            return Entered(value=value == "yes")
        case other:
            return other


def read_tag(text: str, field: str) -> Entry[str]:
    """Read a chair: at most four letters or digits, so that no name and no number fits."""
    given = text.strip(" ")
    if not given:
        return Blank()
    if _TAG.fullmatch(given):
        return Entered(value=given)
    return refused(FaultCode.UNKNOWN_VALUE, field, given, hint="tag")
