"""Sentences of grades and definitions: what decided them, and what they still ask for.

None of them says that a value is fine: a definition that is not met rules nothing out.
"""

from collections.abc import Callable
from itertools import groupby

from pocketref.model.finding import Finding
from pocketref.model.gate import Comparison
from pocketref.model.quantity import Quantity, Range
from pocketref.wording import numbers
from pocketref.wording.names import joined, sentence_case
from pocketref.wording.told import Told
from pocketref.wording.units import NBSP, in_words

_LASTING = "lasting"
_NAMES = {
    "alt": "ALT",
    "alt-baseline": "ALT baseline",
    "anc": "ANC",
    "ast": "AST",
    "ast-baseline": "AST baseline",
    "bilirubin-baseline": "bilirubin baseline",
    "lvef": "LVEF",
    "lvef-baseline": "LVEF baseline",
    "lvef-fall": "fall from baseline",
    "skin-area": "skin area",
    "stools": "number of stools over baseline",
    "temperature": "",  # its unit says it
    "white-cells": "white cell count",
}
_AGAINST = {
    Comparison.BELOW: "below {}",
    Comparison.AT_MOST: "{} or less",
    Comparison.AT_LEAST: "{} or more",
    Comparison.ABOVE: "above {}",
}
_MET, _NOT_MET = ("is", "lasted", "and"), ("is not", "did not last", "or")
_Pair = tuple[str, str, Quantity | Range, Quantity | Range]  # measure, how, value, limit


def _band_met(told: Told) -> str:
    return _sentence(told.finding, _MET)


def _band_not_met(told: Told) -> str:
    return _sentence(told.finding, _NOT_MET)


def _sentence(finding: Finding, words_for: tuple[str, str, str]) -> str:
    """Each value against its limits: `ANC 0.4 × 10⁹/L is below 1 × 10⁹/L`, as a sentence."""
    words, amounts = finding.words, finding.amounts
    ends = range(0, min(len(words), len(amounts)) - 1, 2)
    pairs = [(words[at], words[at + 1], amounts[at], amounts[at + 1]) for at in ends]
    parts = [
        _part(measure, tuple(same), words_for)
        for (measure, *_), same in groupby(pairs, key=_alike_told)
    ]
    return sentence_case(f"{joined(tuple(parts))}.")


def _alike_told(pair: _Pair) -> tuple[str, bool, Quantity | Range]:
    """What is told of one value together; what has to last is a part of its own."""
    measure, how, value, _ = pair
    return measure, how == _LASTING, value


def _part(measure: str, pairs: tuple[_Pair, ...], words_for: tuple[str, str, str]) -> str:
    """One value against both ends of its band, or what has to last."""
    verb, lasted, last = words_for
    _, how, value, limit = pairs[0]
    if how == _LASTING:
        return f"{_amount(measure, value)} or more {lasted} longer than {_amount(measure, limit)}"
    ends = tuple(
        _AGAINST[Comparison(how)].format(_amount(measure, _alike(limit, value)))
        for _, how, _, limit in pairs
    )
    return f"{_named(measure, value)} {verb} {joined(ends, last=last)}"


def _named(measure: str, value: Quantity | Range) -> str:
    """A value and what it is; a fall below zero is a rise."""
    if measure == "lvef-fall" and isinstance(value, Quantity) and value.value < 0:
        risen = Quantity(value=-value.value, unit=value.unit)
        return f"rise from baseline {_amount(measure, risen)}"
    return " ".join(filter(None, (_NAMES.get(measure, measure), _amount(measure, value))))


def _amount(measure: str, value: Quantity | Range) -> str:
    """A fall is counted in points, so that nobody takes it for a share of the baseline."""
    if isinstance(value, Range):
        return in_words(numbers.span(value))
    if measure == "lvef-fall":
        points = "point" if value.value == 1 else "points"
        return f"{numbers.number(value.value)}{NBSP}{points}"
    return in_words(numbers.amount(value))


def _alike(limit: Quantity | Range, value: Quantity | Range) -> Quantity | Range:
    """A limit in the unit of the value it is held against."""
    if isinstance(limit, Range) or isinstance(value, Range):
        return limit
    return limit.to(value.unit)


def _asks_lasting(told: Told) -> str:
    return f"{told.amount(0)} or more for over {told.amount(1)}?"


def _asks_readings(told: Told) -> str:
    return (
        f"{told.amount(2)} readings above {told.amount(0)} over {told.amount(1)}? One reading does"
        " not answer it."
    )


def _asks_fall(_: Told) -> str:
    return "Is the count expected to fall? No number here answers it."


def _copies_differ(told: Told) -> str:
    return f"Copies of this source differ on whether {told.amount(0)} itself is enough."


def _by_signs(_: Told) -> str:
    return "Signs at the bedside decide this grade, not a number."


def _unassigned(told: Told) -> str:
    named = zip(told.finding.words, told.finding.amounts, strict=False)
    values = (_named(measure, value) for measure, value in named)
    return f"The text gives no grade to {joined(tuple(values))}."


def _if_normal(told: Told) -> str:
    measure = told.finding.words[0]
    name = sentence_case(_NAMES.get(measure, measure))
    return (
        f"{name} {told.amount(0)} is {told.amount(1)} if the baseline was normal. An abnormal"
        " baseline has limits of its own."
    )


def _never_reassures(_: Told) -> str:
    return (
        "A definition that is not met rules nothing out: counts may still be falling, and steroids"
        " may hide fever."
    )


def _grades_disagree(told: Told) -> str:
    return (
        f"The two calculations disagree about {joined(told.words)}. No grade is shown. Tell the"
        " pharmacy and IT."
    )


def _scores_disagree(_: Told) -> str:
    return "The two calculations disagree. No score is shown. Tell the pharmacy and IT."


SENTENCES: dict[str, Callable[[Told], str]] = {
    "asks-fall": _asks_fall,
    "asks-lasting": _asks_lasting,
    "asks-readings": _asks_readings,
    "band-met": _band_met,
    "band-not-met": _band_not_met,
    "copies-differ": _copies_differ,
    "grade-by-signs": _by_signs,
    "grade-if-normal": _if_normal,
    "grade-unassigned": _unassigned,
    "grades-disagree": _grades_disagree,
    "not-met-never-reassures": _never_reassures,
    "scores-disagree": _scores_disagree,
}
