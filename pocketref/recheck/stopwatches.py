"""A running day played again: a stopwatch for each step, and every deed in the order of time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pocketref.model.plan import Kind, Plan, Step
from pocketref.model.quantity import Quantity
from pocketref.model.running import Deed, Did, Jump, Moment, Run

_SECOND = timedelta(seconds=1)
_MINUTE = 60


@dataclass
class Stopwatch:
    """The clock of one step, with what was written down when it was pressed.

    Attributes:
        started: the second it first went; None before. `since` is when it last did, None while it
            stands; `spent` is what it had counted until then.
        stopped: the second the step was over; None before.
        began: what the wall clock showed when it started, and `ended` when it was over.
        laps: at which second, with how much on it, it began to count, each time.
        pressed: the last second at which it was pressed.
        given: the dose that was written down when it was started.
    """

    step: Step
    started: int | None = None
    since: int | None = None
    spent: int = 0
    stopped: int | None = None
    began: datetime | None = None
    ended: datetime | None = None
    out: bool = False
    reason: str = ""
    added: int = 0
    laps: list[tuple[int, int]] = field(default_factory=list)
    pressed: int = 0
    given: Quantity | None = None

    @property
    def live(self) -> bool:
        """Whether the step has begun and is not over."""
        return self.started is not None and self.stopped is None

    @property
    def stands(self) -> bool:
        """Whether it was stopped for a while."""
        return self.live and self.since is None

    def start(self, second: int, shown: datetime) -> None:
        """Let it go for the first time."""
        self.started, self.began = second, shown
        self.go(second)

    def go(self, second: int) -> None:
        """Let it go."""
        self.since = self.pressed = second
        self.laps.append((second, self.spent))

    def stand(self, second: int) -> None:
        """Let it stand."""
        if self.since is not None:
            self.spent += second - self.since
        self.since, self.pressed = None, second

    def over(self, second: int, shown: datetime) -> None:
        """The step is over."""
        if self.started is not None:
            self.stand(second)
        self.stopped, self.ended = second, shown

    def reads(self, second: int) -> int:
        """What it has counted."""
        return max(self.spent + (0 if self.since is None else second - self.since), 0)

    def reached(self, seconds: int, second: int) -> int:
        """When it had counted so much; or when it will have, if it counts on from this second."""
        counted = self.reads(second)
        if counted < seconds or not self.laps:
            return second + seconds - counted
        before = (lap for lap in reversed(self.laps) if lap[1] < seconds)
        begins, had = next(before, self.laps[0])
        return begins + seconds - had


@dataclass
class Played:
    """A day that was played until now."""

    watches: tuple[Stopwatch, ...]
    second: int
    now: datetime
    undo: str

    def shown(self, second: int) -> datetime:
        """What the wall clock of now shows at a second."""
        return self.now + (second - self.second) * _SECOND


def play(plan: Plan, run: Run, now: Moment) -> Played:
    """Play the deeds that hold, in the order of time."""
    said, second = _seconds(run, now)
    steps = (step for step in plan.steps if step.kind in {Kind.INFUSE, Kind.OBSERVE})
    watches = tuple(Stopwatch(step=step) for step in steps)
    holding = tuple(_holding(run))
    events = [
        (said[place] - _typed_before(deed), deed.at or deed.moment.at, deed)
        for place, deed in holding
    ]
    for at, shown, deed in sorted(events, key=lambda event: event[0]):
        _press(watches, deed, at, shown)
    undo = holding[-1][1].step if holding else ""
    return Played(watches=watches, second=second, now=now.at, undo=undo)


def _typed_before(deed: Deed) -> int:
    return 0 if deed.at is None else (deed.moment.at - deed.at) // _SECOND


def _seconds(run: Run, now: Moment) -> tuple[list[int], int]:
    """For each deed the second it was said, counted from the first; and the second of now."""
    said: list[int] = []
    second, before = 0, None
    for moment, restarted in _moments(run, now):
        if before is not None and restarted:
            second += max((moment.at - before.at) // _SECOND, 0)
        elif before is not None:
            second += moment.ticks - before.ticks
        before = moment
        said.append(second)
    slips = [slip.said + place for place, slip in enumerate(run.slips)]
    return [one for place, one in enumerate(said[:-1]) if place not in slips], second


def _moments(run: Run, now: Moment) -> Iterator[tuple[Moment, bool]]:
    """Every reading of the clocks in order, and whether the ticks began anew before it."""
    slips = list(run.slips)
    for place, deed in enumerate(run.deeds):
        while slips and slips[0].said <= place:
            slip = slips.pop(0)
            yield slip.moment, slip.jump is Jump.RESTARTED
        yield deed.moment, False
    for slip in slips:
        yield slip.moment, slip.jump is Jump.RESTARTED
    yield now, False


def _holding(run: Run) -> Iterator[tuple[int, Deed]]:
    """Read backwards: each deed that was undone is passed over, and so is its undoing."""
    taken_back, kept = 0, list[tuple[int, Deed]]()
    for place, deed in reversed(tuple(enumerate(run.deeds))):
        if deed.did is Did.UNDONE:
            taken_back += 1
        elif taken_back:
            taken_back -= 1
        else:
            kept.append((place, deed))
    return reversed(kept)


def _press(watches: tuple[Stopwatch, ...], deed: Deed, at: int, shown: datetime) -> None:
    watch = next((each for each in watches if each.step.id == deed.step), None)
    if watch is None:
        return
    match deed.did:
        case Did.STARTED:
            watch.given = deed.given
            _begin(watches, watch, at, shown)
        case Did.PAUSED:
            watch.stand(at)
        case Did.RESUMED:
            watch.go(at)
        case Did.LENGTHENED:
            watch.added += deed.minutes * _MINUTE
        case _:
            _end(watches, watch, deed, at, shown)


def _begin(watches: tuple[Stopwatch, ...], infusion: Stopwatch, at: int, shown: datetime) -> None:
    """An infusion starts: what had to be watched before is over, what is watched beside begins."""
    for each in watches:
        if each.step.kind is Kind.OBSERVE and each.step.drug != infusion.step.drug:
            if each.step.blocks and each.live:
                each.over(at, shown)
        elif each is infusion or each.step.from_start:
            each.start(at, shown)


def _end(
    watches: tuple[Stopwatch, ...], watch: Stopwatch, deed: Deed, at: int, shown: datetime
) -> None:
    """A step is over; what is watched after an infusion begins, or is out with it."""
    left_out = watch.started is None
    watch.over(at, shown)
    watch.out, watch.reason = deed.did is Did.SKIPPED, deed.reason
    if watch.step.kind is Kind.OBSERVE:
        return
    for each in watches:
        if each.step.kind is not Kind.OBSERVE or each.step.drug != watch.step.drug:
            continue
        if left_out:
            each.over(at, shown)
            each.out, each.reason = watch.out, watch.reason
        elif not each.step.from_start:
            each.start(at, shown)
