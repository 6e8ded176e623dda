"""The rest of a running day, asked backwards: each step asks when what it waits for is over."""

from datetime import datetime

from pocketref.model.plan import Kind
from pocketref.recheck.stopwatches import Played, Stopwatch

_MINUTE = 60


def length(watch: Stopwatch) -> int | None:
    """Seconds a step is planned to take, with what was added."""
    if watch.step.begins is None or watch.step.ends is None:
        return None
    return _MINUTE * (watch.step.ends - watch.step.begins) + watch.added


def least(watch: Stopwatch) -> int:
    """Seconds a step is observed at least."""
    return _MINUTE * (watch.step.minimum or 0)


def starts(watch: Stopwatch, day: Played) -> int | None:
    """The second a step started or will start."""
    if watch.started is not None or watch.stopped is not None:
        return watch.started
    if not _has_begun(watch, day):
        return _planned(watch.step.starts, day)
    if watch.step.kind is Kind.INFUSE:
        return _after_all(watch, day)
    infusion = infusion_of(watch, day)
    return None if infusion is None else _beside_or_after(watch, infusion, day)


def finishes(watch: Stopwatch, day: Played) -> int | None:
    """The second a step was over or will be."""
    if watch.stopped is not None:
        return None if watch.started is None else watch.stopped
    if watch.started is None and not _has_begun(watch, day):
        return _planned(watch.step.finishes, day)
    planned, begins = length(watch), starts(watch, day)
    if planned is None or begins is None:
        return None
    return begins + planned if watch.started is None else watch.reached(planned, day.second)


def minimum(watch: Stopwatch, day: Played) -> int | None:
    """The second the minimum of an observation was or will be over."""
    if watch.step.kind is not Kind.OBSERVE:
        return None
    if watch.started is not None:
        cut_short = watch.stopped is not None and watch.reads(day.second) < least(watch)
        return None if cut_short else watch.reached(least(watch), day.second)
    begins = starts(watch, day)
    return None if begins is None else begins + least(watch)


def infusion_of(watch: Stopwatch, day: Played) -> Stopwatch | None:
    """The infusion that is observed."""
    for each in day.watches:
        if each.step.kind is Kind.INFUSE and each.step.drug == watch.step.drug:
            return each
    return None


def _beside_or_after(watch: Stopwatch, infusion: Stopwatch, day: Played) -> int | None:
    if watch.step.from_start:
        return starts(infusion, day)
    ends = finishes(infusion, day)
    return None if ends is None else max(day.second, ends)


def _after_all(watch: Stopwatch, day: Played) -> int | None:
    """When all that stands before an infusion on its date is over, and not before now."""
    ends: list[int] = [day.second]
    for each in day.watches[: day.watches.index(watch)]:
        beside = each.step.kind is Kind.OBSERVE and not each.step.blocks
        left_out = each.started is None and each.stopped is not None
        if beside or left_out or each.step.on != watch.step.on:
            continue
        over = finishes(each, day)
        if over is None:
            return None
        ends.append(over)
    return max(ends)


def _has_begun(watch: Stopwatch, day: Played) -> bool:
    """Whether anything of its date was started."""
    return any(each.started is not None for each in day.watches if each.step.on == watch.step.on)


def _planned(shown: datetime | None, day: Played) -> int | None:
    if shown is None:
        return None
    own = shown if shown.tzinfo is not None else shown.replace(tzinfo=day.now.tzinfo)
    seconds = (own - day.now).days * 86_400 + (own - day.now).seconds
    return day.second + seconds
