"""How the day stands: whether it can be started or runs, what must be told, when it ends."""

from pocketref.model.finding import Severity
from pocketref.model.noun import noun
from pocketref.model.plan import Plan
from pocketref.model.running import Moment, Running, State
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.under_way import running_day
from pocketref.wording import numbers
from pocketref.wording.sentences import sentence
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet

_INFUSE = "infuse-"
_KEPT = (
    "The running day is kept in one small file against a crash. It is gone after New patient,"
    f" quitting, 30{NBSP}min past the last step, or 12{NBSP}h."
)


@noun
class Stands:
    """A day that runs, or that may be started.

    Attributes:
        begun: whether anything was done yet.
    """

    running: Running
    now: Moment
    begun: bool


def standing(worksheet: Worksheet, plan: Plan, *, ready: bool) -> Stands | None:
    """How the worksheet's day stands; None where no clock runs, or nothing may be started."""
    if worksheet.now is None or not (ready or worksheet.run.begun):
        return None
    running = running_day(worksheet, plan)
    if running is None:
        return None
    return Stands(running=running, now=worksheet.now, begun=worksheet.run.begun)


def noticed(stands: Stands | None, severity: Severity, library: Library) -> tuple[str, ...]:
    """What a reader of the running day must be told, sentence by sentence."""
    if stands is None or not stands.begun:
        return ()
    told = (found for found in stands.running.findings if found.severity is severity)
    return tuple(dict.fromkeys(sentence(found, called(library)) for found in told))


def ends(stands: Stands | None) -> str:
    """When a running day is over, as it stands now; empty before it runs or where it is unknown."""
    if stands is None or not stands.begun:
        return ""
    if stands.running.ended is not None:
        return f"Finished {numbers.clock(stands.running.ended)}."
    if stands.running.finish is None:
        return ""
    finish = stands.running.finish
    later = f"{numbers.weekday(finish.date())} " if finish.date() != stands.now.at.date() else ""
    return f"Finish planned {later}{numbers.clock(finish)}."


def over(stands: Stands | None) -> frozenset[str]:
    """The drugs whose infusion is over."""
    steps = () if stands is None else stands.running.steps
    ended = (step.id for step in steps if step.state in {State.DONE, State.SKIPPED})
    return frozenset(name.removeprefix(_INFUSE) for name in ended if name.startswith(_INFUSE))


def kept(stands: Stands | None, library: Library) -> str:
    """Where a running day is kept, and until when; empty where IT has switched that off."""
    runs = stands is not None and stands.begun
    return _KEPT if runs and library.site.recovery else ""
