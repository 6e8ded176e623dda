"""Readings held against limits, in words."""

from decimal import Decimal

from pocketref.model.finding import Finding
from pocketref.model.gate import Comparison, Reading
from pocketref.model.quantity import Quantity, Range
from pocketref.wording import names, numbers
from pocketref.wording.units import NBSP, in_words

_NAMES = {
    Reading.LVEF: "LVEF",
    Reading.LVEF_FALL: "fall from baseline",
    Reading.ANC: "ANC",
    Reading.PLATELETS: "platelets",
    Reading.BILIRUBIN: "bilirubin",
    Reading.AST_OR_ALT: "AST or ALT",
    Reading.ALP: "ALP",
    Reading.NEUROPATHY: "neuropathy",
    Reading.TEMPERATURE: "temperature",
    Reading.LEVEL: "dose level",
}
_ZERO = Decimal(0)


def compared(finding: Finding) -> str:
    """Each reading against its limit: `ANC 1.4 × 10⁹/L is below 1.5 × 10⁹/L`, as a sentence.

    The finding's words are reading and comparison, its amounts value and limit, one pair for each
    condition.
    """
    words, amounts = finding.words, finding.amounts
    conditions = [
        _condition(Reading(words[at]), Comparison(words[at + 1]), amounts[at], amounts[at + 1])
        for at in range(0, min(len(words), len(amounts)) - 1, 2)
    ]
    return names.sentence_case(f"{names.joined(tuple(conditions))}.")


def read_values(finding: Finding) -> str:
    """The values a rule looked at: `LVEF 60%, fall from baseline 6 points`."""
    pairs = zip(finding.words, finding.amounts, strict=False)
    return ", ".join(_value(Reading(word), amount) for word, amount in pairs)


def _condition(
    reading: Reading, comparison: Comparison, value: Quantity | Range, limit: Quantity | Range
) -> str:
    if isinstance(value, Range):
        return f"{_NAMES[reading]}, whatever it is, does not change this"
    return f"{_value(reading, value)} is {_against(reading, comparison, _alike(limit, value))}"


def _against(reading: Reading, comparison: Comparison, limit: Quantity | Range) -> str:
    text = _amount(reading, limit)
    match comparison:
        case Comparison.BELOW:
            return f"below {text}"
        case Comparison.AT_MOST:
            return f"{text} or less"
        case Comparison.AT_LEAST:
            return f"{text} or more"
        case Comparison.ABOVE:
            return f"above {text}"


def _value(reading: Reading, value: Quantity | Range) -> str:
    if reading is Reading.LVEF_FALL and isinstance(value, Quantity) and value.value < _ZERO:
        return f"rise from baseline {_amount(reading, Quantity(value=-value.value, unit='%'))}"
    return f"{_NAMES[reading]} {_amount(reading, value)}"


def _amount(reading: Reading, value: Quantity | Range) -> str:
    """A fall is counted in points, so that nobody takes it for a share of the baseline."""
    if isinstance(value, Range):
        return in_words(numbers.span(value))
    if reading is Reading.LVEF_FALL:
        points = "point" if value.value == 1 else "points"
        return f"{numbers.number(value.value)}{NBSP}{points}"
    return in_words(numbers.amount(value))


def _alike(limit: Quantity | Range, value: Quantity) -> Quantity | Range:
    """A limit in the unit of the value it is held against."""
    return limit.to(value.unit) if isinstance(limit, Quantity) else limit
