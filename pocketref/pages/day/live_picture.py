"""The picture of a day that runs: what happened to scale, what is planned now, what time it is."""

from datetime import date, datetime, time, timedelta

from pocketref.model.noun import noun
from pocketref.model.plan import Kind, Plan, Step
from pocketref.model.running import Moment, Running, State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.day.picture import article_minute
from pocketref.pages.day.view import Block, DayPicture, Hour
from pocketref.pages.under_way import planned_step
from pocketref.wording import numbers

_HOUR = 60
_OPEN = 90  # minutes for which a block without an end is drawn, at the least
_SECONDS = 60
_OBSERVE, _OVERRUN = "observe", "overrun"


@noun
class _Drawn:
    """A step of the plan and how far it is."""

    planned: Step
    step: StepRun


def live_pictures(
    library: Library, plan: Plan, running: Running, now: Moment
) -> tuple[DayPicture, ...]:
    """One picture for each date; what has no time, or was left out before it began, is not drawn.

    Empty where no time is known at all: the day is then drawn as it was planned.
    """
    drawn = tuple(one for step in running.steps for one in _drawn(plan, step))
    dates = sorted({one.planned.on for one in drawn})
    return tuple(
        _picture(library, on, [one for one in drawn if one.planned.on == on], now) for on in dates
    )


def still(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without the tail of one that runs past its plan."""
    return tuple(block for block in blocks if block.kind != _OVERRUN)


def _drawn(plan: Plan, step: StepRun) -> tuple[_Drawn, ...]:
    planned = planned_step(plan, step)
    left_out = step.state is State.SKIPPED and step.began is None
    if planned is None or step.starts is None or left_out:
        return ()
    return (_Drawn(planned=planned, step=step),)


def _picture(library: Library, on: date, drawn: list[_Drawn], now: Moment) -> DayPicture:
    blocks = tuple(block for one in drawn for block in _blocks(library, on, one, now))
    said = "; ".join(f"{block.name} {block.times}" for block in blocks if block.name)
    at = _minute(now.at, on)
    here = 0 <= at < 24 * _HOUR
    flag = Hour(at=at, text=f"Now {numbers.clock(now.at)}") if here else None
    ends = [*(block.ends for block in blocks), *((at,) if here else ())]
    return DayPicture(
        date=numbers.weekday(on),
        blocks=blocks,
        hours=_hours(min([*(block.begins for block in blocks), *ends]), max(ends)),
        text=f"{said}. {flag.text}." if flag is not None else f"{said}.",
        now=flag,
    )


def _blocks(library: Library, on: date, one: _Drawn, now: Moment) -> tuple[Block, ...]:
    """The step, solid to its planned end; what runs past it behind that."""
    step = one.step
    begins = _minute(step.starts or now.at, on)
    ends = _ends(step, on, begins, now)
    over = step.over // _SECONDS if step.state is State.RUNNING else 0
    block = _block(library, one, begins, ends - over)
    if not over:
        return (block,)
    tail = Block(
        letter="",
        kind=_OVERRUN,
        name="Over",
        times=f"{numbers.minutes(over)} over",
        begins=ends - over,
        ends=ends,
    )
    return (block, tail)


def _ends(step: StepRun, on: date, begins: int, now: Moment) -> int:
    if step.ended is not None:
        return max(_minute(step.ended, on), begins + 1)
    at = _minute(now.at, on) if step.state in {State.RUNNING, State.PAUSED} else begins
    planned = begins + _OPEN if step.finishes is None else _minute(step.finishes, on)
    return max(planned, at, begins + 1)


def _block(library: Library, one: _Drawn, begins: int, ends: int) -> Block:
    step, planned = one.step, one.planned
    drug = library.drug(planned.drug or "")
    watching = planned.kind is Kind.OBSERVE
    mark = article_minute(library, planned) if watching else None
    return Block(
        letter="" if watching else drug.letter,
        kind=_OBSERVE if watching else drug.edge,
        name="Observe" if watching else drug.shown,
        times=_times(step),
        begins=begins,
        ends=max(ends, begins + 1),
        open=step.finishes is None and step.ended is None,
        mark=None if mark is None else begins + mark,
        mark_text="" if mark is None else f"article: {mark}",
    )


def _times(step: StepRun) -> str:
    end = step.ended or step.finishes
    start = "" if step.starts is None else numbers.clock(step.starts)
    return f"from {start}, no end stated" if end is None else f"{start} to {numbers.clock(end)}"


def _minute(at: datetime, on: date) -> int:
    """Whole minutes from the beginning of a date to a time of the clock on the wall."""
    return (at.replace(tzinfo=None) - datetime.combine(on, time.min)) // timedelta(minutes=1)


def _hours(first: int, last: int) -> tuple[Hour, ...]:
    """Whole hours from before the first step to after the last."""
    low, high = first // _HOUR, -(-last // _HOUR)
    return tuple(
        Hour(at=hour * _HOUR, text=f"{hour % 24:02d}:00")
        for hour in range(low, max(high, low + 1) + 1)
    )
