"""Grades by a second road: exact fractions, stretches of a number line, walked from the top."""

from fractions import Fraction
from types import MappingProxyType

from pocketref.model.fact import Stated
from pocketref.model.graded import Measured
from pocketref.model.grading import Band, Definition, Scale, Together
from pocketref.model.noun import noun
from pocketref.recheck.units import exact

# The answers a stretch can give, and what outweighs what where all of several must hold.
NO, UNKNOWN, SIGN, YES = 0, 1, 2, 3
_UNITS = MappingProxyType(
    {
        "anc": "10^9/L",
        "white-cells": "10^9/L",
        "platelets": "10^9/L",
        "haemoglobin": "g/dL",
        "bilirubin": "ULN",
        "alt": "ULN",
        "ast": "ULN",
        "alp": "ULN",
        "lvef": "%",
        "stools": "1",
        "skin-area": "%",
        "temperature": "degC",
    }
)
_BASELINE, _LOCAL, _FALL, _FATAL = "-baseline", "lower-limit", "lvef-fall", 5


@noun
class Mark:
    """What one version comes to: a grade or none, and whether signs could raise it."""

    scale: str
    grade: int | None
    at_least: bool = False


@noun
class Verdict:
    """What one definition comes to; None is not decided."""

    definition: str
    met: bool | None


def mark(scale: Scale, measured: Measured) -> Mark:
    """The grade by one version, looked for from the top down."""
    raised = False
    for grade in sorted(scale.grades, key=lambda each: -each.grade):
        answers = [_together(way, measured) for way in grade.ways]
        if YES in answers:
            return Mark(scale=scale.id, grade=grade.grade, at_least=raised)
        if UNKNOWN in answers:
            return Mark(scale=scale.id, grade=None)
        if grade.grade < _FATAL and (grade.bedside or SIGN in answers):
            raised = True
    if _milder_than_all(scale, measured):
        return Mark(scale=scale.id, grade=0, at_least=raised)
    return Mark(scale=scale.id, grade=None)


def verdict(definition: Definition, measured: Measured) -> Verdict:
    """Whether one definition is met."""
    answers = {_together(way, measured) for way in definition.ways}
    met = True if YES in answers else False if answers == {NO} else None
    return Verdict(definition=definition.id, met=met)


def is_fever(measured: Measured, limit: Stated | None) -> bool:
    """Whether the temperature is an emergency by itself."""
    found = _number("temperature", measured)
    if limit is None:
        return False
    hot = found is not None and found >= exact(limit.value, _UNITS["temperature"])
    return hot or measured.sustained is True


def _together(way: Together, measured: Measured) -> int:
    """All bands of a way: the weakest answer counts, and a sign makes a yes wait for it."""
    weakest = min(_inside(band, measured) for band in way.all_of)
    return SIGN if weakest == YES and way.sign else weakest


def _inside(band: Band, measured: Measured) -> int:
    """How the value stands to one band."""
    value = _number(band.measure, measured)
    if band.lasts is not None:
        return _lasts(band, value, measured)
    if value is None:
        return UNKNOWN
    if not (band.of_normal or band.of_baseline):
        return _between(band, value, measured)
    before = _number(band.measure + _BASELINE, measured)
    if before is None:
        return _whatever_before(band, value, measured)
    if (before > 1) is not band.of_baseline:
        return NO
    return _between(band, value / before if band.of_baseline else value, measured)


def _lasts(band: Band, value: Fraction | None, measured: Measured) -> int:
    """What lasts is answered by having been asked, or by a single value that is outside."""
    if measured.sustained is not None and not band.readings:
        return YES if measured.sustained else NO
    if value is None or measured.sustained:
        return UNKNOWN
    return UNKNOWN if _between(band, value, measured) else NO


def _whatever_before(band: Band, value: Fraction, measured: Measured) -> int:
    """A baseline that is missing: if it was abnormal, the ratio is less than the value."""
    if band.of_normal:
        return UNKNOWN if _between(band, value, measured) else NO
    low = _end(band.at_least or band.above, band)
    return NO if low is not None and value <= low else UNKNOWN


def _between(band: Band, value: Fraction, measured: Measured) -> int:
    """Whether a number lies in the stretch, each end in or out as it is written."""
    low, high = _end(band.at_least or band.above, band), _end(band.at_most or band.below, band)
    if low is not None and (value < low or (value == low and band.above)):
        return NO
    if high is not None and (value > high or (value == high and band.below)):
        return NO
    if band.end_differs and value == low:
        return UNKNOWN
    if band.below_local:
        limit = measured.value(_LOCAL)
        own = None if limit is None else exact(limit, _UNITS[band.measure])
        return UNKNOWN if own is None else YES if value < own else NO
    return YES


def _end(stated: Stated | None, band: Band) -> Fraction | None:
    """An end as a number of the measure's unit, or of times the baseline."""
    unit = "1" if band.of_baseline else _unit(band.measure)
    return None if stated is None else exact(stated.value, unit)


def _number(measure: str, measured: Measured) -> Fraction | None:
    if measure == _FALL:
        before, now = (_number(name, measured) for name in ("lvef-baseline", "lvef"))
        return None if before is None or now is None else before - now
    amount = measured.value(measure)
    return None if amount is None else exact(amount, _unit(measure))


def _unit(measure: str) -> str:
    return "%" if measure == _FALL else _UNITS[measure.removesuffix(_BASELINE)]


def _milder_than_all(scale: Scale, measured: Measured) -> bool:
    """Whether every number lies past the mild end of its measure's bands.

    Only where the mildest grade is a matter of numbers that count one by one.
    """
    known = [grade for grade in scale.grades if grade.fact]
    if not known or not known[0].bands:
        return False
    kinds: dict[tuple[str, bool], list[Band]] = {}
    for band in (band for grade in known for band in grade.bands if _is_for(band, measured)):
        kinds.setdefault((band.measure, band.of_baseline), []).append(band)
    return all(_is_past(bands, measured) for bands in kinds.values())


def _is_for(band: Band, measured: Measured) -> bool:
    """Whether a band is for this baseline; without one both kinds are."""
    before = _number(band.measure + _BASELINE, measured)
    if before is None or not (band.of_normal or band.of_baseline):
        return True
    return (before > 1) is band.of_baseline


def _is_past(bands: list[Band], measured: Measured) -> bool:
    """Downwards, where the worst band has no lower end, mild is above them all; else below."""
    downwards = any(not (band.at_least or band.above) for band in bands)
    if downwards:
        return all(_is_over(band, measured) for band in bands)
    return all(_inside(band, measured) == NO and not _is_over(band, measured) for band in bands)


def _is_over(band: Band, measured: Measured) -> bool:
    """Whether a value, known or of a known baseline, lies past the upper end."""
    value = _number(band.measure, measured) or Fraction(0)  # where it is missing, that was told
    before = _number(band.measure + _BASELINE, measured)
    if band.of_baseline:
        value = value / before if before else Fraction(0)
    if band.below_local:
        limit = measured.value(_LOCAL)
        return limit is not None and value >= exact(limit, _UNITS[band.measure])
    high = _end(band.at_most or band.below, band)
    return high is not None and (value > high or (value == high and band.below is not None))
