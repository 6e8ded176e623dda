"""When each infusion of a day runs, and how long it is watched."""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_CEILING

from pocketref.engine.order import Infusion
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion
from pocketref.model.quantity import Quantity, Range
from pocketref.model.regimen import From, Observation, Regimen


@noun
class Moment:
    """Minutes from the start of a day: by the short ends of every range, and by the long ends."""

    short: int = 0
    long: int = 0

    def after(self, span: Range) -> "Moment":
        """The moment when something that begins now and takes a span is over."""
        return Moment(short=self.short + minutes(span.low), long=self.long + minutes(span.high))

    def or_later(self, other: "Moment") -> "Moment":
        """The later of two moments, by either end."""
        return Moment(short=max(self.short, other.short), long=max(self.long, other.long))


@noun
class Watch:
    """An observation as it falls on the day; one that is not planned is offered."""

    asked: Observation
    begins: Moment | None
    ends: Moment | None
    planned: bool


@noun
class Slot:
    """An infusion as it falls on the day.

    No moment is known after an infusion of which no source says how long it takes.
    """

    infusion: Infusion
    on: date
    begins: Moment | None
    ends: Moment | None
    watches: tuple[Watch, ...]

    @property
    def frees(self) -> Moment | None:
        """From when the next infusion may start."""
        blocking = (one.ends for one in self.watches if one.planned and one.asked.blocks)
        return latest((self.ends, *blocking))

    @property
    def clears(self) -> Moment | None:
        """From when nothing of it is left to wait for."""
        return latest((self.ends, *(one.ends for one in self.watches if one.planned)))


def lay_out(
    regimen: Regimen, running: tuple[Infusion, ...], on: date, occasion: Occasion
) -> tuple[Slot, ...]:
    """One infusion after the other; each waits for the end of what blocks it."""
    slots: list[Slot] = []
    begins: Moment | None = Moment()
    for infusion in running:
        ends = _after(begins, infusion.over)
        watches = tuple(
            _watch(asked, begins, ends, occasion)
            for asked in regimen.observations
            if asked.drug == infusion.drug and asked.first is infusion.first
        )
        slot = Slot(infusion=infusion, on=on, begins=begins, ends=ends, watches=watches)
        slots.append(slot)
        begins = slot.frees
    return tuple(slots)


def latest(moments: Iterable[Moment | None]) -> Moment | None:
    """The latest of some moments, by either end; unknown if one of them is."""
    found = Moment()
    for moment in moments:
        if moment is None:
            return None
        found = found.or_later(moment)
    return found


def minutes(amount: Quantity) -> int:
    """Whole minutes, never shorter than stated."""
    return int(amount.to("min").value.to_integral_value(ROUND_CEILING))


def _after(moment: Moment | None, span: Range | None) -> Moment | None:
    return None if moment is None or span is None else moment.after(span)


def _watch(
    asked: Observation, begins: Moment | None, ends: Moment | None, occasion: Occasion
) -> Watch:
    """Asked for everywhere or in this region, it is planned; elsewhere only if it was chosen."""
    counted = begins if asked.counted is From.START else ends
    here = asked.region in {None, occasion.region}
    return Watch(
        asked=asked,
        begins=counted,
        ends=_after(counted, asked.minutes.value),
        planned=here or asked.drug in occasion.observed,
    )
