"""What a sheet says of a day that has begun: the real times, and what happened beside them."""

from pocketref.model.finding import Severity
from pocketref.model.noun import but, noun
from pocketref.model.plan import Plan
from pocketref.model.running import Moment, Running, State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.day.live_rows import AS_STARTED, asked
from pocketref.pages.day.standing import noticed, standing
from pocketref.pages.day.view import SheetStep
from pocketref.pages.under_way import step_name
from pocketref.wording import numbers, stepping
from pocketref.worksheet.worksheet import Worksheet

_SHORT = "observed-short"  # said with its time among the deeds


@noun
class SoFar:
    """A day that has begun, on paper; `happened` is said below its steps.

    Attributes:
        until: what time it is, in words.
    """

    running: Running
    now: Moment
    until: str
    happened: tuple[str, ...]


def so_far(worksheet: Worksheet, library: Library, plan: Plan) -> SoFar | None:
    """What happened on the worksheet's day until now; None before anything did."""
    stands = standing(worksheet, plan, ready=True)
    if stands is None or not stands.begun:
        return None
    kept = tuple(found for found in stands.running.findings if found.code != _SHORT)
    others = but(stands, running=but(stands.running, findings=kept))
    slips = (one for weight in Severity for one in noticed(others, weight, library))
    return SoFar(
        running=stands.running,
        now=stands.now,
        until=numbers.clock(stands.now.at),
        happened=(*_deeds(worksheet, library, plan, stands.running), *slips),
    )


def _deeds(worksheet: Worksheet, library: Library, plan: Plan, running: Running) -> tuple[str, ...]:
    steps = {step.id: step for step in plan.steps}
    said = []
    for deed in worksheet.run.deeds:
        planned, step = steps.get(deed.step), running.step(deed.step)
        if planned is None or step is None:
            continue
        name = step_name(library, planned)
        said.append(stepping.told(deed, name, step.early, asked(plan, step)))
    return tuple(one for one in said if one)


def stamped(day: SoFar | None, step: str, row: SheetStep) -> SheetStep:
    """A row of the sheet with the times of its step, and its box ticked once it is over."""
    found = None if day is None else day.running.step(step)
    if found is None:
        return row
    return but(
        as_started(row, found),
        started="" if found.began is None else numbers.clock(found.began),
        finished="" if found.ended is None else numbers.clock(found.ended),
        done=found.state is State.DONE,
    )


def as_started(row: SheetStep, step: StepRun) -> SheetStep:
    """What has begun prints the dose it was started with, whatever was entered since."""
    if step.began is None or step.dose is None or row.amount == numbers.dose(step.dose):
        return row
    return but(row, amount=numbers.dose(step.dose), lines=(AS_STARTED,))
