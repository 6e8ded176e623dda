"""What the frame around every page says of a running day: its line, its title, its alarm."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pocketref.model.noun import noun
from pocketref.model.running import State
from pocketref.wording import stepping

if TYPE_CHECKING:
    from pocketref.model.running import Running, StepRun
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

FORGOTTEN = timedelta(minutes=30)  # past the last step


@noun
class RunSaid:
    """A running day in the few words that stand outside its page. No value of the patient.

    Attributes:
        chair: the chair's tag; empty if none was entered.
        line: where the day is: `Observation ends 11:02.`
        title: what stands in the window's title: empty, or `Observation ended 11:02`.
        announce: what is said once, politely, when `alarm` changes; empty if nothing is.
        alarm: which end was reached last; it changes once for each, and is empty before the first.
        ends_at: when the running step ends by the plan as it stands now; None where none runs or
            its end is not known.
        forget_at: when the worksheet is forgotten, 30 minutes past the last step; None while steps
            are left.
    """

    chair: str = ""
    line: str
    title: str = ""
    announce: str = ""
    alarm: str = ""
    ends_at: datetime | None = None
    forget_at: datetime | None = None


def running_said(worksheet: Worksheet, library: Library) -> RunSaid | None:
    """What is said of the worksheet's day while it runs; None before it has begun."""
    if not worksheet.run.begun:
        return None
    from pocketref.pages.under_way import under_way  # noqa: PLC0415  # the engines come with a day

    running = under_way(worksheet, library)
    if running is None:
        return RunSaid(chair=worksheet.chair, line=stepping.NO_CLOCK)
    step, over = running.step(running.current), _over(running)
    ended = "" if over is None else stepping.ended(over)
    return RunSaid(
        chair=worksheet.chair,
        line=stepping.line(step, running.ended),
        title=ended,
        announce=f"{ended}." if ended else "",
        alarm="" if over is None else _key(over),
        ends_at=None if step is None or step.state is not State.RUNNING else step.finishes,
        forget_at=None if running.ended is None else running.ended + FORGOTTEN,
    )


def _over(running: Running) -> StepRun | None:
    """The running step whose planned end was reached last, if one was."""
    over = [step for step in running.steps if step.state is State.RUNNING and step.left == 0]
    return max(over, key=lambda step: str(step.finishes), default=None)


def _key(step: StepRun) -> str:
    """The same while the step runs; another once minutes are added or it is started anew."""
    return f"{step.id} {step.began} {step.planned}"
