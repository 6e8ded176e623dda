"""At which ejection fractions a rule on the heart can change its verdict, so that few are asked."""

from collections.abc import Iterator
from math import ceil, floor

from pocketref.model.bounds import Bounds
from pocketref.model.gate import Condition, GateRule, Reading
from pocketref.model.patient import Patient
from pocketref.model.quantity import Quantity, Range


def turning(rule: GateRule, patient: Patient, bounds: tuple[Bounds, ...]) -> frozenset[int]:
    """The whole percents on both sides of every limit of the rule, for this patient.

    Where a value is missing, the ends of what it may be are limits too.
    """
    conditions = (condition for clause in rule.clauses for condition in clause.conditions)
    found = (turn for condition in conditions for turn in _turns(condition, patient, bounds))
    return frozenset(side for turn in found for side in (floor(turn.value), ceil(turn.value)))


def _turns(
    condition: Condition, patient: Patient, bounds: tuple[Bounds, ...]
) -> Iterator[Quantity]:
    if condition.limit is not None:
        limit = Range(low=condition.limit.value, high=condition.limit.value)
    else:
        limit = _span("lvef-normal", patient.lvef_normal, bounds)
    match condition.reading:
        case Reading.LVEF:
            yield from (limit.low, limit.high)
        case Reading.LVEF_FALL:
            before = _span("lvef-baseline", patient.lvef_baseline, bounds)
            yield from (one - fall for one in _ends(before) for fall in _ends(limit))
        case _:
            return


def _ends(span: Range) -> tuple[Quantity, Quantity]:
    return span.low, span.high


def _span(name: str, value: Quantity | None, bounds: tuple[Bounds, ...]) -> Range:
    """The value that was entered, else what it may be.

    Raises:
        LookupError: the pack has no possible limits for it; a bug of the content.
    """
    if value is not None:
        return Range(low=value, high=value)
    for each in bounds:
        if each.id == name and each.possible is not None:
            return each.possible
    raise LookupError(name)
