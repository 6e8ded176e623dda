"""One sentence or two for each fault: the field, the value, what is allowed, what to do next."""

from collections.abc import Callable

from pocketref.model.fault import Fault, FaultCode
from pocketref.wording import clocks, doubting, numbers, slips, typed
from pocketref.wording.names import joined, within
from pocketref.wording.units import in_words

_CHECKS = {
    "weight": "Check the scale and type it again.",
    "height": "Check the measure and type it again.",
    "lvef": "Type a whole percent, for example 62.",
    "lvef-baseline": "Type a whole percent, for example 62.",
    "baseline": "Type a whole percent, for example 62.",
    "now": "Type a whole percent, for example 62.",
}


def fault_sentence(fault: Fault, *, terminal: bool = False) -> str:
    """Say what is wrong and what to do; on a terminal the way out is an option, not a key."""
    if fault.hint == "unconfirmed":
        return _unconfirmed(fault, _way_on(terminal=terminal))
    if fault.hint == "pair":
        return _pair(fault, _way_on(terminal=terminal))
    if fault.hint == "unusual-gap":
        return _unusual_gap(fault, _way_on(terminal=terminal))
    if fault.hint in _BY_HINT:
        return _BY_HINT[fault.hint](fault)
    return _BY_CODE[fault.code](fault)


def allowed(fault: Fault) -> str | None:
    """What the field takes, as plain text for a document: `30 to 250 kg`; None if nothing fits."""
    if fault.allowed:
        return ", ".join(fault.allowed)
    if fault.bounds is None:
        return None
    limits = (
        fault.bounds.usual
        if fault.hint in {"unconfirmed", "pair", "unusual-gap"}
        else fault.bounds.possible
    )
    return None if limits is None else str(limits)


def _way_on(*, terminal: bool) -> str:
    if terminal:
        return "If it is right, add --confirm; else correct it."
    return "Press Enter again to use it, or correct it."


def _unconfirmed(fault: Fault, way_on: str) -> str:
    usual = fault.bounds.usual if fault.bounds else None
    beside = f", usual is {in_words(numbers.span(usual))}" if usual else ""
    return f"Looks unusual: {within(fault.field)} {typed.value(fault)}{beside}. {way_on}"


def _pair(fault: Fault, way_on: str) -> str:
    weight, height, index = fault.amounts
    both = f"weight {numbers.amount(weight)}, height {numbers.amount(height)}"
    return f"Looks unusual: {both} (BMI {numbers.mass_index(index)}). {way_on}"


def _unusual_gap(fault: Fault, way_on: str) -> str:
    days = numbers.amount(fault.amounts[0])
    return f"Looks unusual: {within(fault.field)} {typed.quoted(fault)} is {days} back. {way_on}"


def _out_of_range(fault: Fault) -> str:
    check = _CHECKS.get(fault.field, "Check it and type it again.")
    return f"{typed.figure(fault)} is outside {typed.possible(fault.bounds)}. {check}"


def _not_a_number(fault: Fault) -> str:
    return f"{typed.entry(fault)} is not a number. {_type_in_digits(fault)}"


def _ambiguous(fault: Fault) -> str:
    return f"{typed.entry(fault)} can be read in two ways. {_type_in_digits(fault)}"


def _type_in_digits(fault: Fault) -> str:
    if fault.bounds is None or fault.bounds.possible is None:
        return "Use digits and a point."
    return f"Type {typed.possible(fault.bounds)} in digits, with a point and no comma."


def _wrong_unit(fault: Fault) -> str:
    right = typed.unit_name(fault.bounds)
    return f"{typed.entry(fault)} has another unit. Type it in {right}."


def _unknown(fault: Fault) -> str:
    choices = joined(fault.allowed, last="or")
    way = f" Choose {choices}." if choices else " Check the spelling."
    return f"{typed.entry(fault)} is not known here.{way}"


def _impossible_date(fault: Fault) -> str:
    return f"{typed.entry(fault)} is not a date. Type it like 2026-03-09."


