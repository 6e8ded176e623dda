"""Values that do not go together, or do not go with the regimen, though each is right by itself."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Quantity

if TYPE_CHECKING:
    from datetime import date

    from pocketref.model.patient import Interval, Occasion, Patient
    from pocketref.model.regimen import Regimen

_FIRST_DAY = 1


def crossed(patient: Patient, occasion: Occasion) -> tuple[Fault, ...]:
    """Find a last dose in cycle 1, and dates after the day of treatment."""
    return (*_last_doses(occasion), *_echo(patient, occasion))


def misdated(interval: Interval, occasion: Occasion) -> tuple[Fault, ...]:
    """Find a recurrence before the last adjuvant dose, and dates after the day of treatment."""
    ends = (("last-dose", interval.last), ("recurrence", interval.recurred))
    future = tuple(
        Fault(
            code=FaultCode.IMPOSSIBLE_DATE,
            field=name,
            given=on.isoformat(),
            hint="future",
            other=occasion.on.isoformat(),
        )
        for name, on in ends
        if on is not None and on > occasion.on
    )
    if interval.last is None or interval.recurred is None or interval.last <= interval.recurred:
        return future
    backwards = Fault(
        code=FaultCode.IMPOSSIBLE_DATE,
        field="recurrence",
        given=interval.recurred.isoformat(),
        hint="before-last-dose",
        other=interval.last.isoformat(),
        amounts=(_back(interval.recurred, interval.last),),
    )
    return (*future, backwards)


def _back(recurred: date, last: date) -> Quantity:
    """How far a recurrence lies before the last dose, as an interval below 0."""
    from pocketref.engine.elapsed import elapsed

    past = elapsed(recurred, last)
    value, unit = (past.months, "month") if past.months else (past.days, "d")
    return Quantity(value=Decimal(-value), unit=unit)


def unfit(regimen: Regimen, occasion: Occasion) -> tuple[Fault, ...]:
    """Find drugs that the regimen does not have, and a day on which it gives none."""
    return (
        *_unknown("last", tuple(each.drug for each in occasion.last), regimen.drugs),
        *_unknown("vial", tuple(each.drug for each in occasion.vials), regimen.drugs),
        *_unknown("hold", occasion.held, regimen.drugs),
        *_unknown("first", (occasion.first,) if occasion.first else (), regimen.free),
        *_wrong_day(regimen, occasion),
    )


def _last_doses(occasion: Occasion) -> tuple[Fault, ...]:
    faults = []
    for each in occasion.last:
        given = f"{each.drug}={each.on.isoformat()}"
        if occasion.cycle == 1 and occasion.day == _FIRST_DAY:
            faults.append(
                Fault(
                    code=FaultCode.CONFLICT,
                    field="last",
                    given=given,
                    hint="first-cycle",
                    other="cycle",
                )
            )
        elif each.on >= occasion.on:
            faults.append(_not_before("last", given, each.on, occasion.on))
    return tuple(faults)


def _echo(patient: Patient, occasion: Occasion) -> tuple[Fault, ...]:
    if patient.lvef_on is None or patient.lvef_on <= occasion.on:
        return ()
    given = patient.lvef_on.isoformat()
    return (_not_before("lvef-on", given, patient.lvef_on, occasion.on),)


def _not_before(field: str, given: str, on: date, treated: date) -> Fault:
    hint = "same-day" if on == treated else "future"
    other = treated.isoformat()
    return Fault(code=FaultCode.IMPOSSIBLE_DATE, field=field, given=given, hint=hint, other=other)


def _unknown(field: str, drugs: tuple[str, ...], known: tuple[str, ...]) -> tuple[Fault, ...]:
    return tuple(
        Fault(code=FaultCode.UNKNOWN_VALUE, field=field, given=drug, allowed=known)
        for drug in drugs
        if drug not in known
    )


def _wrong_day(regimen: Regimen, occasion: Occasion) -> tuple[Fault, ...]:
    """A day on which nothing is given. Loading on two days moves the days after the first."""
    moves = occasion.split and occasion.cycle == 1
    moved = tuple(day + 1 for day in regimen.days if day != _FIRST_DAY) if moves else ()
    allowed = (*regimen.days, *moved)
    if occasion.day in allowed:
        return ()
    fault = Fault(
        code=FaultCode.CONFLICT,
        field="day",
        given=str(occasion.day),
        hint="not-this-day",
        allowed=tuple(map(str, sorted(allowed))),
    )
    return (fault,)
