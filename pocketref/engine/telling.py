"""What a reader of a running day must be told: broken rules, short observations, slips."""

from collections.abc import Iterator
from decimal import Decimal

from pocketref.engine.barring import barred
from pocketref.engine.begun import dose_begun, dose_planned
from pocketref.engine.board import Board
from pocketref.engine.tracing import CLOCKED, Trace
from pocketref.model.finding import Finding, Severity
from pocketref.model.plan import Kind
from pocketref.model.quantity import Quantity
from pocketref.model.running import Jump, Slip

_MINUTE = 60
_AWAY = frozenset({Jump.SLEPT, Jump.RESTARTED})


def told(board: Board) -> tuple[Finding, ...]:
    """Rules first, each once; then what was done, then what the clocks did."""
    rules = (
        barred(trace, board.traces, board.plan)
        for trace in board.traces
        if trace.step.kind is Kind.INFUSE
    )
    broken = dict.fromkeys(finding for finding in rules if finding is not None)
    return (*broken, *_strays(board), *_otherwise(board), *_short(board), *_slips(board))


def _strays(board: Board) -> Iterator[Finding]:
    """Deeds whose step is not, or no longer, in the plan."""
    steps = {step.id for step in board.plan.steps if step.kind in CLOCKED}
    stray = {one.deed.step: one for one in reversed(board.held) if one.deed.step not in steps}
    for name, first in reversed(stray.items()):
        yield Finding(
            severity=Severity.CAUTION,
            code="done-without-step",
            about=name.partition("-")[2],
            words=(first.mark.shown.isoformat(),),
        )


def _otherwise(board: Board) -> Iterator[Finding]:
    """Infusions that were started with another dose than the plan gives now."""
    for trace in board.traces:
        given, now = dose_begun(trace, board), dose_planned(trace, board)
        if given is not None and now is not None and not given.same_as(now):
            yield Finding(
                severity=Severity.CAUTION,
                code="begun-otherwise",
                about=trace.step.drug or "",
                amounts=(given, now),
            )


def _short(board: Board) -> Iterator[Finding]:
    """Observations that ended before their minimum."""
    for trace in board.traces:
        if trace.began is not None and trace.ended is not None and trace.elapsed < trace.minimum:
            yield Finding(
                severity=Severity.CAUTION,
                code="observed-short",
                about=trace.step.drug or "",
                amounts=(_minutes(trace.elapsed), _minutes(trace.minimum)),
            )


def _slips(board: Board) -> Iterator[Finding]:
    """A slip cautions while the step whose clock it met still runs; later it is a note."""
    for slip in board.run.slips:
        met = _met(slip, board)
        at = () if met is None else (str(board.traces.index(met) + 1),)
        by = max((slip.seconds + _MINUTE // 2) // _MINUTE, 1)
        yield Finding(
            severity=Severity.CAUTION if met is not None and met.runs else Severity.NOTE,
            code="clock-slipped",
            amounts=(_minutes(by * _MINUTE),),
            words=(slip.jump.value, *at),
        )


def _met(slip: Slip, board: Board) -> Trace | None:
    """The step whose clock a slip met: one that went on, an infusion before an observation."""
    until = board.line.noticed(slip)
    since = until - (slip.seconds if slip.jump in _AWAY else 0)
    met = [
        trace
        for trace in board.traces
        if trace.began is not None and trace.began.second <= until
        if trace.ended is None or trace.ended.second >= since
    ]
    met.sort(key=lambda trace: trace.step.kind is Kind.OBSERVE)
    went_on = (one for one in met if one.ended is None or one.ended.second > until)
    return next(went_on, met[0] if met else None)


def _minutes(seconds: int) -> Quantity:
    """Whole minutes that have passed."""
    return Quantity(value=Decimal(seconds // _MINUTE), unit="min")
