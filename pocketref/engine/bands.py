"""Whether what was measured lies in a band: yes, no, or not to be said without more."""

from decimal import Decimal
from enum import StrEnum
from operator import ge, gt, le, lt
from types import MappingProxyType

from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Comparison
from pocketref.model.graded import Measured
from pocketref.model.grading import Band, Together
from pocketref.model.noun import but, noun
from pocketref.model.quantity import Quantity

LASTING, READINGS, DIFFERS = "lasting", "two-readings", "differs"
SUSTAINED = "sustained"
LOCAL = "lower-limit"
_FALL, _FALLS = "-fall", ("-baseline", "")
_HOLDS = MappingProxyType(
    {
        Comparison.AT_LEAST: ge,
        Comparison.ABOVE: gt,
        Comparison.AT_MOST: le,
        Comparison.BELOW: lt,
    }
)
_NORMAL = Quantity(value=Decimal(1), unit="ULN")


class Side(StrEnum):
    """On which side of a band a value lies outside it."""

    UNDER = "under"
    OVER = "over"


@noun
class Compared:
    """A value held against one end: measure, how it is compared, value and limit.

    For a band that lasts `how` is `lasting`; then the limit stands first and the time second. For
    `two-readings` how many stands third.
    """

    measure: str
    how: str
    amounts: tuple[Quantity, ...]


@noun
class Held:
    """How a band, or several together, stand to what was measured.

    Attributes:
        met: None while it is not decided.
        seen: the comparisons that decided it: all of them if met, the failing ones if not; while
            it is open, what is asked for.
        needs: measures and questions it still depends on.
        signs: what no number shows, where the numbers are met.
        side: where a single value lies if it is outside.
        idle: whether the band is for another baseline than this one.
        differs: whether copies of the source differ on exactly this value.
    """

    met: bool | None = None
    seen: tuple[Compared, ...] = ()
    needs: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    side: Side | None = None
    idle: bool = False
    differs: bool = False

    @property
    def asks(self) -> frozenset[str]:
        """All that an open one still depends on."""
        return frozenset((*self.needs, *self.signs, *((DIFFERS,) if self.differs else ())))


def together(way: Together, measured: Measured) -> Held:
    """How all bands of a way stand: one that is not met decides, then one that is not decided."""
    parts = tuple(hold(band, measured) for band in way.all_of)
    failed = [part for part in parts if part.met is False]
    if failed:
        first, single = failed[0], len(parts) == 1
        side, idle = (first.side, first.idle) if single else (None, False)
        return Held(met=False, seen=first.seen, side=side, idle=idle)
    seen = tuple(one for part in parts for one in part.seen)
    needs = tuple(dict.fromkeys(name for part in parts for name in part.needs))
    signs = (way.sign,) if way.sign else ()
    differs = any(part.differs for part in parts)
    if needs or signs or differs:
        return Held(seen=seen, needs=needs, signs=signs, differs=differs)
    return Held(met=True, seen=seen)


def nearest(ways: tuple[Held, ...]) -> tuple[Held, ...]:
    """The open ways, without those that ask for all that another asks for, and for more."""
    undecided = tuple(way for way in ways if way.met is None)
    return tuple(way for way in undecided if not any(other.asks < way.asks for other in undecided))


def hold(band: Band, measured: Measured) -> Held:
    """How a band stands. A missing value counts only where it could still decide."""
    lower = band.at_least or band.above
    if band.lasts is not None and lower is not None:
        return _lasting(band, lower, band.lasts, measured)
    value, missing = _value(band.measure, measured)
    if value is None:
        return Held(needs=missing)
    if not (band.of_normal or band.of_baseline):
        return _against(band, value, measured, None)
    name = f"{band.measure}-baseline"
    baseline = measured.value(name)
    if baseline is None:
        return _without_baseline(band, value, measured, name)
    if band.of_normal is not (baseline <= _NORMAL):
        return Held(met=False, idle=True)
    return _against(band, value, measured, baseline if band.of_baseline else None)


def told(seen: tuple[Compared, ...], facts: tuple[str, ...], *, met: bool) -> Finding:
    """A finding of comparisons, each once: two words and two amounts for each of them."""
    each = tuple(dict.fromkeys(seen))
    return Finding(
        severity=Severity.NOTE,
        code="band-met" if met else "band-not-met",
        amounts=tuple(amount for one in each for amount in one.amounts),
        words=tuple(word for one in each for word in (one.measure, one.how)),
        facts=facts,
    )


