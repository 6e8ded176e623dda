"""What comes after this treatment, by counting days and months on the calendar."""

from datetime import date, timedelta

from pocketref.model.noun import noun
from pocketref.model.patient import Occasion, Patient
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Regimen
from pocketref.recheck.cycledays import NextDay, due, next_day, planned_after, planned_before
from pocketref.recheck.intervals import last_on, reload_gap
from pocketref.recheck.units import whole

_MONTHS_A_YEAR = 12
_DECEMBER = 12


@noun
class Again:
    """From which date a drug loads again, if that is known."""

    drug: str
    on: date | None


@noun
class Dates:
    """The dates that follow from this treatment and from the last echo.

    Attributes:
        cycle_due: the first day of the next cycle.
        next_day: the next treatment of this cycle, if it has another.
    """

    cycle_due: date | None
    next_day: NextDay | None
    reloads: tuple[Again, ...]
    echo_due: date | None
    echo_latest: date | None


def months_on(start: date, months: int) -> date:
    """The same day some months on, or the last day of that month where it has no such day."""
    years, month = divmod(start.month - 1 + months, _MONTHS_A_YEAR)
    first = date(start.year + years, month + 1, 1)
    after = date(first.year + first.month // _DECEMBER, first.month % _DECEMBER + 1, 1)
    return min(first + timedelta(days=start.day - 1), after - timedelta(days=1))


def echoes(regimen: Regimen, seen: date | None) -> tuple[date | None, date | None]:
    """The next measurement of the heart and its latest date; neither without a last one."""
    if seen is None:
        return None, None
    return _on(seen, regimen.echo_due.value), _on(seen, regimen.echo_latest.value)


def _on(start: date, step: Quantity) -> date:
    if step.unit in {"month", "year"}:
        return months_on(start, whole(step, "month"))
    return start + timedelta(days=whole(step, "d"))


def dates(
    protocol: Protocol,
    patient: Patient,
    occasion: Occasion,
    held: frozenset[str],
    day_of: dict[str, date],
) -> Dates:
    """The next dates. `day_of` says on which date each drug runs that is not held.

    A drug that is held counts from its last date; one that another day gives has no date here.
    """
    regimen, (soon, late) = protocol.regimen, echoes(protocol.regimen, patient.lvef_on)
    today, reloads = due(regimen, occasion), []
    for drug in protocol.drugs:
        is_held = drug.id in held
        planned = (planned_before if is_held else planned_after)(regimen, drug, occasion)
        gap = reload_gap(drug, planned)
        if gap is None or drug.id not in today:
            continue
        given: date | None = day_of.get(drug.id, occasion.on)
        if is_held:
            given = last_on(drug.id, occasion)
        reloads.append(
            Again(drug=drug.id, on=None if given is None else given + timedelta(days=gap))
        )
    return Dates(
        cycle_due=_on(occasion.on - timedelta(days=occasion.day - 1), regimen.cycle.value),
        next_day=next_day(regimen, occasion, day_of),
        reloads=tuple(reloads),
        echo_due=soon,
        echo_latest=late,
    )
