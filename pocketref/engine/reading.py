"""What is known of a reading: the value that was entered, or the span of its possible ones."""

from pocketref.model.bounds import Bounds
from pocketref.model.gate import Comparison, Condition, Reading
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion, Patient
from pocketref.model.quantity import Quantity, Range


@noun
class Span:
    """Where a reading may lie.

    Attributes:
        within: both ends are the value itself where it was entered; None if nothing is known.
        missing: the names of the entered values it lacks.
    """

    within: Range | None
    missing: tuple[str, ...] = ()


@noun
class Known:
    """What a rule may look at: the patient, the occasion, the limits of what is missing."""

    patient: Patient
    occasion: Occasion
    bounds: tuple[Bounds, ...]

    def span(self, reading: Reading) -> Span:
        """What is known of a reading."""
        match reading:
            case Reading.LVEF_FALL:
                before = self._entered("lvef-baseline", self.patient.lvef_baseline)
                return _fall(before, self._entered("lvef", self.patient.lvef))
            case Reading.AST_OR_ALT:
                ast = self._entered("ast", self.patient.ast)
                return _larger(ast, self._entered("alt", self.patient.alt))
            case Reading.LEVEL:
                return self._entered("taxane-level", self.occasion.level)
            case _:
                return self._entered(reading.value, _measured(self.patient, reading))

    def limit(self, condition: Condition) -> Span:
        """What is known of a condition's limit: the stated one, or the local lower limit."""
        if condition.limit is None:
            return self._entered("lvef-normal", self.patient.lvef_normal)
        return Span(within=Range(low=condition.limit.value, high=condition.limit.value))

    def _entered(self, name: str, value: Quantity | None) -> Span:
        if value is not None:
            return Span(within=Range(low=value, high=value))
        limits = next((bounds.possible for bounds in self.bounds if bounds.id == name), None)
        return Span(within=limits, missing=(name,))


def is_met(comparison: Comparison, reading: Span, limit: Span) -> bool | None:
    """Whether a comparison holds: surely, surely not, or None where a missing value decides."""
    if reading.within is None or limit.within is None:
        return None
    value, against = reading.within, limit.within
    match comparison:
        case Comparison.BELOW:
            surely, perhaps = value.high < against.low, value.low < against.high
        case Comparison.AT_MOST:
            surely, perhaps = value.high <= against.low, value.low <= against.high
        case Comparison.AT_LEAST:
            surely, perhaps = against.high <= value.low, against.low <= value.high
        case Comparison.ABOVE:  # pragma: no branch  # mypy sees that every case is named
            surely, perhaps = against.high < value.low, against.low < value.high
    return True if surely else None if perhaps else False


def _measured(patient: Patient, reading: Reading) -> Quantity | None:
    """A reading that is an entered value as it stands; it shares its name."""
    value: Quantity | None = getattr(patient, reading.value)
    return value


def _fall(before: Span, now: Span) -> Span:
    missing = before.missing + now.missing
    if before.within is None or now.within is None:
        return Span(within=None, missing=missing)
    low, high = before.within.low - now.within.high, before.within.high - now.within.low
    return Span(within=Range(low=low, high=high), missing=missing)


def _larger(one: Span, other: Span) -> Span:
    missing = one.missing + other.missing
    if one.within is None or other.within is None:
        return Span(within=None, missing=missing)
    unit = one.within.low.unit
    low = max(one.within.low, other.within.low.to(unit))
    high = max(one.within.high, other.within.high.to(unit))
    return Span(within=Range(low=low, high=high), missing=missing)
