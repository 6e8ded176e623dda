"""What a person may do with a step of a running day, and from which time on."""

from datetime import datetime

from pocketref.engine.board import Board
from pocketref.engine.tracing import Trace
from pocketref.model.plan import Kind
from pocketref.model.running import Did, State


def allowed(trace: Trace, state: State, board: Board) -> tuple[Did, ...]:
    """What may be done with a step. Only the last thing that was done at all can be undone."""
    last = board.held[-1].deed.step if board.held else ""
    back = (Did.UNDONE,) if last == trace.step.id else ()
    return (*_forward(trace, state, board), *back)


def _forward(trace: Trace, state: State, board: Board) -> tuple[Did, ...]:
    observes = trace.step.kind is Kind.OBSERVE
    match state:
        case State.OPEN:
            return (Did.STARTED, Did.SKIPPED)
        case State.LOCKED:
            to_come = observes or trace.step.on > board.line.now.at.date()
            return () if to_come else (Did.SKIPPED,)
        case State.RUNNING | State.PAUSED:
            clock = Did.RESUMED if state is State.PAUSED else Did.PAUSED
            ends = (_ends(trace),) if observes else (Did.FINISHED, Did.SKIPPED)
            return (*ends, clock, Did.LENGTHENED)
        case _:
            return ()


def _ends(watch: Trace) -> Did:
    """An observation under its minimum ends only knowingly."""
    return Did.FINISHED if watch.elapsed >= watch.minimum else Did.EARLY


def not_before(trace: Trace, board: Board) -> datetime | None:
    """From which time on a step may be said to have started or ended; None where none is known."""
    if trace.ended is not None:
        return None
    if trace.began is None:
        seconds = _free_from(board) if trace.step.kind is Kind.INFUSE else []
    else:
        seconds = _since(trace, board)
    return board.wall(max(seconds, default=None))


def _free_from(board: Board) -> list[int]:
    """Where whatever ran before was over, or observed as long as it must be."""
    found: list[int] = []
    for trace, times in zip(board.traces, board.times, strict=True):
        if trace.began is not None and trace.ended is not None:
            found.append(trace.ended.second)
        elif trace.runs and trace.step.blocks and times.minimum is not None:
            found.append(times.minimum)
    return found


def _since(trace: Trace, board: Board) -> list[int]:
    """Where it began, where its clock last stood or went on, where its minimum is over."""
    pauses = (pause.begins if pause.ends is None else pause.ends for pause in trace.pauses)
    minimum = board.times_of(trace).minimum
    began = () if trace.began is None else (trace.began.second,)
    return [*began, *pauses, *(() if minimum is None else (minimum,))]
