"""Sentences of a running day: what the clocks did, what was shortened, what broke the order."""

from collections.abc import Callable
from datetime import datetime

from pocketref.model.fault import Fault
from pocketref.model.running import Jump
from pocketref.wording import numbers, typed
from pocketref.wording.told import Told

_BY_WALL = "Times are by the wall clock"
_PASSED = "Minutes count on"
_JUMPED: dict[str, tuple[str, str]] = {
    Jump.SLEPT: ("The computer slept {}.", _BY_WALL),
    Jump.RESTARTED: ("The computer restarted after {}.", _BY_WALL),
    Jump.SET_FORWARD: ("The computer\u2019s clock was set {} forward.", _PASSED),
    Jump.SET_BACK: ("The computer\u2019s clock was set {} back.", _PASSED),
}


def _slipped(told: Told) -> str:
    """What the clocks did, how minutes are counted since, and which step to look at."""
    happened, counted = _JUMPED[told.finding.words[0]]
    step = f"; check step {told.finding.words[1]}" if len(told.finding.words) > 1 else ""
    return f"{happened.format(told.amount(0))} {counted}{step}."


def _observed_short(told: Told) -> str:
    """How long it was observed, and how long it should have been at least."""
    return f"Observed {told.amount(0)} of {told.amount(1)} after {told.about}."


def _out_of_order(told: Told) -> str:
    order = f"{told.word(0)} was started before {told.about} was over."
    return f"{order} Nothing here starts {told.about} now."


def _without_step(told: Told) -> str:
    at = numbers.clock(datetime.fromisoformat(told.finding.words[0]))
    return f"{told.about}: what was done at {at} has no step in the plan as it is now."


def _begun_otherwise(told: Told) -> str:
    """The dose that was started, and what it would be by what stands now."""
    given = f"{told.about} was started at {told.amount(0)}."
    return f"{given} By what is entered now it would be {told.amount(1)}."


def before_start(fault: Fault) -> str:
    """An end before the start."""
    return f"Finish cannot be before start ({_time(fault)}). Type the time again."


def before_minimum(fault: Fault) -> str:
    """An end of an observation before its minimum."""
    return f"Finish cannot be before the minimum ({_time(fault)}). Type the time again."


def before_open(fault: Fault) -> str:
    """A start before what comes first was over."""
    return (
        f"Start cannot be before the step before it was over ({_time(fault)}). Type the time again."
    )


def not_yet(fault: Fault) -> str:
    """A time that is still to come."""
    return f"{typed.entry(fault)} is still to come (now {_time(fault)}). Type the time again."


def _time(fault: Fault) -> str:
    return numbers.clock(datetime.fromisoformat(fault.other))


SENTENCES: dict[str, Callable[[Told], str]] = {
    "begun-otherwise": _begun_otherwise,
    "begun-out-of-order": _out_of_order,
    "clock-slipped": _slipped,
    "done-without-step": _without_step,
    "observed-short": _observed_short,
}
