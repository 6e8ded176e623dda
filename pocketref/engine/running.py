"""How a day runs: from its plan and what was done, how far each step is and what may be done."""

from datetime import datetime

from pocketref.engine.allowing import allowed, not_before
from pocketref.engine.begun import dose_begun, dose_planned
from pocketref.engine.board import Board, board
from pocketref.engine.forecasting import Times
from pocketref.engine.locking import Lock, locked
from pocketref.engine.telling import told
from pocketref.engine.tracing import Trace
from pocketref.model.plan import Kind, Plan
from pocketref.model.running import Did, Moment, Run, Running, State, StepRun

_OPEN = Lock()


def run_day(plan: Plan, run: Run, now: Moment) -> Running:
    """How far each step is, and when the rest of the day comes."""
    spread = board(plan, run, now)
    return Running(
        steps=tuple(_step(trace, spread) for trace in spread.traces),
        current=_current(spread),
        finish=_finish(spread),
        ended=_ended(spread),
        findings=told(spread),
    )


def _step(trace: Trace, spread: Board) -> StepRun:
    times, begun = spread.times_of(trace), trace.began is not None or trace.ended is not None
    lock = None if begun else locked(trace, spread)
    state = _state(trace, lock)
    began, ended = _shown(trace, times, spread)
    return StepRun(
        id=trace.step.id,
        state=state,
        began=None if trace.began is None else trace.began.shown,
        ended=None if trace.ended is None else trace.ended.shown,
        undone=_undone(trace, spread.run),
        starts=began,
        finishes=ended,
        minimum_at=spread.wall(times.minimum),
        opens_at=(lock or _OPEN).opens_at,
        after=(lock or _OPEN).after,
        elapsed=trace.elapsed,
        left=_left(trace),
        over=_over(trace),
        to_minimum=max(trace.minimum - trace.elapsed, 0) if trace.runs else 0,
        early=_early(trace),
        reason=trace.reason,
        planned=trace.planned,
        may=allowed(trace, state, spread),
        not_before=not_before(trace, spread),
        dose=dose_begun(trace, spread) or dose_planned(trace, spread),
    )


def _state(trace: Trace, lock: Lock | None) -> State:
    if trace.ended is not None:
        return State.SKIPPED if trace.skipped else State.DONE
    if trace.began is not None:
        return State.PAUSED if trace.paused else State.RUNNING
    return State.OPEN if lock is None else State.LOCKED


def _shown(trace: Trace, times: Times, spread: Board) -> tuple[datetime | None, datetime | None]:
    """From when to when, as it was shown where it has happened."""
    if trace.began is None:
        return spread.wall(times.starts), spread.wall(times.finishes)
    ended = spread.wall(times.finishes) if trace.ended is None else trace.ended.shown
    return trace.began.shown, ended


def _undone(trace: Trace, run: Run) -> datetime | None:
    """When something was last taken back, if nothing was done with the step since."""
    last = next((deed for deed in reversed(run.deeds) if deed.step == trace.step.id), None)
    return last.moment.at if last is not None and last.did is Did.UNDONE else None


def _left(trace: Trace) -> int | None:
    if trace.planned is None:
        return None
    return 0 if trace.ended is not None else max(trace.planned - trace.elapsed, 0)


def _over(trace: Trace) -> int:
    return 0 if trace.planned is None else max(trace.elapsed - trace.planned, 0)


def _early(trace: Trace) -> int | None:
    ended = trace.began is not None and trace.ended is not None
    return trace.elapsed if ended and trace.elapsed < trace.minimum else None


def _current(spread: Board) -> str:
    """The step whose clock is watched: an infusion, else what the next one waits for."""
    running = [trace for trace in spread.traces if trace.runs]
    first = min(running, key=_watched, default=None)
    return "" if first is None else first.step.id


def _watched(trace: Trace) -> int:
    if trace.step.kind is Kind.INFUSE:
        return 0
    return 1 if trace.step.blocks else 2


def _finish(spread: Board) -> datetime | None:
    """When the last of what is given is over, never before now while it runs."""
    given = [
        times.finishes
        if trace.ended is not None or times.finishes is None
        else max(times.finishes, 0)
        if trace.runs
        else times.finishes
        for trace, times in zip(spread.traces, spread.times, strict=True)
        if trace.began is not None or trace.ended is None
    ]
    known = [second for second in given if second is not None]
    return spread.wall(max(known)) if known and len(known) == len(given) else None


def _ended(spread: Board) -> datetime | None:
    marks = [trace.ended for trace in spread.traces if trace.ended is not None]
    if not marks or len(marks) < len(spread.traces):
        return None
    return max(marks, key=lambda mark: mark.second).shown
