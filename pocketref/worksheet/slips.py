"""What happens to clocks between two ticks: the computer sleeps, its clock is set, it restarts."""

from datetime import timedelta

from pocketref.model.noun import but
from pocketref.model.running import Jump, Moment, Run, Slip

ASLEEP = 120  # seconds without a tick; the slowest clock of a window ticks each minute
SET = 30  # seconds by which the two clocks may drift apart between two ticks
_SECOND = timedelta(seconds=1)


def noted(run: Run, last: Moment | None, now: Moment, *, restored: bool = False) -> Run:
    """The run with what happened between two ticks; before anything is done nothing matters.

    Args:
        run: what was done before.
        last: the tick before this one.
        now: this tick.
        restored: whether the last tick was read from a file, perhaps before a restart.
    """
    if last is None or not run.begun:
        return run
    slips = _after_restoring(last, now) if restored else _between(last, now)
    told = (
        Slip(jump=jump, seconds=seconds, moment=now, said=len(run.deeds)) for jump, seconds in slips
    )
    return but(run, slips=(*run.slips, *told)) if slips else run


def _between(last: Moment, now: Moment) -> tuple[tuple[Jump, int], ...]:
    ticked, shown = now.ticks - last.ticks, _shown(last, now)
    if ticked < 0:
        return ((Jump.RESTARTED, max(shown, 0)),)
    slept = ((Jump.SLEPT, ticked),) if ticked > ASLEEP else ()
    return (*slept, *_set(shown - ticked))


def _after_restoring(last: Moment, now: Moment) -> tuple[tuple[Jump, int], ...]:
    """Ticks that go on as the wall clock does were not begun anew: nothing has happened."""
    ticked, shown = now.ticks - last.ticks, _shown(last, now)
    if ticked >= 0 and abs(shown - ticked) <= SET:
        return ()
    return ((Jump.RESTARTED, max(shown, 0)),)


def _set(by: int) -> tuple[tuple[Jump, int], ...]:
    if abs(by) <= SET:
        return ()
    return ((Jump.SET_FORWARD if by > 0 else Jump.SET_BACK, abs(by)),)


def _shown(last: Moment, now: Moment) -> int:
    """Seconds between two readings of the wall clock."""
    return (now.at - last.at) // _SECOND
