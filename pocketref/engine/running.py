"""How a day runs: from its plan and what was done, how far each step is."""

from pocketref.model.plan import Kind, Plan
from pocketref.model.running import Moment, Run, Running, State, StepRun

_CLOCKED = frozenset({Kind.INFUSE, Kind.OBSERVE})


def run_day(plan: Plan, run: Run, now: Moment) -> Running:
    """How far each step is, and when the rest of the day comes."""
    del run, now
    return Running(
        steps=tuple(
            StepRun(id=step.id, state=State.LOCKED) for step in plan.steps if step.kind in _CLOCKED
        )
    )
