"""How a day runs, worked out again from a day that was played with stopwatches."""

from collections.abc import Iterator
from datetime import datetime

from pocketref.model.plan import Dose, Kind, Plan
from pocketref.model.quantity import Quantity
from pocketref.model.running import Did, Moment, Run, Running, State, StepRun
from pocketref.recheck.ahead import finishes, least, length, minimum, starts
from pocketref.recheck.locks import beside, forbidden, opens, waits
from pocketref.recheck.stopwatches import Played, Stopwatch, play


def replay(plan: Plan, run: Run, now: Moment) -> Running:
    """How far each step is and when the rest comes. It finds nothing to tell."""
    day = play(plan, run, now)
    taken_back = {
        deed.step: (deed.moment.at if deed.did is Did.UNDONE else None) for deed in run.deeds
    }
    steps = tuple(_step(watch, day, plan, taken_back) for watch in day.watches)
    return Running(steps=steps, current=_current(day), finish=_finish(day), ended=_ended(day))


def _step(
    watch: Stopwatch, day: Played, plan: Plan, taken_back: dict[str, datetime | None]
) -> StepRun:
    begun = watch.started is not None or watch.stopped is not None
    bars = not begun and watch.step.kind is Kind.INFUSE and forbidden(watch, day, plan)
    after = () if begun else tuple(waits(watch, day))
    tomorrow = watch.step.on > day.now.date()
    state = _state(watch, locked=bars or tomorrow or bool(after))
    planned, counted = length(watch), watch.reads(day.second)
    return StepRun(
        id=watch.step.id,
        state=state,
        began=watch.began,
        ended=watch.ended,
        undone=taken_back.get(watch.step.id),
        starts=watch.began or _shown(starts(watch, day), day),
        finishes=_finishing(watch, day),
        minimum_at=_shown(minimum(watch, day), day),
        opens_at=opens(watch, after, day) if state is State.LOCKED and not bars else None,
        after=after,
        elapsed=counted,
        left=None
        if planned is None
        else 0
        if watch.stopped is not None
        else max(planned - counted, 0),
        over=0 if planned is None or counted < planned else counted - planned,
        to_minimum=max(least(watch) - counted, 0) if watch.live else 0,
        early=counted if _cut_short(watch, counted) else None,
        reason=watch.reason,
        planned=planned,
        may=tuple(_may(watch, state, day)),
        not_before=_not_before(watch, day),
        dose=watch.given or _due(watch, plan),
    )


def _due(watch: Stopwatch, plan: Plan) -> Quantity | None:
    """The dose that stands in the plan of an infusion."""
    doses = {line.drug: line.answer.give for line in plan.lines if isinstance(line.answer, Dose)}
    return doses.get(watch.step.drug or "") if watch.step.kind is Kind.INFUSE else None


def _state(watch: Stopwatch, *, locked: bool) -> State:
    if watch.stopped is not None:
        return State.SKIPPED if watch.out else State.DONE
    if watch.started is None:
        return State.LOCKED if locked else State.OPEN
    return State.PAUSED if watch.stands else State.RUNNING


def _finishing(watch: Stopwatch, day: Played) -> datetime | None:
    happened = watch.started is not None and watch.stopped is not None
    return watch.ended if happened else _shown(finishes(watch, day), day)


def _cut_short(watch: Stopwatch, counted: int) -> bool:
    return watch.started is not None and watch.stopped is not None and counted < least(watch)


def _may(watch: Stopwatch, state: State, day: Played) -> Iterator[Did]:
    """What a person may do: start, leave out or end, let the clock stand or go on, take back."""
    infuses = watch.step.kind is Kind.INFUSE
    if state is State.OPEN:
        yield Did.STARTED
    if watch.live and (infuses or watch.reads(day.second) >= least(watch)):
        yield Did.FINISHED
    elif watch.live:
        yield Did.EARLY
    today = watch.started is not None or watch.step.on <= day.now.date()
    if infuses and watch.stopped is None and today:
        yield Did.SKIPPED
    if watch.live:
        yield Did.RESUMED if watch.stands else Did.PAUSED
        yield Did.LENGTHENED
    if day.undo == watch.step.id:
        yield Did.UNDONE


def _not_before(watch: Stopwatch, day: Played) -> datetime | None:
    """The last thing that had to happen before the next one may."""
    if watch.stopped is not None:
        return None
    if watch.started is not None:
        seconds = [watch.pressed, minimum(watch, day)]
    elif watch.step.kind is Kind.INFUSE:
        seconds = [
            minimum(each, day) if each.live else each.stopped
            for each in day.watches
            if each.started is not None and (each.stopped is not None or each.step.blocks)
        ]
    else:
        return None
    known = [second for second in seconds if second is not None]
    return _shown(max(known, default=None), day)


def _current(day: Played) -> str:
    """The infusion that runs; else the observation the next one waits for; else any that runs."""
    live = [each for each in day.watches if each.live]
    for wanted in (Kind.INFUSE, Kind.OBSERVE):
        for each in live:
            if each.step.kind is wanted and not beside(each):
                return each.step.id
    return live[0].step.id if live else ""


def _finish(day: Played) -> datetime | None:
    given = [each for each in day.watches if each.started is not None or each.stopped is None]
    ends: list[int] = []
    for each in given:
        over = finishes(each, day)
        if over is None:
            return None
        ends.append(max(over, day.second) if each.live else over)
    return _shown(max(ends, default=None), day)


def _ended(day: Played) -> datetime | None:
    last: Stopwatch | None = None
    for each in day.watches:
        if each.stopped is None:
            return None
        if last is None or last.stopped is None or each.stopped > last.stopped:
            last = each
    return None if last is None else last.ended


def _shown(second: int | None, day: Played) -> datetime | None:
    return None if second is None else day.shown(second)
