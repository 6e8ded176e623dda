"""Sentences of the slips that typing makes: another unit, a comma, a date that cannot be."""

import re
from datetime import date

from pocketref.model.fault import Fault
from pocketref.wording import numbers, typed
from pocketref.wording.units import NBSP, unit

_COUNTED = f"×{NBSP}10⁹/L"


def gap(fault: Fault) -> str:
    """A last dose too far back."""
    days, limits = numbers.amount(fault.amounts[0]), typed.possible(fault.bounds)
    return f"{typed.entry(fault)} is {days} back, outside {limits}. Check the dates."


def tag(fault: Fault) -> str:
    """A chair that could be a name or a number."""
    entry = typed.entry(fault)
    return f"{entry} is not taken: at most 4 letters or digits. No names or hospital numbers."


def of_drug_date(fault: Fault) -> str:
    """A last dose without its drug or its date."""
    return f"{typed.entry(fault)} needs DRUG=DATE, for example pertuzumab=2026-02-16."


def of_drug_vial(fault: Fault) -> str:
    """A vial without its drug or its strength."""
    return f"{typed.entry(fault)} needs DRUG=STRENGTH, for example docetaxel=20mg/mL."


def strength(fault: Fault) -> str:
    """A strength that cannot be read."""
    return f"{typed.entry(fault)} is not a strength. Type it like 20{NBSP}mg/mL or 150{NBSP}mg."


def metres(fault: Fault) -> str:
    """A height in metres."""
    centimetres = re.sub(r"[^0-9.]", "", fault.other)
    return f"Height {typed.bare(fault)} looks like metres. Type centimetres: {centimetres}."


def comma(fault: Fault) -> str:
    """A decimal comma."""
    return f"Use a point: {fault.given.replace(',', '.')}."


def pounds(_: Fault) -> str:
    """A weight in pounds."""
    return "Pounds are not used here. Weigh in kg."


def fahrenheit(fault: Fault) -> str:
    """A temperature in degrees Fahrenheit."""
    return (
        f"Temperature {typed.bare(fault)} looks like °F. Type °C, {typed.possible(fault.bounds)}."
    )


def cells(fault: Fault) -> str:
    """A count that fits cells per cubic millimetre."""
    name, bare = typed.name(fault), typed.bare(fault)
    cells = f"{bare}{unit('cells/mm3', one=False)}"
    return (
        f"{name} {typed.value(fault)} is not possible. Did you mean {cells}? Type it in {_COUNTED}."
    )


def cells_typed(fault: Fault) -> str:
    """A count typed in cells per cubic millimetre."""
    name = typed.name(fault)
    return f"{name} is typed in {_COUNTED} here. Divide cells/mm³ by 1,000: {fault.other}."


def whole(fault: Fault) -> str:
    """A number that must be whole."""
    name = typed.name(fault)
    return (
        f"{name} {typed.quoted(fault)} is not a whole number. Type {typed.possible(fault.bounds)}."
    )


def decimals(fault: Fault) -> str:
    """More decimal places than the field takes."""
    places = fault.bounds.decimals if fault.bounds else 0
    most = {0: "no decimal places", 1: "1 decimal place"}.get(places, f"{places} decimal places")
    kept = f"{typed.figure(fault)} is written too finely."
    return f"{kept} Type it with at most {most}." if places else f"{kept} Type it with {most}."


def time(fault: Fault) -> str:
    """A time that is none."""
    return f"{typed.entry(fault)} is not a time of day. Type it like 09:00."


def future(fault: Fault) -> str:
    """A date after the day of treatment."""
    beside = f" ({numbers.day(date.fromisoformat(fault.other))})" if fault.other else ""
    return f"{typed.entry(fault)} is after the day of treatment{beside}. Check the dates."


def before_last_dose(fault: Fault) -> str:
    """A recurrence before the last adjuvant dose: an interval below 0."""
    back = numbers.amount(fault.amounts[0]).replace("-", "\u2212")
    return f"Interval {back}: recurrence is before the last adjuvant dose. Check the dates."


def same_day(fault: Fault) -> str:
    """A last dose on the day of treatment."""
    return f"{typed.entry(fault)} is the day of treatment itself. Check the dates."


def counts(fault: Fault) -> str:
    """A group of a trial that is not so many of so many."""
    limits = typed.possible(fault.bounds)
    return (
        f"{typed.entry(fault)} is not a count of people. Type how many it happened to, of how many,"
        f" like 56/407; whole numbers, of {limits} people."
    )


def more_than_all(fault: Fault) -> str:
    """More people affected than were looked at."""
    return (
        f"{typed.entry(fault)}: more are affected than the"
        f" {numbers.number(fault.amounts[0].value)} people of the group. Check both counts and type"
        " them again."
    )
