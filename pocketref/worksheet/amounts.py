"""From typed figures to amounts: ASCII digits with at most one point, nothing guessed."""

import re
from decimal import Decimal

from pocketref.model.bounds import Bounds, Standing
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, Unusual
from pocketref.worksheet.spelling import (
    CELLS,
    FAHRENHEIT,
    METRES,
    POUNDS,
    Spelled,
    fold,
    spelled,
)

_SPLIT = re.compile(r"(?P<figure>[-+\u22120-9.,]*)(?P<unit>.*)", re.DOTALL)
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_BELOW_ZERO = re.compile(r"[-\u2212](?P<figure>[0-9]+(?:\.[0-9]+)?)")
_THOUSANDS = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9.]*,[0-9,]*\.[0-9.,]*|"
    r"[0-9]+\.[0-9.]*,[0-9,]*"
)
_COMMA = re.compile(r"[0-9]+,[0-9]+")
_LONGEST = 30  # digits nobody types, and no answer could be exact to
_CELLS_IN_ONE = Decimal(1000)  # cells/mm3 in 10^9/L


@noun
class _Asked:
    """Which field is read, and its limits."""

    field: str
    bounds: Bounds


def read_amount(text: str, field: str, bounds: Bounds) -> Entry[Quantity]:
    """Read an amount in the unit of its bounds, which may be typed behind it.

    Args:
        text: as typed.
        field: the id to name in a fault.
        bounds: limits, unit and decimal places.
    """
    given, what = text.strip(" "), _Asked(field=field, bounds=bounds)
    if not given:
        return Blank()
    split = _SPLIT.fullmatch(given)
    figure, unit = (_read_here(split["figure"], bounds), split["unit"]) if split else ("", given)
    fault = _unit_fault(figure, unit, given, what) or _form_fault(figure, given, what)
    if fault is not None:
        return Refused(fault=fault)
    return _standing(Decimal(figure), given, what)


def read_whole(text: str, field: str, bounds: Bounds) -> Entry[Quantity]:
    """Read a whole number; `1.5` and `1.0` are not."""
    given, what = text.strip(" "), _Asked(field=field, bounds=bounds)
    entry = read_amount(text, field, bounds)
    if isinstance(entry, Entered | Unusual) and ("." in given or "," in given):
        return Refused(fault=_fault(FaultCode.NOT_A_NUMBER, given, what, "whole"))
    if isinstance(entry, Refused) and entry.fault.hint == "decimals":
        return Refused(fault=_fault(FaultCode.NOT_A_NUMBER, given, what, "whole"))
    return entry


def pointed(figure: str) -> str:
    """A figure with a point for its comma; one that may mean thousands stays as it is typed."""
    if _COMMA.fullmatch(figure) and not _THOUSANDS.fullmatch(figure):
        return figure.replace(",", ".")
    return figure


def _read_here(figure: str, bounds: Bounds) -> str:
    return pointed(figure) if bounds.comma else figure


def _unit_fault(figure: str, unit: str, given: str, what: _Asked) -> Fault | None:
    match spelled(unit, what.bounds.unit):
        case Spelled.OWN if figure:
            return None
        case Spelled.FOREIGN if figure:
            return _foreign(figure, fold(unit), given, what)
        case _:
            return _fault(FaultCode.NOT_A_NUMBER, given, what)


def _foreign(figure: str, unit: str, given: str, what: _Asked) -> Fault:
    plain = _PLAIN.fullmatch(figure) is not None and len(figure) <= _LONGEST
    hint, other = "", ""
    if unit in POUNDS and what.bounds.unit == "kg":
        hint = "pounds"
    elif unit in METRES and what.bounds.unit == "cm" and plain:
        hint, other = "metres", _text(Decimal(figure) * 100)
    elif unit in FAHRENHEIT and what.bounds.unit == "degC":
        hint = "fahrenheit"
    elif unit in CELLS and what.bounds.unit == "10^9/L" and plain:
        hint, other = "cells-typed", _text(Decimal(figure) / _CELLS_IN_ONE)
    return _fault(FaultCode.WRONG_UNIT, given, what, hint, other)


def _form_fault(figure: str, given: str, what: _Asked) -> Fault | None:
    if _PLAIN.fullmatch(figure):
        too_long = len(figure) > _LONGEST
        return _fault(FaultCode.OUT_OF_RANGE, given, what) if too_long else None
    below = _BELOW_ZERO.fullmatch(figure)
    if below and what.bounds.possible is not None and below["figure"].strip("0."):
        return _fault(FaultCode.OUT_OF_RANGE, given, what)
    if _THOUSANDS.fullmatch(figure):
        return _fault(FaultCode.AMBIGUOUS_NUMBER, given, what)
    hint = "comma" if _COMMA.fullmatch(figure) else ""
    return _fault(FaultCode.NOT_A_NUMBER, given, what, hint)


def _standing(value: Decimal, given: str, what: _Asked) -> Entry[Quantity]:
    amount = Quantity(value=value, unit=what.bounds.unit)
    standing = what.bounds.classify(amount)
    if standing is Standing.IMPOSSIBLE:
        hint, other = _guess(value, what.bounds)
        fault = _fault(FaultCode.OUT_OF_RANGE, given, what, hint, other)
        return Refused(fault=fault)
    if _places(value) > what.bounds.decimals:
        return Refused(fault=_fault(FaultCode.OUT_OF_RANGE, given, what, "decimals"))
    if standing is Standing.UNUSUAL:
        fault = _fault(FaultCode.OUT_OF_RANGE, given, what, "unconfirmed")
        return Unusual(value=amount, fault=fault)
    return Entered(value=amount)


def _guess(value: Decimal, bounds: Bounds) -> tuple[str, str]:
    """Which slip an impossible figure looks like: it is said, never mended."""
    looks = {
        "cm": ("metres", value * 100),
        "degC": ("fahrenheit", (value - 32) * 5 / 9),
        "10^9/L": ("cells", value / _CELLS_IN_ONE),
    }
    if bounds.unit not in looks or bounds.possible is None:
        return "", ""
    hint, meant = looks[bounds.unit]
    fits = Quantity(value=meant, unit=bounds.unit) in bounds.possible
    return (hint, _text(meant)) if fits else ("", "")


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _text(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _fault(code: FaultCode, given: str, what: _Asked, hint: str = "", other: str = "") -> Fault:
    return Fault(
        code=code, field=what.field, given=given, hint=hint, bounds=what.bounds, other=other
    )
