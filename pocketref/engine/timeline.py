"""One line of seconds for a running day, on which now is 0 and what happened lies before.

Ticks alone tell how much time passed. Where they began anew, the wall clock joins the two parts.
"""

from datetime import datetime, timedelta

from pocketref.model.noun import noun
from pocketref.model.running import Deed, Jump, Moment, Run, Slip

SECOND = timedelta(seconds=1)


@noun
class Epoch:
    """A stretch of ticks that belong together.

    Attributes:
        first: how many deeds had been said before it.
        zero: which of its ticks is now.
    """

    first: int
    zero: int


@noun
class Timeline:
    """Where each moment lies."""

    now: Moment
    epochs: tuple[Epoch, ...]  # the newest first

    def said(self, moment: Moment, place: int) -> int:
        """Where the deed at this place of the run was said."""
        epoch = next((one for one in self.epochs if place >= one.first), self.epochs[-1])
        return moment.ticks - epoch.zero

    def done(self, deed: Deed, place: int) -> int:
        """Where it was done: when it was said, or at the time that was typed."""
        earlier = timedelta() if deed.at is None else deed.moment.at - deed.at
        return self.said(deed.moment, place) - earlier // SECOND

    def noticed(self, slip: Slip) -> int:
        """Where a slip was noticed."""
        return self.said(slip.moment, slip.said)

    def wall(self, second: int) -> datetime:
        """What the wall clock shows there, as it goes now."""
        return self.now.at + second * SECOND

    def at(self, shown: datetime) -> int:
        """Where the wall clock shows this; a time without an offset is the computer's own."""
        own = shown if shown.tzinfo else shown.replace(tzinfo=self.now.at.tzinfo)
        return (own - self.now.at) // SECOND


def timeline(run: Run, now: Moment) -> Timeline:
    """The line of a run, as it is now."""
    zero = now.ticks
    epochs: list[Epoch] = []
    for place, slip in reversed(tuple(enumerate(run.slips))):
        if slip.jump is not Jump.RESTARTED:
            continue
        epochs.append(Epoch(first=slip.said, zero=zero))
        before = _before(run, place)
        off = max((slip.moment.at - before.at) // SECOND, 0)
        zero += before.ticks + off - slip.moment.ticks
    return Timeline(now=now, epochs=(*epochs, Epoch(first=0, zero=zero)))


def _before(run: Run, place: int) -> Moment:
    """The last moment on record before a slip; itself where there is none."""
    slip = run.slips[place]
    earlier = run.slips[place - 1] if place else None
    if earlier is not None and earlier.said == slip.said:
        return earlier.moment
    return run.deeds[slip.said - 1].moment if slip.said else slip.moment
