"""How a day runs, as both engines see it."""

from pocketref.engine.running import run_day
from pocketref.model.plan import Plan
from pocketref.model.running import Moment, Run, Running


def run_agreed(plan: Plan, run: Run, now: Moment) -> Running:
    """How far each step is, and when the rest of the day comes."""
    return run_day(plan, run, now)
