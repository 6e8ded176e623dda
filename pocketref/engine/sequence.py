"""The steps of a day in the order of time, with clock times where a start is chosen."""

from datetime import date, datetime, timedelta

from pocketref.engine.binding import bound
from pocketref.engine.order import days, infusions
from pocketref.engine.slots import Moment, Slot, Watch, latest, lay_out, minutes
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion
from pocketref.model.plan import Finish, Kind, Line, Step
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import From, Premedication


@noun
class Timetable:
    """The steps in the order of time, observations only offered, and the end of the last day."""

    steps: tuple[Step, ...]
    choices: tuple[Step, ...]
    finish: Finish | None


def sequence(protocol: Protocol, lines: tuple[Line, ...], occasion: Occasion) -> Timetable:
    """Lay out the day from the long ends of every range, with the short ends beside them.

    A held drug has no step; one whose dose is still missing keeps its place. Premedication is
    untimed, and what its source counts in days is counted from the infusion it prepares for.
    After an infusion of which no source says how long it takes, no time is known.
    """
    parts = days(protocol.regimen, infusions(protocol, lines, occasion), occasion)
    slots = tuple(
        slot
        for number, running in enumerate(parts)
        for slot in lay_out(
            protocol.regimen, running, occasion.on + timedelta(days=number), occasion
        )
    )
    steps = (
        *(_premedicate(given, slots) for given in protocol.regimen.premedications),
        (_check(occasion.on),),
        *((_infuse(slot), *_observed(slot, planned=True)) for slot in slots),
    )
    choices = (step for slot in slots for step in _observed(slot, planned=False))
    every = bound(protocol.regimen, tuple(step for group in steps for step in group))
    ordered = sorted(every, key=_when)
    return Timetable(
        steps=tuple(_clocked(step, occasion) for step in ordered),
        choices=tuple(_clocked(step, occasion) for step in choices),
        finish=_finish(slots, occasion),
    )


def _when(step: Step) -> tuple[date, int, int]:
    """On their date: what is taken before, then what has a time, then what follows without one."""
    if step.begins is not None:
        return (step.on, 1, step.begins)
    return (step.on, 0 if step.kind is Kind.PREMEDICATE else 2, 0)


def _premedicate(given: Premedication, slots: tuple[Slot, ...]) -> tuple[Step, ...]:
    return tuple(
        Step(
            kind=Kind.PREMEDICATE,
            drug=given.drug,
            on=slot.on + timedelta(days=given.day),
            facts=given.facts,
        )
        for slot in slots
        if slot.infusion.drug == given.before
    )


def _check(on: date) -> Step:
    return Step(kind=Kind.CHECK, drug=None, on=on, begins=0, ends=0, earliest=0, latest=0)


def _infuse(slot: Slot) -> Step:
    return Step(
        kind=Kind.INFUSE,
        drug=slot.infusion.drug,
        on=slot.on,
        begins=_long(slot.begins),
        ends=_long(slot.ends),
        earliest=_short(slot.begins),
        latest=_long(slot.begins),
        facts=slot.infusion.facts,
    )


def _observed(slot: Slot, *, planned: bool) -> tuple[Step, ...]:
    return tuple(_observe(watch, slot.on) for watch in slot.watches if watch.planned is planned)


def _observe(watch: Watch, on: date) -> Step:
    asked = watch.asked
    return Step(
        kind=Kind.OBSERVE,
        drug=asked.drug,
        on=on,
        begins=_long(watch.begins),
        ends=_long(watch.ends),
        earliest=_short(watch.begins),
        latest=_long(watch.begins),
        minimum=minutes(asked.minutes.value.low),
        blocks=asked.blocks,
        from_start=asked.counted is From.START,
        findings=_beside(watch),
        facts=(asked.minutes.fact, *asked.beside),
    )


def _beside(watch: Watch) -> tuple[Finding, ...]:
    """Another source's time is named beside the one that is planned."""
    if not watch.asked.beside:
        return ()
    finding = Finding(
        severity=Severity.NOTE,
        code="observation-article",
        about=watch.asked.drug,
        amounts=(watch.asked.minutes.value,),
        facts=watch.asked.beside,
    )
    return (finding,)


def _clocked(step: Step, occasion: Occasion) -> Step:
    return but(
        step,
        starts=_clock(occasion, step.on, step.begins),
        finishes=_clock(occasion, step.on, step.ends),
        earliest_at=_clock(occasion, step.on, step.earliest),
        latest_at=_clock(occasion, step.on, step.latest),
    )


def _finish(slots: tuple[Slot, ...], occasion: Occasion) -> Finish | None:
    if not slots:
        return None
    on = slots[-1].on
    end = latest(slot.clears for slot in slots if slot.on == on)
    if end is None or latest(slot.clears for slot in slots) is None:
        return None
    return Finish(
        on=on,
        earliest=end.short,
        latest=end.long,
        earliest_at=_clock(occasion, on, end.short),
        latest_at=_clock(occasion, on, end.long),
    )


def _short(moment: Moment | None) -> int | None:
    return None if moment is None else moment.short


def _long(moment: Moment | None) -> int | None:
    return None if moment is None else moment.long


def _clock(occasion: Occasion, on: date, offset: int | None) -> datetime | None:
    if occasion.start is None or offset is None:
        return None
    return datetime.combine(on, occasion.start) + timedelta(minutes=offset)
