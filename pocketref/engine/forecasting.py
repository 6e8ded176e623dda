"""When the rest of a running day comes: each step after what it waits for, never before now."""

from pocketref.engine.timeline import Timeline
from pocketref.engine.tracing import Trace
from pocketref.model.noun import but, noun
from pocketref.model.plan import Kind


@noun
class Times:
    """Where a step of the day lies on its timeline, as far as that is known.

    Attributes:
        minimum: where the minimum of an observation is over.
    """

    starts: int | None = None
    finishes: int | None = None
    minimum: int | None = None


@noun
class _Day:
    """One date as it is walked through.

    Attributes:
        free: from when the next infusion may start by plan; None where that is not known.
        infused: the times of the infusions so far, by drug.
        times: of the steps so far.
    """

    free: int | None = 0
    infused: tuple[tuple[str | None, Times], ...] = ()
    times: tuple[Times, ...] = ()


def forecast(traces: tuple[Trace, ...], line: Timeline) -> tuple[Times, ...]:
    """The times of each step, in the order of the plan. A date not begun keeps its plan."""
    found: tuple[Times, ...] = ()
    for on in dict.fromkeys(trace.step.on for trace in traces):
        found += _of_date([trace for trace in traces if trace.step.on == on], line)
    return found


def _of_date(traces: list[Trace], line: Timeline) -> tuple[Times, ...]:
    if all(trace.began is None for trace in traces):
        return tuple(_as_planned(trace, line) for trace in traces)
    day = _Day()
    for trace in traces:
        day = _infused(day, trace) if trace.step.kind is Kind.INFUSE else _observed(day, trace)
    return day.times


def _as_planned(trace: Trace, line: Timeline) -> Times:
    step = trace.step
    if step.starts is None or trace.ended is not None:
        return Times()
    starts = line.at(step.starts)
    return Times(
        starts=starts,
        finishes=None if step.finishes is None else line.at(step.finishes),
        minimum=starts + trace.minimum if step.kind is Kind.OBSERVE else None,
    )


def _infused(day: _Day, trace: Trace) -> _Day:
    if trace.ended is not None:
        times = _past(trace)
    elif trace.began is not None:
        times = _present(trace)
    else:
        times = _future(day.free, trace)
    free = day.free if _left_out(trace) else _later(day.free, times.finishes)
    infused = (*day.infused, (trace.step.drug, times))
    return but(day, free=free, infused=infused, times=(*day.times, times))


def _observed(day: _Day, trace: Trace) -> _Day:
    if trace.ended is not None:
        times = _past(trace)
    elif trace.began is not None:
        times = _present(trace)
    else:
        own = dict(day.infused).get(trace.step.drug, Times())
        times = _future(own.starts if trace.step.from_start else _from_now(own.finishes), trace)
    waits = trace.step.blocks and not _left_out(trace)
    free = _later(day.free, times.finishes) if waits else day.free
    return but(day, free=free, times=(*day.times, times))


def _left_out(trace: Trace) -> bool:
    return trace.began is None and trace.ended is not None


def _past(trace: Trace) -> Times:
    if trace.began is None or trace.ended is None:
        return Times()
    watched = trace.step.kind is Kind.OBSERVE and trace.elapsed >= trace.minimum
    return Times(
        starts=trace.began.second,
        finishes=trace.ended.second,
        minimum=trace.reaches(trace.minimum) if watched else None,
    )


def _present(trace: Trace) -> Times:
    planned, began = trace.planned, trace.began
    return Times(
        starts=None if began is None else began.second,
        finishes=None if planned is None else trace.reaches(planned),
        minimum=trace.reaches(trace.minimum) if trace.step.kind is Kind.OBSERVE else None,
    )


def _future(begins: int | None, trace: Trace) -> Times:
    if begins is None:
        return Times()
    planned = trace.planned
    return Times(
        starts=begins,
        finishes=None if planned is None else begins + planned,
        minimum=begins + trace.minimum if trace.step.kind is Kind.OBSERVE else None,
    )


def _from_now(second: int | None) -> int | None:
    """What is past cannot be waited for: from now on."""
    return None if second is None else max(second, 0)


def _later(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else max(one, other)