def asks(how: str, amounts: tuple[Quantity, ...], facts: tuple[str, ...]) -> Finding:
    """What a source asks that no single value answers, or what its copies differ on."""
    if how == LASTING:
        return Finding(severity=Severity.NOTE, code="asks-lasting", amounts=amounts, facts=facts)
    if how == READINGS:
        return Finding(severity=Severity.NOTE, code="asks-readings", amounts=amounts, facts=facts)
    return Finding(severity=Severity.NOTE, code="copies-differ", amounts=amounts, facts=facts)


def _value(measure: str, measured: Measured) -> tuple[Quantity | None, tuple[str, ...]]:
    """What was measured, and what is missing for it; a fall is the baseline less the value now."""
    if not measure.endswith(_FALL):
        value = measured.value(measure)
        return value, () if value is not None else (measure,)
    names = tuple(measure.removesuffix(_FALL) + end for end in _FALLS)
    before, now = (measured.value(name) for name in names)
    if before is None or now is None:
        return None, tuple(name for name in names if measured.value(name) is None)
    return before - now, ()


def _without_baseline(band: Band, value: Quantity, measured: Measured, name: str) -> Held:
    """Without a baseline a value may still lie outside, whatever the baseline was.

    An abnormal baseline is above the upper limit, so in multiples of it the value is less yet.
    """
    if band.of_normal:
        as_if = _against(band, value, measured, None)
        return as_if if as_if.met is False else Held(needs=(name,))
    low = band.at_least or band.above
    if low is None or low.value * _NORMAL < value:
        return Held(needs=(name,))
    below = Compared(
        measure=band.measure, how=Comparison.ABOVE.value, amounts=(value, low.value * _NORMAL)
    )
    return Held(met=False, seen=(below,), side=Side.UNDER)


def _against(band: Band, value: Quantity, measured: Measured, baseline: Quantity | None) -> Held:
    """A value held against both ends: the lower one first, which never needs the laboratory."""
    seen = []
    for end, how, side in (
        (band.at_least, Comparison.AT_LEAST, Side.UNDER),
        (band.above, Comparison.ABOVE, Side.UNDER),
        (band.at_most, Comparison.AT_MOST, Side.OVER),
        (band.below, Comparison.BELOW, Side.OVER),
    ):
        if end is None:
            continue
        limit = end.value if baseline is None else end.value * baseline
        if band.end_differs and side is Side.UNDER and value.same_as(limit):
            asked = Compared(measure=band.measure, how=DIFFERS, amounts=(value,))
            return Held(seen=(asked,), differs=True)
        seen.append(Compared(measure=band.measure, how=how.value, amounts=(value, limit)))
        if not _HOLDS[how](value, limit):
            return Held(met=False, seen=(seen[-1],), side=side)
    if band.below_local:
        return _local(band, value, measured.value(LOCAL), tuple(seen))
    return Held(met=True, seen=tuple(seen))


def _local(band: Band, value: Quantity, limit: Quantity | None, seen: tuple[Compared, ...]) -> Held:
    if limit is None:
        return Held(seen=seen, needs=(LOCAL,))
    last = Compared(measure=band.measure, how=Comparison.BELOW.value, amounts=(value, limit))
    if value < limit:
        return Held(met=True, seen=(*seen, last))
    return Held(met=False, seen=(last,), side=Side.OVER)


def _lasting(band: Band, lower: Stated, lasts: Stated, measured: Measured) -> Held:
    """A temperature that lasts: one reading below it decides, else whether it lasted was asked.

    Whether it lasted over one hour does not answer for readings that are hours apart.
    """
    asked = Compared(measure=band.measure, how=LASTING, amounts=(lower.value, lasts.value))
    if band.readings is not None:
        amounts = (*asked.amounts, band.readings.value)
        asked = Compared(measure=band.measure, how=READINGS, amounts=amounts)
    elif measured.sustained is not None:
        return Held(met=measured.sustained, seen=(asked,))
    value = measured.value(band.measure)
    if measured.sustained is not True and value is not None:
        single = _against(but(band, lasts=None, readings=None), value, measured, None)
        if single.met is False:
            return single
    if measured.sustained is None and value is None:
        return Held(needs=(band.measure,))
    return Held(seen=(asked,), needs=(SUSTAINED if asked.how == LASTING else READINGS,))