def _missing(fault: Fault) -> str:
    option = f" Add --{fault.field}." if fault.other == "option" else ""
    return f"{typed.name(fault)} is missing.{option}"


def _conflict(fault: Fault) -> str:
    other = within(fault.other) if fault.other else "another value"
    return f"{typed.entry(fault)} does not go with {other}. Correct one of them."


def _first_cycle(fault: Fault) -> str:
    which = fault.given.partition("=")[0] or "this drug"
    return f"Cycle 1 has no last dose of {which}. Leave out the last dose or choose a later cycle."


def _not_this_day(fault: Fault) -> str:
    days = joined(tuple(f"day {day}" for day in fault.allowed), last="or")
    return f"No drug of this regimen is given on day {fault.given}. Choose {days}."


def _no_level(_: Fault) -> str:
    return "This regimen lets no dose level be chosen. Leave the level out, or choose the regimen."


def _twice(fault: Fault) -> str:
    return f"{typed.name(fault)} is given twice for {fault.other}. Keep one of them."


def _repeated(fault: Fault) -> str:
    return (
        f"{typed.name(fault)} is given twice: “{fault.other}” and {typed.quoted(fault)}. Keep one."
    )


def _all_held(fault: Fault) -> str:
    return f"Nothing prints before this is acknowledged: {fault.other} Add --acknowledge."


def _incomplete(fault: Fault) -> str:
    return f"Nothing prints while a dose is missing. {fault.other}"


def _file(fault: Fault) -> str:
    return f"{typed.entry(fault)} cannot be used: {fault.other}. Choose another file."


def _told_already(fault: Fault) -> str:
    """The room that found it has said it in full."""
    return fault.other


def _usage(fault: Fault) -> str:
    return f"{fault.other[:1].upper()}{fault.other[1:]}. See pocketref --help."


_BY_HINT: dict[str, Callable[[Fault], str]] = {
    "all-held": _all_held,
    "before-last-dose": slips.before_last_dose,
    "before-minimum": clocks.before_minimum,
    "before-open": clocks.before_open,
    "before-start": clocks.before_start,
    "cells": slips.cells,
    "cells-typed": slips.cells_typed,
    "check-code": doubting.no_code,
    "comma": slips.comma,
    "content": _told_already,
    "counts": slips.counts,
    "decimals": slips.decimals,
    "fahrenheit": slips.fahrenheit,
    "file": _file,
    "first-cycle": _first_cycle,
    "future": slips.future,
    "gap": slips.gap,
    "incomplete": _incomplete,
    "jump": doubting.jumped,
    "metres": slips.metres,
    "more-than-all": slips.more_than_all,
    "no-answer": _told_already,
    "no-code": doubting.without_code,
    "no-level": _no_level,
    "no-pack": _told_already,
    "not-saved": _told_already,
    "not-this-day": _not_this_day,
    "not-yet": clocks.not_yet,
    "of-drug-date": slips.of_drug_date,
    "of-drug-vial": slips.of_drug_vial,
    "pounds": slips.pounds,
    "repeated": _repeated,
    "same-day": slips.same_day,
    "site": _told_already,
    "second": doubting.differs,
    "still": doubting.still,
    "strength": slips.strength,
    "tag": slips.tag,
    "time": slips.time,
    "twice": _twice,
    "whole": slips.whole,
}
_BY_CODE: dict[FaultCode, Callable[[Fault], str]] = {
    FaultCode.OUT_OF_RANGE: _out_of_range,
    FaultCode.NOT_A_NUMBER: _not_a_number,
    FaultCode.AMBIGUOUS_NUMBER: _ambiguous,
    FaultCode.WRONG_UNIT: _wrong_unit,
    FaultCode.UNKNOWN_VALUE: _unknown,
    FaultCode.IMPOSSIBLE_DATE: _impossible_date,
    FaultCode.MISSING: _missing,
    FaultCode.CONFLICT: _conflict,
    FaultCode.USAGE: _usage,
}
