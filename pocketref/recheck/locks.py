"""What keeps a step of a played day from starting, looked at again."""

from collections.abc import Iterator
from datetime import datetime

from pocketref.model.plan import Dose, Kind, Plan
from pocketref.model.running import ELSEWHERE
from pocketref.recheck.ahead import finishes, infusion_of, least, minimum
from pocketref.recheck.stopwatches import Played, Stopwatch

_ALONE = "both-antibodies-held"


def waits(watch: Stopwatch, day: Played) -> Iterator[str]:
    """What a step waits for: its own infusion, or all that the order of the day puts first."""
    if watch.step.kind is Kind.OBSERVE:
        own = infusion_of(watch, day)
        yield from () if own is None else (own.step.id,)
        return
    before = True
    for other in day.watches:
        if other is watch:
            before = False
        elif other.stands or (
            not beside(other) and not _lets_go(other, day) and (before or other.live)
        ):
            yield other.step.id


def beside(watch: Stopwatch) -> bool:
    """Whether it is an observation that nothing waits for."""
    return watch.step.kind is Kind.OBSERVE and not watch.step.blocks


def _lets_go(watch: Stopwatch, day: Played) -> bool:
    if watch.stopped is not None:
        return True
    observed = watch.step.kind is Kind.OBSERVE and watch.live
    return observed and watch.reads(day.second) >= least(watch)


def forbidden(watch: Stopwatch, day: Played, plan: Plan) -> bool:
    """Whether a rule forbids that an infusion starts, whatever the order of the day."""
    known = {line.drug: isinstance(line.answer, Dose) for line in plan.lines}
    if not known.get(watch.step.drug or "", True):
        return True
    infusions = [each for each in day.watches if each.step.kind is Kind.INFUSE]
    out = {
        each.step.drug: each.started is None
        for each in infusions
        if each.stopped is not None and each.out and each.reason != ELSEWHERE
    }
    if any(drug in out for drug in watch.step.falls_with):
        return True
    if any(
        each.started is not None and watch.step.drug in each.step.only_after for each in infusions
    ):
        return True
    first = [each.step.drug for each in infusions if each.step.drug in watch.step.only_after]
    alone = bool(first) and all(out.get(drug, False) for drug in first)
    return alone and _ALONE not in plan.occasion.acknowledged


def opens(watch: Stopwatch, after: tuple[str, ...], day: Played) -> datetime | None:
    """When an infusion may start: on its date, or when all it waits for is over, if all that goes.

    Nobody knows when a step is over that did not begin, or whose clock stands.
    """
    if watch.step.kind is Kind.OBSERVE:
        return None
    on = watch.step.on
    if on > day.now.date():
        return datetime(on.year, on.month, on.day, tzinfo=day.now.tzinfo)
    ends = [_lets_go_at(each, day) for each in day.watches if each.step.id in after]
    known = [end for end in ends if end is not None]
    return None if len(known) < len(ends) else day.shown(max([day.second, *known]))


def _lets_go_at(watch: Stopwatch, day: Played) -> int | None:
    infusion = infusion_of(watch, day)
    goes = watch.since is not None or (infusion is not None and infusion.since is not None)
    if watch.stands or not goes:
        return None
    return finishes(watch, day) if watch is infusion else minimum(watch, day)
