"""How a day runs, as both engines agree on it; where they differ, nothing but a stop."""

from collections.abc import Iterator

from pocketref.agreement.difference import Difference, disagreement
from pocketref.engine.running import run_day
from pocketref.model.plan import Plan
from pocketref.model.running import Moment, Run, Running, StepRun
from pocketref.recheck.running import replay


def run_agreed(plan: Plan, run: Run, now: Moment) -> Running:
    """How far each step is, what may be done with it, and when the rest of the day comes."""
    return agreed(run_day(plan, run, now), replay(plan, run, now))


def agreed(first: Running, second: Running) -> Running:
    """What the engine says if the second opinion says the same of every step."""
    found = tuple(_differences(first, second))
    return Running(steps=(), findings=(disagreement(found),)) if found else first


def _differences(first: Running, second: Running) -> Iterator[Difference]:
    if [step.id for step in first.steps] != [step.id for step in second.steps]:
        yield Difference(about="the day", number="steps")
        return
    for one, other in zip(first.steps, second.steps, strict=True):
        yield from _of_step(one, other)
    checks = {
        "running step": first.current == second.current,
        "end": first.finish == second.finish,
        "last step": first.ended == second.ended,
    }
    yield from (
        Difference(about="the day", number=name) for name, same in checks.items() if not same
    )


def _of_step(one: StepRun, other: StepRun) -> Iterator[Difference]:
    for name in StepRun.__dataclass_fields__:
        mine, its = getattr(one, name), getattr(other, name)
        same = set(mine) == set(its) if name == "may" else mine == its
        if not same:
            yield Difference(about=one.id, number=name.replace("_", " "))
