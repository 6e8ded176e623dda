"""A running infusion day: what was done when, and how far each step is."""

from datetime import datetime
from enum import StrEnum

from pocketref.model.finding import Finding
from pocketref.model.noun import noun, require
from pocketref.model.quantity import Quantity

ELSEWHERE = "elsewhere"  # a reason to leave a step out: it was given at another time or place


@noun
class Moment:
    """One reading of both clocks.

    Attributes:
        ticks: whole seconds of a clock that only runs forward, also while the computer sleeps;
            where it began does not matter.
        at: the computer's own date and time, with its offset from UTC, in whole seconds.
    """

    ticks: int
    at: datetime

    def __post_init__(self) -> None:
        require(self.at.tzinfo is not None, "a moment without its offset from UTC", self.at)


class Did(StrEnum):
    """What a person did with a step."""

    STARTED = "started"
    FINISHED = "finished"
    EARLY = "early"  # an observation ended before its minimum, knowingly
    SKIPPED = "skipped"
    UNDONE = "undone"  # the last thing that was done with the step holds no longer
    PAUSED = "paused"
    RESUMED = "resumed"
    LENGTHENED = "lengthened"


@noun
class Deed:
    """One thing that was done with a step of the day.

    Attributes:
        step: the step's id, such as `infuse-pertuzumab`.
        moment: when it was said.
        at: the time that was typed for it, where it was done at another time than it was said.
        minutes: of a lengthened step, how many more.
        reason: of a skipped step, the id of one of a few reasons; never a text.
        given: of a started infusion, the dose that stood then.
    """

    step: str
    did: Did
    moment: Moment
    at: datetime | None = None
    minutes: int = 0
    reason: str = ""
    given: Quantity | None = None

    def __post_init__(self) -> None:
        aware = self.at is None or self.at.tzinfo is not None
        require(aware, "a typed time without its offset from UTC", self.step)
        require(self.minutes >= 0, "a step made shorter", self.step)


class Jump(StrEnum):
    """What happened to the computer or its clock."""

    SLEPT = "slept"
    SET_FORWARD = "set-forward"
    SET_BACK = "set-back"
    RESTARTED = "restarted"  # the ticks began anew; elapsed time is by the wall clock


@noun
class Slip:
    """A jump that was noticed.

    Attributes:
        seconds: how long the computer slept or was off, or by how much its clock was set.
        moment: the first reading after it.
        said: how many deeds had been said before it.
    """

    jump: Jump
    seconds: int
    moment: Moment
    said: int = 0


@noun
class Run:
    """Everything that was done on a running day, in the order it was said. Nothing is taken out."""

    deeds: tuple[Deed, ...] = ()
    slips: tuple[Slip, ...] = ()

    def __post_init__(self) -> None:
        said = [slip.said for slip in self.slips]
        inside = said == sorted(said) and all(0 <= one <= len(self.deeds) for one in said)
        require(inside, "slips out of the order of what was done")

    @property
    def begun(self) -> bool:
        """Whether anything was done."""
        return bool(self.deeds)


class State(StrEnum):
    """How far a step is."""

    LOCKED = "locked"  # another step, or a time, must come first
    OPEN = "open"  # may start now
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    SKIPPED = "skipped"


@noun
class StepRun:
    """One step of a running day. Durations are whole seconds.

    Attributes:
        id: `infuse-…` or `observe-…` and the drug.
        began: when it started, by the wall clock; None before.
        ended: when it was finished, ended early or skipped.
        undone: when something about it was last taken back; None if nothing stands taken back.
        starts: when it starts by the plan as it stands now; `began` once it has.
        finishes: the same of its end; None where no source times it.
        minimum_at: of an observation, when its minimum is over.
        opens_at: of a locked step, when it may start; None while that is not known.
        after: the steps that must be over before it.
        elapsed: since it began, pauses left out.
        left: to its planned end; 0 from then on. None where it is not timed.
        over: past its planned end.
        to_minimum: of a running observation, what is left to its minimum.
        early: of an observation that was ended early, how long it was.
        reason: of a skipped step.
        planned: how long it is planned, with what was added; None where no source times it.
        may: what a person may do with it now; nothing else is offered or taken.
        not_before: the earliest time that may be typed for what is done with it next; None where
            nothing came before.
        dose: of an infusion, what it was started with; before, what the plan gives.
    """

    id: str
    state: State
    began: datetime | None = None
    ended: datetime | None = None
    undone: datetime | None = None
    starts: datetime | None = None
    finishes: datetime | None = None
    minimum_at: datetime | None = None
    opens_at: datetime | None = None
    after: tuple[str, ...] = ()
    elapsed: int = 0
    left: int | None = None
    over: int = 0
    to_minimum: int = 0
    early: int | None = None
    reason: str = ""
    planned: int | None = None
    may: tuple[Did, ...] = ()
    not_before: datetime | None = None
    dose: Quantity | None = None


@noun
class Running:
    """A day as it runs.

    Attributes:
        steps: the infusions and observations of its plan, in order.
        current: the id of the step whose clock runs, or is paused; empty if none does.
        finish: when the day ends by the plan as it stands now.
        ended: when the last step was over; None while steps are left.
        findings: slips of clocks, shortened observations, engines that differ: what a reader must
            be told.
    """

    steps: tuple[StepRun, ...]
    current: str = ""
    finish: datetime | None = None
    ended: datetime | None = None
    findings: tuple[Finding, ...] = ()

    def step(self, name: str) -> StepRun | None:
        """The step with this id."""
        return next((step for step in self.steps if step.id == name), None)
