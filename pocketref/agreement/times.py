"""The minutes and dates of the day held against the second opinion."""

from collections.abc import Iterator
from datetime import date

from pocketref.agreement.difference import Difference
from pocketref.model.patient import Occasion
from pocketref.model.plan import Finish, Kind, Plan, Step
from pocketref.recheck.clock import Day, Moment, clock_time
from pocketref.recheck.opinion import Opinion

_TIMED = frozenset({Kind.INFUSE, Kind.OBSERVE})


def times(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    """Every difference in the steps of the day, its end, and what comes after it."""
    timed = [step for step in plan.steps if step.kind in _TIMED]
    yield from _steps(timed, opinion.day.moments, plan.occasion)
    yield from _steps(list(plan.choices), opinion.day.offered, plan.occasion)
    before = [(step.on, step.drug) for step in plan.steps if step.kind is Kind.PREMEDICATE]
    if sorted(map(str, before)) != sorted(str((one.on, one.drug)) for one in opinion.taken):
        yield Difference(about="premedication", number="dates")
    yield from _finish(plan.finish, opinion.day, plan.occasion)
    yield from _next(plan, opinion)


def _steps(
    steps: list[Step], moments: tuple[Moment, ...], occasion: Occasion
) -> Iterator[Difference]:
    found = [(step.kind, step.drug) for step in steps]
    if sorted(found, key=str) != sorted(((one.kind, one.drug) for one in moments), key=str):
        yield Difference(about="the day", number="steps")
        return
    for step, moment in zip(sorted(steps, key=_place), sorted(moments, key=_place), strict=True):
        yield from _step(step, moment, occasion)


def _place(one: Step | Moment) -> tuple[str, str, date, int, int, int]:
    """Where it stands among others of its kind: a drug may be observed by several rules."""
    minutes = (-1 if minute is None else minute for minute in (one.begins, one.ends, one.minimum))
    begins, ends, minimum = minutes
    return one.kind, str(one.drug), one.on, begins, ends, minimum


def _step(step: Step, moment: Moment, occasion: Occasion) -> Iterator[Difference]:
    what = "infusion" if step.kind is Kind.INFUSE else "observation"

    def clock(offset: int | None) -> object:
        return clock_time(moment.on, occasion, offset)

    checks = {
        "date": step.on == moment.on,
        "start": step.begins == moment.begins,
        "end": step.ends == moment.ends,
        "earliest start": step.earliest == moment.earliest,
        "latest start": step.latest == moment.begins,
        "minimum": step.minimum == moment.minimum,
        "place before others": step.blocks == moment.blocks,
        "counting": step.from_start == moment.from_start,
        "place after others": set(step.only_after) == set(moment.only_after),
        "partner": step.falls_with == moment.falls_with,
        "start by the clock": step.starts == clock(moment.begins),
        "end by the clock": step.finishes == clock(moment.ends),
        "earliest start by the clock": step.earliest_at == clock(moment.earliest),
        "latest start by the clock": step.latest_at == clock(moment.begins),
    }
    for number, same in checks.items():
        if not same:
            yield Difference(about=str(step.drug), number=f"{what} {number}")


def _finish(finish: Finish | None, day: Day, occasion: Occasion) -> Iterator[Difference]:
    if finish is None or day.last is None or day.earliest is None or day.latest is None:
        if finish is not None or day.last is not None:
            yield Difference(about="the day", number="end")
        return
    checks = {
        "date of the end": finish.on == day.last,
        "earliest end": finish.earliest == day.earliest,
        "latest end": finish.latest == day.latest,
        "earliest end by the clock": finish.earliest_at
        == clock_time(day.last, occasion, day.earliest),
        "latest end by the clock": finish.latest_at == clock_time(day.last, occasion, day.latest),
    }
    for number, same in checks.items():
        if not same:
            yield Difference(about="the day", number=number)


def _next(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    dates = opinion.dates
    following = dates.next_day
    checks = {
        ("the next day", "date"): (plan.next.day_due, None if following is None else following.on),
        ("the next day", "number"): (plan.next.day, None if following is None else following.day),
        ("the next cycle", "date"): (plan.next.cycle_due, dates.cycle_due),
        ("the next echo", "date"): (plan.next.echo_due, dates.echo_due),
        ("the next echo", "latest date"): (plan.next.echo_latest, dates.echo_latest),
    }
    again = {reload.drug: reload.on for reload in plan.next.reload_from}
    second = {one.drug: one.on for one in dates.reloads}
    for drug in {**again, **second}:
        if drug not in again or drug not in second or again[drug] != second[drug]:
            yield Difference(about=drug, number="reload date")
    for (about, number), (one, other) in checks.items():
        if one != other:
            yield Difference(about=about, number=number)
