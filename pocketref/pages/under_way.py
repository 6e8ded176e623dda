"""How the day of the worksheet runs, as both engines see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.agreement.running import run_agreed
from pocketref.pages.going_on import running_plan_of

if TYPE_CHECKING:
    from pocketref.model.plan import Plan, Step
    from pocketref.model.running import Running, StepRun
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet


def running_day(worksheet: Worksheet, plan: Plan) -> Running | None:
    """How far the plan's day is; None where no clock runs."""
    now = worksheet.now
    return None if now is None else run_agreed(plan, worksheet.run, now)


def under_way(worksheet: Worksheet, library: Library) -> Running | None:
    """The same of the worksheet's own plan; None before anything was done."""
    if worksheet.regimen is None or not worksheet.run.begun:
        return None
    return running_day(worksheet, running_plan_of(worksheet, library))


def planned_step(plan: Plan, step: StepRun) -> Step | None:
    """The step of the plan that a running step is."""
    return next((one for one in plan.steps if one.id == step.id), None)


def step_name(library: Library, step: Step) -> str:
    """The drug as a reader knows it; of an observation the drug that it follows."""
    return library.drug(step.drug).shown if step.drug else ""
