"""What happened to each step of a running day: when it began, stood still and ended."""

from collections.abc import Iterable
from datetime import datetime

from pocketref.engine.timeline import Timeline
from pocketref.model.noun import noun
from pocketref.model.plan import Kind, Step
from pocketref.model.running import Deed, Did, Run

CLOCKED = frozenset({Kind.INFUSE, Kind.OBSERVE})
_ENDS = frozenset({Did.FINISHED, Did.EARLY, Did.SKIPPED})
_MINUTE = 60


@noun
class Mark:
    """A second of the timeline, and the time that was shown then."""

    second: int
    shown: datetime


@noun
class Pause:
    """A stretch in which the clock of a step stood; no end while it does."""

    begins: int
    ends: int | None = None


@noun
class Trace:
    """What happened to one step.

    Attributes:
        skipped: whether it ended without being completed.
        longer: seconds that were added to its plan.
    """

    step: Step
    began: Mark | None = None
    ended: Mark | None = None
    skipped: bool = False
    reason: str = ""
    pauses: tuple[Pause, ...] = ()
    longer: int = 0

    @property
    def runs(self) -> bool:
        """Whether it began and is not over; its clock may stand."""
        return self.began is not None and self.ended is None

    @property
    def paused(self) -> bool:
        """Whether its clock stands."""
        return self.runs and any(pause.ends is None for pause in self.pauses)

    @property
    def planned(self) -> int | None:
        """Seconds it is planned to take."""
        if self.step.begins is None or self.step.ends is None:
            return None
        return (self.step.ends - self.step.begins) * _MINUTE + self.longer

    @property
    def minimum(self) -> int:
        """Seconds it takes at least; 0 for an infusion."""
        return (self.step.minimum or 0) * _MINUTE

    @property
    def elapsed(self) -> int:
        """Seconds its clock ran."""
        if self.began is None:
            return 0
        until = 0 if self.ended is None else self.ended.second
        stood = sum((until if one.ends is None else one.ends) - one.begins for one in self.pauses)
        return max(until - self.began.second - stood, 0)

    def reaches(self, seconds: int) -> int:
        """Where its clock has run so long, or will have if it goes on from now."""
        at = seconds + (0 if self.began is None else self.began.second)
        for pause in self.pauses:
            if at > pause.begins:
                at += (0 if pause.ends is None else pause.ends) - pause.begins
        return at

    @property
    def frees(self) -> bool:
        """Whether what waits for it may go on: it is over, or observed as long as it must be."""
        watched = self.step.kind is Kind.OBSERVE and self.runs and self.elapsed >= self.minimum
        return self.ended is not None or (watched and not self.paused)


@noun
class Standing:
    """A deed that holds, and where it was done."""

    deed: Deed
    mark: Mark


def standing(run: Run, line: Timeline) -> tuple[Standing, ...]:
    """The deeds that hold: each that was undone takes the last one before it away."""
    kept: list[Standing] = []
    for place, deed in enumerate(run.deeds):
        if deed.did is not Did.UNDONE:
            mark = Mark(second=line.done(deed, place), shown=deed.at or deed.moment.at)
            kept.append(Standing(deed=deed, mark=mark))
        elif kept and kept[-1].deed.step == deed.step:
            kept.pop()
    return tuple(kept)


def traces(steps: tuple[Step, ...], held: tuple[Standing, ...]) -> tuple[Trace, ...]:
    """What happened to the infusions and observations of a plan, in its order."""
    own = {step.id: tuple(one for one in held if one.deed.step == step.id) for step in steps}
    infusions = {
        step.drug: _infusion(step, own[step.id]) for step in steps if step.kind is Kind.INFUSE
    }
    return tuple(
        infusions[step.drug]
        if step.kind is Kind.INFUSE
        else _observation(step, own[step.id], infusions)
        for step in steps
        if step.kind in CLOCKED
    )


def _infusion(step: Step, own: tuple[Standing, ...]) -> Trace:
    end = next((one for one in own if one.deed.did in _ENDS), None)
    return Trace(
        step=step,
        began=next((one.mark for one in own if one.deed.did is Did.STARTED), None),
        ended=None if end is None else end.mark,
        skipped=end is not None and end.deed.did is Did.SKIPPED,
        reason="" if end is None else end.deed.reason,
        pauses=_pauses(own, None if end is None else end.mark),
        longer=_longer(own),
    )


def _observation(
    step: Step, own: tuple[Standing, ...], infusions: dict[str | None, Trace]
) -> Trace:
    """It begins by itself; the next infusion ends one that it had to wait for."""
    infusion = infusions.get(step.drug, Trace(step=step))
    if infusion.began is None:
        return Trace(
            step=step, ended=infusion.ended, skipped=infusion.skipped, reason=infusion.reason
        )
    began = infusion.began if step.from_start else infusion.ended
    if began is None:
        return Trace(step=step)
    ended = next((one.mark for one in own if one.deed.did in _ENDS), None)
    if ended is None and step.blocks:
        others = (trace.began for drug, trace in infusions.items() if drug != step.drug)
        ended = _next(others, began)
    return Trace(
        step=step, began=began, ended=ended, pauses=_pauses(own, ended), longer=_longer(own)
    )


def _next(starts: Iterable[Mark | None], began: Mark) -> Mark | None:
    """The first start of another infusion after this."""
    later = (mark for mark in starts if mark is not None and mark.second >= began.second)
    return min(later, key=lambda mark: mark.second, default=None)


def _pauses(own: tuple[Standing, ...], ended: Mark | None) -> tuple[Pause, ...]:
    """Each pause with its end: it was resumed, or the step was over."""
    pauses: list[Pause] = []
    for one in own:
        if one.deed.did is Did.PAUSED:
            pauses.append(Pause(begins=one.mark.second))
        elif one.deed.did is Did.RESUMED and pauses:
            pauses.append(Pause(begins=pauses.pop().begins, ends=one.mark.second))
    if pauses and pauses[-1].ends is None and ended is not None:
        pauses.append(Pause(begins=pauses.pop().begins, ends=ended.second))
    return tuple(pauses)


def _longer(own: tuple[Standing, ...]) -> int:
    return sum(one.deed.minutes for one in own) * _MINUTE
