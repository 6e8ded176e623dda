"""Every amount measures what it is used for: a duration time, a threshold what is compared."""

from collections.abc import Iterator

from pocketref.model.drug import DoseRule, Drug, LateRule, Measure, Preparation, Presentation
from pocketref.model.fact import Stated, StatedRange
from pocketref.model.gate import Condition, Reading
from pocketref.model.quantity import Quantity, UnitMismatchError
from pocketref.model.regimen import Observation, Regimen
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Manifest
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
_FIELDS: dict[type, dict[str, str]] = {
    DoseRule: {"over": "min"},
    Drug: {"interval": "d"},
    LateRule: {"boundary": "d"},
    Manifest: {"stocked_bags": "mL"},
    Observation: {"minutes": "min"},
    Preparation: {"bag": "mL", "limits": "mg/mL"},
    Presentation: {"content": "mg", "concentration": "mg/mL", "delivers": "mL"},
    Regimen: {"cycle": "d", "echo_due": "d", "echo_latest": "month"},
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
    yield from _limits_of(content)


def _wanted(thing: object) -> Iterator[tuple[str, str, Quantity]]:
    """Which field, which unit it needs, and what it has."""
    if isinstance(thing, DoseRule):
        yield "amount", _DOSES[thing.per], thing.amount.value
    if isinstance(thing, Condition) and thing.limit is not None:
        yield "limit", _READINGS[thing.reading], thing.limit.value
    for field, unit in _FIELDS.get(type(thing), {}).items():
        held = getattr(thing, field)
        for stated in held if isinstance(held, tuple) else (held,):
            if isinstance(stated, Stated):
                yield field, unit, stated.value
            elif isinstance(stated, StatedRange):
                yield field, unit, stated.value.low


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
    for entry in content.drugs:
        for index, rule in enumerate(entry.thing.doses):
            limits = bounds.get(rule.level or "")
            if limits is not None and limits.unit != rule.amount.value.unit:
                what = f"the limits `{limits.id}` are in {limits.unit}, the dose is not"
                mend = f"Give the limits in {rule.amount.value.unit}."
                yield entry.fault(("doses", index, "level"), what, mend)
