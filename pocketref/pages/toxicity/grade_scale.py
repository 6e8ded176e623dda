"""The grade of one measure as a ruler: the engine is asked in each stretch between two limits."""

from decimal import Decimal
from itertools import groupby, pairwise

from pocketref.engine.grading import grade
from pocketref.model.fact import Stated
from pocketref.model.graded import Graded, Measured, VersionGrade
from pocketref.model.grading import Band, Scale
from pocketref.model.noun import but, noun
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_view import Ruler
from pocketref.pictures.grade_ruler import GradeStretch, Reading
from pocketref.wording import grading, numbers, verdicts
from pocketref.wording.names import sentence_case
from pocketref.wording.units import suffix
from pocketref.worksheet.fields import FIELDS, Kind

_BASELINE, _FALL, _LOCAL = "-baseline", "-fall", "lower-limit"
_NORMAL = Quantity(value=Decimal(1), unit="ULN")
_BEYOND = Decimal("1.5")  # how far behind the last limit the engine is asked
_HALF = Decimal(2)
_UNITS = {each.id: each.unit for each in FIELDS}
_WHOLE = frozenset(each.id for each in FIELDS if each.kind is Kind.WHOLE)


@noun
class _Stretch:
    """From one limit to the next, and what the engine says in between."""

    low: Decimal
    high: Decimal | None
    said: VersionGrade


def ruler(library: Library, result: Graded, at: int) -> Ruler | None:
    """The ruler of one version of a term.

    None where more than one measure decides, or a baseline is missing that changes the limits.

    Args:
        library: the open pack.
        result: the term by every version.
        at: which of its versions.
    """
    one = result.versions[at]
    scale = library.scale(one.scale)
    measure = _measure(scale, result.measured)
    if measure is None:
        return None
    ends = _ends(scale, measure, result.measured)
    stretches = tuple(_drawn(scale, each) for each in _asked(scale, measure, ends, result.measured))
    now = result.measured.value(measure)
    shown = None if now is None else now.to(_UNITS[measure])
    bare = sentence_case(scale.title)
    graded = grading.titled(bare, one.grade, at_least=one.at_least)
    title = bare if shown is None else graded
    unit = grading.axis(suffix(_UNITS[measure]))
    return Ruler(
        title=title,
        note=library.source(scale.source).short,
        stretches=stretches,
        now=None
        if shown is None
        else Reading(at=float(shown.value), text=numbers.number(shown.value)),
        unit=unit,
        text=_told(title, shown),
    )


def _told(title: str, now: Quantity | None) -> str:
    return f"{title}." if now is None else f"{title}, at {numbers.amount(now)}."


def _measure(scale: Scale, measured: Measured) -> str | None:
    """The one measure that decides, if there is one and its limits are known."""
    bands = tuple(_bands(scale))
    baselines = {
        band.measure.removesuffix(_FALL) + _BASELINE
        for band in bands
        if band.measure.endswith(_FALL) or band.of_baseline or band.of_normal
    }
    plain = {band.measure for band in bands if not band.measure.endswith((_FALL, _BASELINE))}
    known = all(measured.value(name) is not None for name in baselines)
    (measure, *others) = (*plain, "")
    return measure if len(others) == 1 and known and measure in _UNITS else None


def _bands(scale: Scale) -> tuple[Band, ...]:
    return tuple(b for each in scale.grades for way in each.ways for b in way.all_of)


def _ends(scale: Scale, measure: str, measured: Measured) -> tuple[Decimal, ...]:
    """Every limit at which the grade may turn, from the lowest, in the unit that is typed."""
    found: set[Decimal] = set()
    for band in _bands(scale):
        for end, above in (
            (band.at_least, False),
            (band.below, False),
            (band.above, True),
            (band.at_most, True),
        ):
            limit = None if end is None else _limit(band, end, measure, measured)
            if limit is not None:
                found.add(limit + (1 if above and measure in _WHOLE else 0))
    local = measured.value(_LOCAL)
    if local is not None and any(band.below_local for band in _bands(scale)):
        found.add(local.to(_UNITS[measure]).value)
    return tuple(sorted(end for end in found if end > 0))


def _limit(band: Band, end: Stated, measure: str, measured: Measured) -> Decimal | None:
    """A limit as a value of the measure; a fall counts down from the baseline."""
    baseline = measured.value(measure + _BASELINE)
    if band.measure.endswith(_FALL):
        return None if baseline is None else (baseline - end.value).value
    if band.measure != measure:
        return None
    if (band.of_baseline or band.of_normal) and baseline is not None:
        if band.of_normal is not (baseline <= _NORMAL):
            return None  # written for another baseline
        return (end.value * baseline).value if band.of_baseline else end.value.value
    return end.value.to(_UNITS[measure]).value


def _asked(
    scale: Scale, measure: str, ends: tuple[Decimal, ...], measured: Measured
) -> tuple[_Stretch, ...]:
    """What the engine says between two limits; neighbours that say the same are one stretch."""
    asked: list[_Stretch] = []
    for low, high in pairwise((Decimal(0), *ends, None)):
        if low is None:
            continue
        middle = low * _BEYOND if high is None else (low + high) / _HALF
        said = _at(scale, measure, middle, measured)
        asked.append(_Stretch(low=low, high=high, said=said))
    made: list[_Stretch] = []
    for _, run in groupby(asked, key=lambda one: (one.said.grade, one.said.needs)):
        first, *others = run
        made.append(but(first, high=others[-1].high) if others else first)
    return tuple(made)


def _at(scale: Scale, measure: str, value: Decimal, measured: Measured) -> VersionGrade:
    """The grade at a value; where the local limit is missing, the grade if it lay below it."""
    others = tuple(each for each in measured.values if each[0] != measure)
    here = (measure, Quantity(value=value, unit=_UNITS[measure]))
    said = grade(scale, but(measured, values=(here, *others)))
    if _LOCAL not in said.needs:
        return said
    limit = (_LOCAL, Quantity(value=value * _HALF, unit=_UNITS[measure]))
    if_below = grade(scale, but(measured, values=(here, limit, *others)))
    return but(if_below, needs=(_LOCAL,))


def _drawn(scale: Scale, one: _Stretch) -> GradeStretch:
    open_end = one.said.needs == (_LOCAL,) and one.said.grade is not None
    text = (
        grading.or_none(one.said.grade or 1)
        if open_end
        else verdicts.grade(one.said.grade, at_least=False)
    )
    return GradeStretch(
        id=f"{scale.id}-{numbers.plain(one.low)}",
        low=float(one.low),
        high=None if one.high is None else float(one.high),
        begins=numbers.number(one.low),
        text=text,
        grade=None if open_end else one.said.grade,
        facts=one.said.facts[:1],
    )
