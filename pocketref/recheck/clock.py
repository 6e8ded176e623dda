"""The minutes of a day: two clocks walk it, one by the short ends and one by the long ends."""

from datetime import date, datetime, timedelta

from pocketref.model.drug import Phase
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion
from pocketref.model.plan import Kind
from pocketref.model.quantity import Range
from pocketref.model.regimen import From, Observation, Regimen
from pocketref.recheck.units import whole

_MINUTES_A_DAY = 1440
_MINUTES_AN_HOUR = 60
_LOADS = frozenset({Phase.LOADING, Phase.RELOAD})


@noun
class Run:
    """A drug that runs today, and over how long.

    Attributes:
        over: None where no source says.
        again: whether the drug ran on an earlier day of this cycle.
    """

    drug: str
    phase: Phase
    over: Range | None
    again: bool = False


@noun
class Moment:
    """One step. Minutes from the start of its own day; None after something without a duration.

    Attributes:
        blocks: of an observation, whether the next infusion waits for it.
        from_start: of an observation, whether it is counted from the start of its infusion.
        only_after: of an infusion, the drugs that must be over first, whatever the order.
        falls_with: of an infusion, the drugs without which it is not given.
    """

    kind: Kind
    drug: str
    on: date
    begins: int | None
    ends: int | None
    earliest: int | None
    minimum: int | None = None
    blocks: bool = False
    from_start: bool = False
    only_after: tuple[str, ...] = ()
    falls_with: tuple[str, ...] = ()

    @property
    def soonest_end(self) -> int | None:
        """When it can end by the short ends."""
        return _after(self.earliest, self.minimum or 0)


@noun
class Taken:
    """A medicine taken before an infusion, and its date."""

    drug: str
    on: date


@noun
class Day:
    """A whole day: its steps, those offered only, and its end by short and long ends."""

    moments: tuple[Moment, ...]
    offered: tuple[Moment, ...]
    last: date | None = None
    earliest: int | None = None
    latest: int | None = None


def _after(minute: int | None, more: int | None) -> int | None:
    """So many minutes later; None where either is not known."""
    return None if minute is None or more is None else minute + more


def _last(minutes: list[int | None]) -> int | None:
    """The latest of some minutes; None where one of them is not known."""
    known = [minute for minute in minutes if minute is not None]
    return max(known) if len(known) == len(minutes) else None


def clock_time(on: date, occasion: Occasion, offset: int | None) -> datetime | None:
    """The wall clock so many minutes into a day; None without a start, or without the minutes."""
    if occasion.start is None or offset is None:
        return None
    minutes = occasion.start.hour * _MINUTES_AN_HOUR + occasion.start.minute + offset
    days, rest = divmod(minutes, _MINUTES_A_DAY)
    then = on + timedelta(days=days)
    hour, minute = divmod(rest, _MINUTES_AN_HOUR)
    return datetime(then.year, then.month, then.day, hour, minute)  # noqa: DTZ001  # the chair's own clock


def in_order(regimen: Regimen, occasion: Occasion) -> tuple[str, ...]:
    """The drugs as they run: the chosen free drug first, the taxane last."""

    def rank(drug: str) -> int:
        if drug == regimen.taxane:
            return 2
        return 0 if drug == occasion.first and drug in regimen.free else 1

    return tuple(sorted(regimen.drugs, key=rank))


def _is_first(run: Run, occasion: Occasion) -> bool:
    if run.phase in _LOADS:
        return True
    return run.phase is Phase.SINGLE and occasion.cycle == 1 and not run.again


def _watched(rule: Observation, infusion: Moment, short: int | None) -> Moment:
    low, high = whole(rule.minutes.value.low, "min"), whole(rule.minutes.value.high, "min")
    from_start = rule.counted is From.START
    begins = infusion.begins if from_start else infusion.ends
    return Moment(
        kind=Kind.OBSERVE,
        drug=rule.drug,
        on=infusion.on,
        begins=begins,
        ends=_after(begins, high),
        earliest=infusion.earliest if from_start else _after(infusion.earliest, short),
        minimum=low,
        blocks=rule.blocks,
        from_start=from_start,
    )


