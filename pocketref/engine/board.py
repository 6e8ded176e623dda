"""A running day spread out: its plan, its timeline, what happened to each step and what comes."""

from datetime import datetime

from pocketref.engine.forecasting import Times, forecast
from pocketref.engine.timeline import Timeline, timeline
from pocketref.engine.tracing import Standing, Trace, standing, traces
from pocketref.model.noun import noun
from pocketref.model.plan import Plan
from pocketref.model.running import Moment, Run


@noun
class Board:
    """Everything that a step may have to look at.

    Attributes:
        traces: what happened to each step, in the order of the plan.
        times: where each of them lies, in the same order.
        held: the deeds that hold.
    """

    plan: Plan
    run: Run
    line: Timeline
    traces: tuple[Trace, ...]
    times: tuple[Times, ...]
    held: tuple[Standing, ...]

    def wall(self, second: int | None) -> datetime | None:
        """What the wall clock shows at a second, where there is one."""
        return None if second is None else self.line.wall(second)

    def times_of(self, trace: Trace) -> Times:
        """The times of a step."""
        return self.times[self.traces.index(trace)]


def board(plan: Plan, run: Run, now: Moment) -> Board:
    """Spread out a running day."""
    line = timeline(run, now)
    held = standing(run, line)
    found = traces(plan.steps, held)
    return Board(
        plan=plan, run=run, line=line, traces=found, times=forecast(found, line), held=held
    )
