"""The minutes of a day: two clocks walk it, one by the short ends and one by the long ends."""

from datetime import date, datetime, timedelta

from pocketref.model.drug import Phase
from pocketref.model.noun import noun
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
    """A drug that runs today, and over how long."""

    drug: str
    phase: Phase
    over: Range


@noun
class Moment:
    """One timed step. Minutes from the start of its own day."""

    kind: Kind
    drug: str
    on: date
    begins: int
    ends: int
    earliest: int
    minimum: int | None = None

    @property
    def soonest_end(self) -> int:
        """When it can end by the short ends."""
        return self.earliest + (self.minimum or 0)


@noun
class Taken:
    """A medicine taken before an infusion, and its date."""

    drug: str
    on: date


@noun
class Day:
    """A whole day: its timed steps, those offered only, and its end by short and long ends."""

    moments: tuple[Moment, ...]
    offered: tuple[Moment, ...]
    last: date | None = None
    earliest: int | None = None
    latest: int | None = None


def clock_time(on: date, occasion: Occasion, offset: int) -> datetime | None:
    """The wall clock so many minutes into a day; None without a start."""
    if occasion.start is None:
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
    return run.phase in _LOADS or (run.phase is Phase.SINGLE and occasion.cycle == 1)


def _watched(rule: Observation, infusion: Moment, short: int) -> Moment:
    low, high = whole(rule.minutes.value.low, "min"), whole(rule.minutes.value.high, "min")
    from_start = rule.counted is From.START
    begins = infusion.begins if from_start else infusion.ends
    return Moment(
        kind=Kind.OBSERVE,
        drug=rule.drug,
        on=infusion.on,
        begins=begins,
        ends=begins + high,
        earliest=infusion.earliest if from_start else infusion.earliest + short,
        minimum=low,
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


def day(regimen: Regimen, occasion: Occasion, runs: tuple[Run, ...]) -> Day:
    """Walk through the drugs in their order with a short and a long clock."""
    when = run_dates(regimen, occasion, runs)
    moments: list[Moment] = []
    offered: list[Moment] = []
    today, short, long = occasion.on, 0, 0
    for run in runs:
        if when[run.drug] != today:
            today, short, long = when[run.drug], 0, 0
        quick, slow = whole(run.over.low, "min"), whole(run.over.high, "min")
        infusion = Moment(
            kind=Kind.INFUSE, drug=run.drug, on=today, begins=long, ends=long + slow, earliest=short
        )
        moments.append(infusion)
        short, long = short + quick, long + slow
        for rule in regimen.observations:
            if rule.drug != run.drug or rule.first != _is_first(run, occasion):
                continue
            watched = _watched(rule, infusion, quick)
            if not (rule.region in {None, occasion.region} or run.drug in occasion.observed):
                offered.append(watched)
                continue
            moments.append(watched)
            if rule.blocks:
                short, long = max(short, watched.soonest_end), max(long, watched.ends)
    return _closed(moments, offered, today, short, long)


def _closed(
    moments: list[Moment], offered: list[Moment], today: date, short: int, long: int
) -> Day:
    """The day with its end: the last infusion or required observation of its last date."""
    if not moments:
        return Day(moments=(), offered=tuple(offered))
    last = [moment for moment in moments if moment.on == today]
    return Day(
        moments=tuple(moments),
        offered=tuple(offered),
        last=today,
        earliest=max(short, *(moment.soonest_end for moment in last)),
        latest=max(long, *(moment.ends for moment in last)),
    )
