"""A check code as a person types it, held against another: the same, or not."""

import re

from pocketref.model.fault import Fault, FaultCode

_FORM = re.compile(r"[0-9A-HJKMNP-TV-Z]{6}")
_BETWEEN = re.compile(r"[\s\u2010-\u2015\u2212-]")
_TAKEN_FOR = str.maketrans("OIL", "011")


def as_made(typed: str) -> str | None:
    """The code in the letters it is made of; None if it is none.

    Case, dashes and spaces do not matter, and a letter that is taken for a figure is that figure.
    """
    plain = _BETWEEN.sub("", typed).upper().translate(_TAKEN_FOR)
    return f"{plain[:3]}-{plain[3:]}" if _FORM.fullmatch(plain) else None


def matches(typed: str, code: str) -> bool:
    """Whether a typed code is this one."""
    return as_made(typed) == code


def code_fault(typed: str) -> Fault | None:
    """Why a text is no check code; None if it is one."""
    if as_made(typed) is not None:
        return None
    return Fault(code=FaultCode.UNKNOWN_VALUE, field="check", given=typed, hint="check-code")
