"""What a press on a step does to the worksheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pocketref.model.running import Did, State
from pocketref.pages.day.step_view import Live
from pocketref.worksheet import doing
from pocketref.worksheet.entry import Entered, Refused
from pocketref.worksheet.session import Edit

if TYPE_CHECKING:
    from pocketref.model.fault import Fault
    from pocketref.worksheet.worksheet import Worksheet

Deeds = Callable[[Live], Edit]
SKIP = "skip:"  # before the reason, in the menu of a step
REACTION = "reaction"


def go_on(live: Live) -> Edit:
    """Start what may start, let a paused clock go on, finish what runs."""
    step = live.step
    if step.state is State.PAUSED:
        return doing.resume(step)
    return doing.start(step) if Did.STARTED in step.may else doing.finish(step)


def start_early(live: Live) -> Edit:
    """End the observation before its minimum, and start what waits for it, if anything does."""
    watch = live.watch or live.step
    if live.following is None:
        return doing.end_early(watch)
    return doing.start_early(watch, live.following)


def undo(live: Live) -> Edit:
    """Take back the last thing that was done with the step."""
    return doing.undo(live.step)


def left_out(entry: str) -> Deeds:
    """Leave a step out, or stop it, for the reason an entry of its menu names."""
    reason = entry.removeprefix(SKIP)
    return lambda live: doing.skip(live.step, reason)


class Timed:
    """The edit that a typed time makes; `fault` says why it made none, once it was applied."""

    def __init__(self, live: Live, text: str) -> None:
        self._step, self._text = live.step, text
        self.fault: Fault | None = None

    def __call__(self, sheet: Worksheet) -> Worksheet:
        """Start or finish the step at that time."""
        did, now = doing.typed_for(self._step), sheet.now
        if did is None or now is None:
            return sheet
        entry = doing.read_at(self._text, self._step, now)
        if isinstance(entry, Entered):
            return doing.done_at(self._step, did, entry.value)(sheet)
        self.fault = entry.fault if isinstance(entry, Refused) else None
        return sheet
