"""Gradings: grades in order, and bands of which at most one grade's holds any value."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Any, Self

from pocketref.model.fact import Stated
from pocketref.model.grading import Band, Scale, Together
from pocketref.model.noun import noun
from pocketref.model.quantity import UnitMismatchError
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.measures import unit_of
from pocketref.pack.walking import Path, walk

_GRADES = (1, 2, 3, 4, 5)
_NO_END = Decimal("Infinity")
_NOTHING = "a band that holds nothing"


@noun
class _Stretch:
    """A band as numbers, with its grade and where it is written."""

    grade: int
    path: tuple[str | int, ...]
    low: Decimal
    high: Decimal
    low_in: bool
    high_in: bool

    @property
    def is_empty(self) -> bool:
        """Whether no value lies in it."""
        return self.low > self.high or (
            self.low == self.high and not (self.low_in and self.high_in)
        )

    def meets(self, other: Self) -> bool:
        """Whether some value lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        ends = [one.low_in for one in (self, other) if one.low == low]
        ends += [one.high_in for one in (self, other) if one.high == high]
        return low < high or (low == high and all(ends))


def scaling(content: Content) -> Iterator[ContentError]:
    """Grades that are missing or out of order, bands that overlap or go back and forth."""
    seen: dict[tuple[str, str], str] = {}
    for entry in content.scales:
        scale = entry.thing
        first = seen.setdefault((scale.term, scale.version), scale.id)
        if first != scale.id:
            what = f"`{first}` is {scale.term} of version {scale.version} already"
            yield entry.fault(("term",), what, "Keep one of the two.")
        if tuple(grade.grade for grade in scale.grades) != _GRADES:
            what = f"the grades of `{scale.id}` are not 1 to 5 in order"
            mend = "Write all five; one that the term does not have has no fact."
            yield entry.fault(("grades",), what, mend)
        for index, grade in enumerate(scale.grades):
            if grade.fact is None and (grade.ways or grade.bedside):
                what = f"grade {grade.grade} has bands or signs and no fact"
                yield entry.fault(("grades", index), what, "Name the fact that states it.")
        yield from _bands(entry)
        for at, grade in enumerate(scale.grades):
            yield from _hollow(entry, ("grades", at, "together"), grade.together)
    for defining in content.criteria:
        yield from _hollow(defining, ("ways",), defining.thing.ways)
    yield from _asked(content)


def _hollow(entry: Entry[Any], path: Path, ways: tuple[Together, ...]) -> Iterator[ContentError]:
    """Bands that count together, and hold nothing even alone."""
    for at, way in enumerate(ways):
        for index, band in enumerate(way.all_of):
            where = (*path, at, "all_of", index)
            try:
                stretch = _stretch(0, where, band)
            except UnitMismatchError:
                continue  # said where measures are checked
            if stretch is not None and stretch.is_empty:
                yield entry.fault(where, _NOTHING, "Write its lower end first.")


def _asked(content: Content) -> Iterator[ContentError]:
    """What lasts is asked as one question, so all sources must mean the same by it."""
    entries: tuple[Entry[Any], ...] = (*content.scales, *content.criteria)
    first: tuple[str, ...] = ()
    for entry in entries:
        for path, band in walk(entry.thing):
            if not isinstance(band, Band) or band.lasts is None or band.readings is not None:
                continue
            asked = (band.measure, *(str(end and end.value) for end in (_low(band), band.lasts)))
            first = first or asked
            if asked != first:
                what = f"`{' '.join(asked)}` is another question than `{' '.join(first)}`"
                mend = "One answer decides both: state the same, or ask for `readings`."
                yield entry.fault(path, what, mend)


def _low(band: Band) -> Stated | None:
    return band.at_least or band.above


def _bands(entry: Entry[Scale]) -> Iterator[ContentError]:
    by_measure: dict[tuple[str, bool, bool], list[tuple[int, Path, Band]]] = {}
    for at, grade in enumerate(entry.thing.grades):
        for index, band in enumerate(grade.bands):
            path: Path = ("grades", at, "bands", index)
            measure = (band.measure, band.of_baseline, band.of_normal)
            by_measure.setdefault(measure, []).append((grade.grade, path, band))
    for found in by_measure.values():
        try:
            stretches = [made for each in found if (made := _stretch(*each)) is not None]
        except UnitMismatchError:
            continue  # said where measures are checked
        yield from _compared(entry, stretches)


def _compared(entry: Entry[Scale], stretches: list[_Stretch]) -> Iterator[ContentError]:
    for one in stretches:
        if one.is_empty:
            yield entry.fault(one.path, _NOTHING, "Write its lower end first.")
            return
    for one, other in combinations(stretches, 2):
        if one.grade != other.grade and one.meets(other):
            what = f"bands of grade {one.grade} and grade {other.grade} overlap"
            yield entry.fault(other.path, what, "End each where the next begins, as the text does.")
            return
    steps = [(one, other) for one, other in pairwise(stretches) if one.grade != other.grade]
    rising = [other.low >= one.high for one, other in steps]
    for (_, other), rises in zip(steps, rising, strict=True):
        if rises != rising[0]:
            what = f"the band of grade {other.grade} is out of order"
            yield entry.fault(other.path, what, "From grade to grade they go one way.")
            return


def _stretch(grade: int, path: Path, band: Band) -> _Stretch | None:
    """A band as numbers; none if its only end is the laboratory's own."""
    low, high = _low(band), band.at_most or band.below
    if low is None and high is None:
        return None
    return _Stretch(
        grade=grade,
        path=path,
        low=-_NO_END if low is None else _number(low, band),
        high=_NO_END if high is None else _number(high, band),
        low_in=band.above is None,
        high_in=band.below is None,
    )


def _number(end: Stated, band: Band) -> Decimal:
    """An end in the unit of its measure, so that every end of it can be compared."""
    return end.value.to(unit_of(band) or end.value.unit).value
