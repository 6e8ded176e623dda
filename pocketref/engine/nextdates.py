"""What comes after this treatment: dates, counted in days or calendar months."""

from calendar import monthrange
from datetime import date, timedelta

from pocketref.engine.interval import last_date, late_facts, reload_day
from pocketref.model.drug import Drug
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Kind, Line, Next, Reload, Step
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity


def next_dates(
    protocol: Protocol,
    patient: Patient,
    occasion: Occasion,
    lines: tuple[Line, ...],
    steps: tuple[Step, ...] = (),
) -> Next:
    """Work out the next dates.

    The cycle counts from this treatment, the heart from its last echo, and loading again from the
    day the drug runs, which is the second one where loading is split, or, for a held drug, from
    its last date.
    """
    regimen, seen = protocol.regimen, patient.lvef_on
    facts = (regimen.cycle.fact, regimen.echo_due.fact, regimen.echo_latest.fact)
    return Next(
        cycle_due=after(occasion.on, regimen.cycle.value),
        reload_from=_reloads(protocol, occasion, lines, steps),
        echo_due=None if seen is None else after(seen, regimen.echo_due.value),
        echo_latest=None if seen is None else after(seen, regimen.echo_latest.value),
        facts=tuple(dict.fromkeys(facts)),
    )


def after(day: date, amount: Quantity) -> date:
    """So many days or weeks later, or calendar months with the day clipped to the month's end."""
    if amount.unit not in {"month", "year"}:
        return day + timedelta(days=int(amount.to("d").value))
    months = day.year * 12 + day.month - 1 + int(amount.to("month").value)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _reloads(
    protocol: Protocol, occasion: Occasion, lines: tuple[Line, ...], steps: tuple[Step, ...]
) -> tuple[Reload, ...]:
    runs = {step.drug: step.on for step in steps if step.kind is Kind.INFUSE}
    late = (line for line in lines if protocol.drug(line.drug).late is not None)
    return tuple(_reload(protocol.drug(line.drug), _given(line, occasion, runs)) for line in late)


def _reload(drug: Drug, given: date | None) -> Reload:
    since = reload_day(drug)
    on = None if given is None or since is None else given + timedelta(days=since)
    return Reload(drug=drug.id, on=on, facts=late_facts(drug))


def _given(line: Line, occasion: Occasion, runs: dict[str | None, date]) -> date | None:
    """When a drug is or was last given."""
    if line.held:
        return last_date(line.drug, occasion)
    return runs.get(line.drug, occasion.on)
