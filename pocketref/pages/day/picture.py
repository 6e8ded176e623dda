"""The picture of the day: blocks to scale between whole hours, one picture a date."""

from datetime import date, datetime, timedelta

from pocketref.model.plan import Kind, Plan, Step
from pocketref.model.quantity import Range
from pocketref.pack.library import Library
from pocketref.pages.day.view import Block, DayPicture, Hour
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

_HOUR = 60
_IN_HOURS = 120  # minutes from which a time is said in hours, so that both ends say their unit
_OPEN = 90  # minutes for which a block without an end is drawn
_OBSERVE = "observe"


def pictures(library: Library, plan: Plan) -> tuple[DayPicture, ...]:
    """One picture for each date that has an infusion; what has no time is not drawn."""
    drawn = {Kind.INFUSE, Kind.OBSERVE}
    timed = [step for step in plan.steps if step.kind in drawn and step.begins is not None]
    dates = sorted({step.on for step in timed})
    return tuple(_picture(library, on, [step for step in timed if step.on == on]) for on in dates)


def _picture(library: Library, on: date, steps: list[Step]) -> DayPicture:
    blocks = tuple(_block(library, step) for step in steps)
    return DayPicture(
        date=numbers.weekday(on),
        blocks=blocks,
        hours=_hours(steps),
        text="; ".join(f"{block.name} {block.times}" for block in blocks) + ".",
    )


def _block(library: Library, step: Step) -> Block:
    begins, ends = step.begins or 0, drawn_to(step)
    drug = library.drug(step.drug) if step.drug else None
    watching = step.kind is Kind.OBSERVE or drug is None
    mark = article_minute(library, step)
    return Block(
        letter="" if watching or drug is None else drug.letter,
        kind=_OBSERVE if watching or drug is None else drug.edge,
        name="Observe" if watching or drug is None else drug.shown,
        times=times(step),
        begins=begins,
        ends=ends,
        open=step.ends is None,
        mark=None if mark is None else begins + mark,
        mark_text="" if mark is None else f"article: {mark}",
    )


def drawn_to(step: Step) -> int:
    """Where a block ends on the picture; one without an end stays open on that side."""
    return (step.begins or 0) + _OPEN if step.ends is None else step.ends


def times(step: Step) -> str:
    """From when to when: `09:00 to 10:00`, or minutes from the start."""
    begins = step.begins or 0
    if step.ends is None:
        start = numbers.minutes(begins) if step.starts is None else numbers.clock(step.starts)
        return f"from {start}, no end stated"
    if step.starts is not None and step.finishes is not None:
        return f"{numbers.clock(step.starts)} to {numbers.clock(step.finishes)}"
    start = f"{begins}" if step.ends < _IN_HOURS else numbers.minutes(begins)
    return f"{start} to {numbers.minutes(step.ends)}"


def article_minute(library: Library, step: Step) -> int | None:
    """The minute at which the article's own range ends its short end, where it gives another."""
    told = (found for found in step.findings if found.code == "observation-article")
    facts = (fact for found in told for fact in library.facts(found.facts))
    spans = (
        each.value
        for fact in facts
        if fact.reference is not None
        for each in fact.values
        if isinstance(each.value, Range)
    )
    shortest = next((int(span.low.to("min").value) for span in spans), None)
    return None if shortest == step.minimum else shortest


def _hours(steps: list[Step]) -> tuple[Hour, ...]:
    """Whole hours from before the first step to after the last."""
    last = max(drawn_to(step) for step in steps)
    clocked = next((_zero(step) for step in steps if step.starts is not None), None)
    if clocked is None:
        whole = range(-(-last // _HOUR) + 1)
        return tuple(Hour(at=hour * _HOUR, text=f"{hour}{NBSP}h") for hour in whole)
    at = -clocked.minute
    ticks: list[Hour] = []
    while not ticks or ticks[-1].at < last:
        ticks.append(Hour(at=at, text=numbers.clock(clocked + timedelta(minutes=at))))
        at += _HOUR
    return tuple(ticks)


def _zero(step: Step) -> datetime:
    """The clock time of offset 0 on this step's day."""
    starts = step.starts or datetime.min  # noqa: DTZ901  # asked only for steps with a start
    return starts - timedelta(minutes=step.begins or 0)
