"""Edits of a running day: what a person does with its steps.

Each takes the step as both engines see it now, and adds a deed only if the step may take it; else
the worksheet stays as it is. `now` is the last tick where no other moment is given.
"""

from datetime import datetime, timedelta

from pocketref.model.fault import FaultCode
from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Moment, StepRun
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, refused
from pocketref.worksheet.moments import read_time
from pocketref.worksheet.session import Edit
from pocketref.worksheet.worksheet import Worksheet

FIELD = "time-of-step"
_HALF_A_DAY = timedelta(hours=12)


def start(step: StepRun, now: Moment | None = None) -> Edit:
    """Start an infusion."""
    return _do(step, Did.STARTED, now)


def finish(step: StepRun, now: Moment | None = None) -> Edit:
    """Finish an infusion, or an observation whose minimum is over."""
    return _do(step, Did.FINISHED, now)


def end_early(step: StepRun, now: Moment | None = None) -> Edit:
    """End an observation before its minimum, knowingly."""
    return _do(step, Did.EARLY, now)


def start_early(watch: StepRun, step: StepRun, now: Moment | None = None) -> Edit:
    """End an observation before its minimum and start what waits for nothing else."""

    def change(sheet: Worksheet) -> Worksheet:
        alone = step.after == (watch.id,) and step.opens_at == watch.minimum_at
        if not alone or watch.minimum_at is None:
            return sheet
        ended = _do(watch, Did.EARLY, now)(sheet)
        begins = _do(but(step, may=(Did.STARTED,)), Did.STARTED, now)
        return sheet if ended is sheet else begins(ended)

    return change


def skip(step: StepRun, reason: str, now: Moment | None = None) -> Edit:
    """Leave an infusion out, or stop it, for one of a few reasons."""
    return _do(step, Did.SKIPPED, now, reason=reason)


def undo(step: StepRun, now: Moment | None = None) -> Edit:
    """Take back the last thing that was done with a step. Both stay on record."""
    return _do(step, Did.UNDONE, now)


def pause(step: StepRun, now: Moment | None = None) -> Edit:
    """Let the clock of a step stand."""
    return _do(step, Did.PAUSED, now)


def resume(step: StepRun, now: Moment | None = None) -> Edit:
    """Let the clock of a paused step go on."""
    return _do(step, Did.RESUMED, now)


def lengthen(step: StepRun, minutes: int, now: Moment | None = None) -> Edit:
    """Plan more minutes for a step that runs."""
    return _do(step, Did.LENGTHENED, now, minutes=minutes)


def done_at(step: StepRun, did: Did, at: datetime, now: Moment | None = None) -> Edit:
    """Do something at a time that was typed; `read_at` refuses times that cannot be."""

    def change(sheet: Worksheet) -> Worksheet:
        moment = now or sheet.now
        if moment is None or not _may_be(step, at, moment):
            return sheet
        return _do(step, did, moment, at=at)(sheet)

    return change


def typed_for(step: StepRun) -> Did | None:
    """What a typed time is a time of: the start of an open step, the end of one that runs."""
    return next((did for did in (Did.STARTED, Did.FINISHED) if did in step.may), None)


def read_at(text: str, step: StepRun, now: Moment) -> Entry[datetime]:
    """Read the time a step started or finished. It is not before what came before, nor after now.

    A time of day is the last one that was: at 00:10, `23:50` was yesterday. Within the minute of
    what came before, it is taken as right after that.
    """
    match read_time(text, FIELD):
        case Blank():
            return Blank()
        case Entered(value=time):
            at = datetime.combine(now.at.date(), time, tzinfo=now.at.tzinfo)
            at -= timedelta(days=1) if at - now.at > _HALF_A_DAY else timedelta()
            return _refused(text, step, at, now) or Entered(value=_within(step, at))
        case Refused() as refusal:
            return refusal
        case other:  # pragma: no cover  # a time is never unusual
            raise AssertionError(other)


def _refused(text: str, step: StepRun, at: datetime, now: Moment) -> Refused | None:
    if at > now.at:
        return refused(FaultCode.IMPOSSIBLE_DATE, FIELD, text, hint="not-yet", other=_clock(now.at))
    before = step.not_before
    if before is None or at >= before.replace(second=0):
        return None
    return refused(FaultCode.IMPOSSIBLE_DATE, FIELD, text, hint=_hint(step), other=_clock(before))


def _hint(step: StepRun) -> str:
    """Which sentence fits: what the time lies before."""
    if step.began is None:
        return "before-open"
    return "before-start" if step.minimum_at is None else "before-minimum"


def _within(step: StepRun, at: datetime) -> datetime:
    return at if step.not_before is None else max(at, step.not_before)


def _may_be(step: StepRun, at: datetime, now: Moment) -> bool:
    return _refused("", step, at, now) is None


def _clock(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _do(  # noqa: PLR0913  # a deed has as many parts
    step: StepRun,
    did: Did,
    now: Moment | None,
    *,
    at: datetime | None = None,
    minutes: int = 0,
    reason: str = "",
) -> Edit:
    def change(sheet: Worksheet) -> Worksheet:
        moment = now or sheet.now
        if moment is None or did not in step.may:
            return sheet
        given = step.dose if did is Did.STARTED else None
        deed = Deed(
            step=step.id,
            did=did,
            moment=moment,
            at=at,
            minutes=minutes,
            reason=reason,
            given=given,
        )
        return but(sheet, run=but(sheet.run, deeds=(*sheet.run.deeds, deed)))

    return change
