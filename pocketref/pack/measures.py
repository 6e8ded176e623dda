"""Every amount measures what it is used for: a duration time, a threshold what is compared."""

from collections.abc import Iterator
from typing import Any

from pocketref.model.branch import Limit, Stretch
from pocketref.model.drug import DoseRule, Drug, LateRule, Measure, Preparation, Presentation
from pocketref.model.fact import Stated, StatedRange
from pocketref.model.gate import Condition, Reading
from pocketref.model.grading import Band, Item, Risk
from pocketref.model.quantity import Quantity, UnitMismatchError
from pocketref.model.regimen import Given, Observation, Regimen
from pocketref.model.toxicity import Rate
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry, Manifest
from pocketref.pack.walking import walk

# Dose per kilogram has no dimension of its own, so doses must bear exactly these units.
_DOSES = {Measure.FIXED: "mg", Measure.WEIGHT: "mg/kg", Measure.SURFACE: "mg/m2"}
_READINGS = {
    Reading.LVEF: "%",
    Reading.LVEF_FALL: "%",
    Reading.ANC: "10^9/L",
    Reading.PLATELETS: "10^9/L",
    Reading.BILIRUBIN: "ULN",
    Reading.AST_OR_ALT: "ULN",
    Reading.ALP: "ULN",
    Reading.NEUROPATHY: "grade",
    Reading.TEMPERATURE: "degC",
    Reading.LEVEL: "mg/m2",
}
# What the measures of bands are counted in; of a baseline, in multiples of it.
BANDS = {
    "anc": "10^9/L",
    "white-cells": "10^9/L",
    "platelets": "10^9/L",
    "haemoglobin": "g/dL",
    "bilirubin": "ULN",
    "ast": "ULN",
    "alt": "ULN",
    "alp": "ULN",
    "bilirubin-baseline": "ULN",
    "ast-baseline": "ULN",
    "alt-baseline": "ULN",
    "lvef": "%",
    "lvef-baseline": "%",
    "lvef-fall": "%",
    "stools": "1",
    "skin-area": "%",
    "temperature": "degC",
}
_FIELDS: dict[type, dict[str, str]] = {
    DoseRule: {"over": "min"},
    Drug: {"interval": "d"},
    Given: {"days": "d", "interval": "d"},
    Item: {"points": "1"},
    LateRule: {"boundary": "d"},
    Limit: {"at": "month"},
    Manifest: {"stocked_bags": "mL"},
    Observation: {"minutes": "min"},
    Preparation: {"bag": "mL", "limits": "mg/mL"},
    Presentation: {"content": "mg", "concentration": "mg/mL", "delivers": "mL"},
    Rate: {"events": "1", "people": "1", "percent": "%"},
    Risk: {"at_least": "1", "at_most": "1"},
    Regimen: {"cycle": "d", "echo_due": "d", "echo_latest": "month"},
    Stretch: dict.fromkeys(("at_least", "above", "at_most", "below"), "month"),
}


def measures(content: Content) -> Iterator[ContentError]:
    """Amounts of the wrong kind."""
    for entry in content.entries():
        for path, thing in walk(entry.thing):
            for field, unit, given in _wanted(thing):
                if not _fits(given, unit, exactly=isinstance(thing, DoseRule) and field != "over"):
                    what = f"`{given}` does not measure what {field} needs"
                    mend = f"Quote an amount in {unit}."
                    yield entry.fault((*path, field), what, mend)
    yield from _unknown(content)
    yield from _limits_of(content)


def _wanted(thing: object) -> Iterator[tuple[str, str, Quantity]]:
    """Which field, which unit it needs, and what it has."""
    if isinstance(thing, DoseRule):
        yield "amount", _DOSES[thing.per], thing.amount.value
    if isinstance(thing, Condition) and thing.limit is not None:
        yield "limit", _READINGS[thing.reading], thing.limit.value
    fields = _of_band(thing) if isinstance(thing, Band) else _FIELDS.get(type(thing), {})
    for field, unit in fields.items():
        held = getattr(thing, field)
        for stated in held if isinstance(held, tuple) else (held,):
            if isinstance(stated, Stated):
                yield field, unit, stated.value
            elif isinstance(stated, StatedRange):
                yield field, unit, stated.value.low


def unit_of(band: Band) -> str:
    """What a band is counted in; empty for a measure that is not known."""
    return "1" if band.of_baseline else BANDS.get(band.measure, "")


def _of_band(band: Band) -> dict[str, str]:
    unit = unit_of(band)
    ends = dict.fromkeys(("at_least", "above", "at_most", "below"), unit) if unit else {}
    return {**ends, "lasts": "min", "readings": "1"}


def _unknown(content: Content) -> Iterator[ContentError]:
    """Bands of something that nothing measures."""
    graded: tuple[Entry[Any], ...] = (*content.scales, *content.criteria)
    for entry in graded:
        for path, thing in walk(entry.thing):
            if isinstance(thing, Band) and thing.measure not in BANDS:
                what = f"`{thing.measure}` is not measured"
                yield entry.fault((*path, "measure"), what, f"Known here: {', '.join(BANDS)}.")


def _fits(given: Quantity, unit: str, *, exactly: bool) -> bool:
    if exactly:
        return given.unit == unit
    try:
        given.to(unit)
    except UnitMismatchError:
        return False
    return True


def _limits_of(content: Content) -> Iterator[ContentError]:
    """A dose's level is chosen within limits of the dose's own unit."""
    bounds = {limits.id: limits for limits in content.manifest.thing.bounds}
    dosed: tuple[Entry[Any], ...] = (*content.drugs, *content.regimens)
    for entry in dosed:
        for path, rule in walk(entry.thing):
            limits = bounds.get(rule.level or "") if isinstance(rule, DoseRule) else None
            if limits is not None and limits.unit != rule.amount.value.unit:
                what = f"the limits `{limits.id}` are in {limits.unit}, the dose is not"
                mend = f"Give the limits in {rule.amount.value.unit}."
                yield entry.fault((*path, "level"), what, mend)