def _is_split(regimen: Regimen, occasion: Occasion, runs: tuple[Run, ...]) -> bool:
    loading = {run.drug for run in runs if run.phase in _LOADS}
    free = set(regimen.free)
    return occasion.split and bool(regimen.split) and bool(free) and free <= loading


def taken(regimen: Regimen, when: dict[str, date]) -> tuple[Taken, ...]:
    """What is taken before the infusions that run, counted in days from each of them."""
    return tuple(
        Taken(drug=rule.drug, on=when[rule.before] + timedelta(days=rule.day))
        for rule in regimen.premedications
        if rule.before in when
    )


def run_dates(regimen: Regimen, occasion: Occasion, runs: tuple[Run, ...]) -> dict[str, date]:
    """On which date each drug runs: today, or from the second drug on tomorrow when split."""
    second = occasion.on + timedelta(days=1 if _is_split(regimen, occasion, runs) else 0)
    return {run.drug: occasion.on if place == 0 else second for place, run in enumerate(runs)}


def _lengths(run: Run) -> tuple[int | None, int | None]:
    """Its minutes by the short and the long end."""
    if run.over is None:
        return None, None
    return whole(run.over.low, "min"), whole(run.over.high, "min")


def _only_after(regimen: Regimen, run: Run, runs: tuple[Run, ...]) -> tuple[str, ...]:
    """Every other drug of the day, if this one is the taxane or ordered last."""

    def is_last(drug: str) -> bool:
        ordered = regimen.order is not None and regimen.order.last == drug
        return ordered or drug == regimen.taxane

    if not is_last(run.drug):
        return ()
    return tuple(other.drug for other in runs if not is_last(other.drug))


def _falls_with(regimen: Regimen, run: Run, runs: tuple[Run, ...]) -> tuple[str, ...]:
    """The drugs of the day that hold this one when they are held."""
    today = {other.drug for other in runs}
    held = (partner.held for partner in regimen.partners if run.drug == partner.holds)
    return tuple(drug for drug in held if drug in today)


def day(regimen: Regimen, occasion: Occasion, runs: tuple[Run, ...]) -> Day:
    """Walk through the drugs in their order with a short and a long clock.

    A drug without a duration stops both clocks; the next date starts them again.
    """
    when = run_dates(regimen, occasion, runs)
    moments: list[Moment] = []
    offered: list[Moment] = []
    today = occasion.on
    short: int | None = 0
    long: int | None = 0
    for run in runs:
        if when[run.drug] != today:
            today, short, long = when[run.drug], 0, 0
        quick, slow = _lengths(run)
        infusion = Moment(
            kind=Kind.INFUSE,
            drug=run.drug,
            on=today,
            begins=long,
            ends=_after(long, slow),
            earliest=short,
            only_after=_only_after(regimen, run, runs),
            falls_with=_falls_with(regimen, run, runs),
        )
        moments.append(infusion)
        short, long = _after(short, quick), infusion.ends
        for rule in regimen.observations:
            if rule.drug != run.drug or rule.first != _is_first(run, occasion):
                continue
            watched = _watched(rule, infusion, quick)
            if not (rule.region in {None, occasion.region} or run.drug in occasion.observed):
                offered.append(watched)
                continue
            moments.append(watched)
            if rule.blocks:
                short, long = _last([short, watched.soonest_end]), _last([long, watched.ends])
    return _closed(moments, offered, today, short)


def _closed(moments: list[Moment], offered: list[Moment], today: date, short: int | None) -> Day:
    """The day with its end: the last infusion or required observation of its last date.

    There is none without a step, or where any of them has no end.
    """
    found = Day(moments=tuple(moments), offered=tuple(offered))
    if not moments or _last([moment.ends for moment in moments]) is None:
        return found
    last = [moment for moment in moments if moment.on == today]
    return but(
        found,
        last=today,
        earliest=_last([short, *(moment.soonest_end for moment in last)]),
        latest=_last([moment.ends for moment in last]),
    )
