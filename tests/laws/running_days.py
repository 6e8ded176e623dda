"""Running days that laws are tried on: pressed by the keys the steps offer, between any slips."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from pocketref.agreement.running import run_agreed
from pocketref.engine.planning import plan
from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Plan
from pocketref.model.running import Did, Moment, Run, Running, StepRun
from pocketref.worksheet import doing
from pocketref.worksheet.entry import Entered
from pocketref.worksheet.session import Edit, Session
from tests.chairs import NINE, step_of
from tests.making import TODAY, a_patient, a_protocol, an_occasion

PROTOCOL, PATIENT = a_protocol(), a_patient()
_EDITS: dict[Did, Callable[[StepRun, Moment], Edit]] = {
    Did.STARTED: doing.start,
    Did.FINISHED: doing.finish,
    Did.EARLY: doing.end_early,
    Did.UNDONE: doing.undo,
    Did.PAUSED: doing.pause,
    Did.RESUMED: doing.resume,
    Did.LENGTHENED: lambda step, now: doing.lengthen(step, 15, now),
}
ONWARD = frozenset({Did.STARTED, Did.FINISHED, Did.EARLY})  # pressed oftener than the others
REASONS = ("reaction", "declined", "elsewhere")

occasions = st.builds(
    but,
    st.just(an_occasion()),
    cycle=st.integers(1, 2),
    start=st.none() | st.just(NINE.time()),
    first=st.sampled_from((None, "trastuzumab")),
    held=st.sampled_from(((), (), (), ("pertuzumab",), ("docetaxel",))),
    split=st.booleans(),
    observed=st.sampled_from(((), ("trastuzumab",))),
    region=st.sampled_from(Region),
    acknowledged=st.sampled_from(((), ("both-antibodies-held",))),
)
gaps = st.sampled_from((0, 1, 40, 60, 600, 1800, 1860, 3540, 3600, 3700, 5400, 30_000))
# What is pressed: which of the keys that are offered, after how long, with a time that is typed
# so many seconds back, for which reason.
presses = st.tuples(st.integers(0, 50), gaps, st.none() | gaps, st.sampled_from(REASONS))
# What the clocks do: how far the ticks go, how far the wall clock goes, whether it was a restart.
jumps = st.tuples(
    st.sampled_from((1, 5, 600, 4000, -50_000)),
    st.sampled_from((1, 5, 600, 4000, -3600)),
    st.booleans(),
)
# What is entered while the day runs: another order, a drug held, a later cycle.
changes = st.sampled_from(
    (
        {"first": "trastuzumab"},
        {"first": "pertuzumab"},
        {"held": ("pertuzumab",)},
        {"held": ()},
        {"cycle": 2},
        {"observed": ("trastuzumab",)},
    )
)
events = st.lists(st.one_of(presses, presses, presses, jumps), min_size=4, max_size=24)
with_changes = st.lists(
    st.one_of(presses, presses, presses, jumps, changes), min_size=4, max_size=24
)
Event = tuple[int, int, int | None, str] | tuple[int, int, bool] | dict[str, Any]


@lru_cache(maxsize=500)
def _plan(occasion: Occasion) -> Plan:
    return plan(PROTOCOL, PATIENT, occasion)


@dataclass
class Chair:
    """A session at a chair, and the clocks as they go there."""

    occasion: Occasion
    ticks: int = 100_000
    shown: datetime = NINE
    session: Session = field(default_factory=lambda: Session(TODAY))

    def __post_init__(self) -> None:
        self.session.tick(self.now)

    @property
    def now(self) -> Moment:
        """Both clocks, as they are now."""
        return Moment(ticks=self.ticks, at=self.shown)

    @property
    def plan(self) -> Plan:
        """The plan of the day."""
        return _plan(self.occasion)

    @property
    def run(self) -> Run:
        """What was done so far."""
        return self.session.current.run

    @property
    def running(self) -> Running:
        """How the day runs now."""
        return run_agreed(self.plan, self.run, self.now)

    def wait(self, seconds: int) -> None:
        """Let time go on as it does."""
        self.jump(seconds, seconds)

    def jump(self, ticked: int, shown: int, *, restored: bool = False) -> None:
        """Let the clocks go on, each as it likes; perhaps the program was restarted."""
        self.ticks, self.shown = self.ticks + ticked, self.shown + timedelta(seconds=shown)
        if restored:
            kept, self.session = self.session.current, Session(TODAY)
            self.session.restore(kept)
        self.session.tick(self.now)

    def press(self, which: int, back: int | None = None, reason: str = "") -> bool:
        """Do one of the things that the steps offer, perhaps at a typed time."""
        keys = [(step, did) for step in self.running.steps for did in step.may]
        onward = [key for key in keys if key[1] in ONWARD]
        offered = onward if which % 2 and onward else keys
        if not offered:
            return False
        step, did = offered[which % len(offered)]
        self.session.apply(self._edit(step, did, back, reason))
        return True

    def undo(self, name: str) -> None:
        """Take back the last thing that was done with a step."""
        self.session.apply(doing.undo(step_of(self.running, name), self.now))

    def _edit(self, step: StepRun, did: Did, back: int | None, reason: str) -> Edit:
        if did is Did.SKIPPED:
            return doing.skip(step, reason, self.now)
        if back is not None and did is doing.typed_for(step):
            text = f"{self.shown - timedelta(seconds=back):%H:%M}"
            match doing.read_at(text, step, self.now):
                case Entered(value=at):
                    return doing.done_at(step, did, at, self.now)
                case _:
                    return lambda sheet: sheet
        return _EDITS[did](step, self.now)

    def go(self, event: Event) -> None:
        """Let one thing happen."""
        match event:
            case (which, gap, back, reason):
                self.wait(gap)
                self.press(which, back, reason)
            case (ticked, shown, restored):
                self.jump(ticked, shown, restored=restored)
            case dict():
                self.occasion = but(self.occasion, **event)
