"""What keeps a step of a running day from starting: other steps, a date, a rule."""

from datetime import datetime, time

from pocketref.engine.barring import barred
from pocketref.engine.board import Board
from pocketref.engine.tracing import Trace
from pocketref.model.noun import noun
from pocketref.model.plan import Kind, NoDose


@noun
class Lock:
    """Why a step may not start now.

    Attributes:
        after: the steps that must be over, or observed as long as they must be.
        opens_at: when it may start; None while that is not known.
    """

    after: tuple[str, ...] = ()
    opens_at: datetime | None = None


def locked(trace: Trace, board: Board) -> Lock | None:
    """What keeps a step that has not begun; None if it may start."""
    if trace.step.kind is Kind.OBSERVE:
        return Lock(after=_infusion_of(trace, board))
    after = _after(trace, board)
    begins = datetime.combine(trace.step.on, time(), tzinfo=board.line.now.at.tzinfo)
    if _without_dose(trace, board) or barred(trace, board.traces, board.plan) is not None:
        return Lock(after=after)
    if begins > board.line.now.at:
        return Lock(after=after, opens_at=begins)
    return Lock(after=after, opens_at=_opens_at(after, board)) if after else None


def _without_dose(trace: Trace, board: Board) -> bool:
    """Whether no dose stands for it, because values are missing or in doubt: nothing is hung up."""
    line = board.plan.line(trace.step.drug or "")
    return line is not None and isinstance(line.answer, NoDose)


def _infusion_of(watch: Trace, board: Board) -> tuple[str, ...]:
    return tuple(
        other.step.id
        for other in board.traces
        if other.step.kind is Kind.INFUSE and other.step.drug == watch.step.drug
    )


def _after(trace: Trace, board: Board) -> tuple[str, ...]:
    place = board.traces.index(trace)
    return tuple(
        other.step.id
        for at, other in enumerate(board.traces)
        if other is not trace and _keeps(other, comes_before=at < place)
    )


def _keeps(other: Trace, *, comes_before: bool) -> bool:
    """Whether the next infusion waits for a step: one before it, or one whose clock goes or stands.

    An observation that nothing waits for keeps nothing, but while its clock stands.
    """
    if other.paused:
        return True
    if other.step.kind is Kind.OBSERVE and not other.step.blocks:
        return False
    return not other.frees and (comes_before or other.runs)


def _opens_at(after: tuple[str, ...], board: Board) -> datetime | None:
    """When all of it is over; None unless all of it runs, or is the observation after one."""
    seconds = [_over_at(trace, board) for trace in board.traces if trace.step.id in after]
    known = [second for second in seconds if second is not None]
    return board.wall(max(known)) if len(known) == len(seconds) else None


def _over_at(trace: Trace, board: Board) -> int | None:
    """Where a step frees the next: an infusion at its end, an observation at its minimum."""
    running = {one.step.drug for one in board.traces if one.runs and not one.paused}
    if trace.step.drug not in running or trace.paused:
        return None
    times = board.times_of(trace)
    second = times.minimum if trace.step.kind is Kind.OBSERVE else times.finishes
    return None if second is None else max(second, 0)
