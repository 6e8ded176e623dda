"""What comes after this treatment: dates, counted in days or calendar months."""

from calendar import monthrange
from datetime import date, timedelta

from pocketref.engine.interval import last_date, late_facts, reload_day
from pocketref.engine.rhythm import day_facts, today, turn
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Echo, Kind, Line, Next, Reload, Step
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Regimen

Runs = dict[str | None, date]  # on which date each drug runs


def next_dates(
    protocol: Protocol,
    patient: Patient,
    occasion: Occasion,
    lines: tuple[Line, ...],
    steps: tuple[Step, ...] = (),
) -> Next:
    """Work out the next dates.

    The next cycle counts from the first day of this one, the heart from its last echo, and loading
    again from the day the drug runs, which is the second one where loading is split, or, for a
    held drug, from its last date.
    """
    regimen, heart = protocol.regimen, echo(protocol.regimen, patient.lvef_on)
    runs = {step.drug: step.on for step in steps if step.kind is Kind.INFUSE}
    coming = _coming(regimen, occasion, runs)
    facts = (regimen.cycle.fact, *heart.facts)
    days = (fact for drug in regimen.drugs for fact in day_facts(regimen, drug))
    return Next(
        cycle_due=after(occasion.on - timedelta(days=occasion.day - 1), regimen.cycle.value),
        day_due=coming,
        day=None if coming is None else occasion.day + (coming - occasion.on).days,
        reload_from=_reloads(protocol, occasion, lines, runs),
        echo_due=heart.due,
        echo_latest=heart.latest,
        facts=tuple(dict.fromkeys(facts if coming is None else (*facts, *days))),
    )


def echo(regimen: Regimen, seen: date | None) -> Echo:
    """When the heart is measured next: from the date of its last measurement, not of treatment."""
    return Echo(
        due=None if seen is None else after(seen, regimen.echo_due.value),
        latest=None if seen is None else after(seen, regimen.echo_latest.value),
        facts=tuple(dict.fromkeys((regimen.echo_due.fact, regimen.echo_latest.fact))),
    )


def after(day: date, amount: Quantity) -> date:
    """So many days or weeks later, or calendar months with the day clipped to the month's end."""
    if amount.unit not in {"month", "year"}:
        return day + timedelta(days=int(amount.to("d").value))
    months = day.year * 12 + day.month - 1 + int(amount.to("month").value)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _coming(regimen: Regimen, occasion: Occasion, runs: Runs) -> date | None:
    """The next treatment of this cycle. After split loading its days count from the second date."""
    now, latest = today(regimen, occasion), max(runs.values(), default=occasion.on)
    ahead = (latest + timedelta(days=day - now) for day in regimen.days if day > now)
    return next(ahead, None)


def _reloads(
    protocol: Protocol, occasion: Occasion, lines: tuple[Line, ...], runs: Runs
) -> tuple[Reload, ...]:
    late = (line for line in lines if protocol.drug(line.drug).late is not None)
    return tuple(_reload(protocol, line, occasion, runs) for line in late)


def _reload(protocol: Protocol, line: Line, occasion: Occasion, runs: Runs) -> Reload:
    drug, given = protocol.drug(line.drug), _given(line, occasion, runs)
    place = turn(protocol.regimen, drug, occasion)
    since = reload_day(drug, place.before if line.held else place.after)
    on = None if given is None or since is None else given + timedelta(days=since)
    return Reload(drug=drug.id, on=on, facts=late_facts(drug))


def _given(line: Line, occasion: Occasion, runs: Runs) -> date | None:
    """When a drug is or was last given."""
    if line.held:
        return last_date(line.drug, occasion)
    return runs.get(line.drug, occasion.on)
