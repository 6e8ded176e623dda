"""The days of a cycle: whose turn it is, who ran before, and which day comes next."""

from datetime import date, timedelta

from pocketref.model.drug import Drug
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion
from pocketref.model.regimen import Regimen
from pocketref.recheck.units import whole


@noun
class NotToday:
    """A drug that this day of the cycle does not give, and the days that do."""

    drug: str
    days: tuple[int, ...]


@noun
class NextDay:
    """The next treatment of this cycle: its date, and which day of the cycle that is."""

    on: date
    day: int


def turn(regimen: Regimen, occasion: Occasion) -> int:
    """The day of the cycle as the regimen counts it.

    Where the loading doses of the first cycle were split, all later days may fall a day later: its
    ninth day is then the regimen's eighth.
    """
    if not (occasion.split and occasion.cycle == 1 and regimen.split):
        return occasion.day
    is_delayed = occasion.day not in regimen.days and occasion.day - 1 in regimen.days[1:]
    return occasion.day - 1 if is_delayed else occasion.day


def due(regimen: Regimen, occasion: Occasion) -> frozenset[str]:
    """The drugs that this day of the cycle gives."""
    today = turn(regimen, occasion)
    return frozenset(drug for drug in regimen.drugs if today in regimen.days_of(drug))


def not_today(regimen: Regimen, occasion: Occasion) -> tuple[NotToday, ...]:
    """The drugs of the regimen that another day of the cycle gives, in its order."""
    today = due(regimen, occasion)
    return tuple(
        NotToday(drug=drug, days=regimen.days_of(drug))
        for drug in regimen.drugs
        if drug not in today
    )


def ran_before(regimen: Regimen, drug: str, occasion: Occasion) -> bool:
    """Whether an earlier day of this cycle gave the drug already."""
    return min(regimen.days_of(drug)) < turn(regimen, occasion)


def _planned(regimen: Regimen, drug: Drug, *, over_the_end: bool) -> int | None:
    """Days from one dose of a drug to the next, within the cycle or over its end, as planned."""
    days = regimen.days_of(drug.id)
    if over_the_end and len(days) > 1:
        return whole(regimen.cycle.value, "d") - (days[-1] - days[0])
    return None if drug.interval is None else whole(drug.interval.value, "d")


def planned_before(regimen: Regimen, drug: Drug, occasion: Occasion) -> int | None:
    """Days from a drug's last dose to this one, as planned; None where nothing plans them."""
    is_first = turn(regimen, occasion) == regimen.days_of(drug.id)[0]
    return _planned(regimen, drug, over_the_end=is_first)


def planned_after(regimen: Regimen, drug: Drug, occasion: Occasion) -> int | None:
    """Days from this dose of a drug to its next one, as planned; None where nothing plans them."""
    is_last = turn(regimen, occasion) == regimen.days_of(drug.id)[-1]
    return _planned(regimen, drug, over_the_end=is_last)


def next_day(regimen: Regimen, occasion: Occasion, when: dict[str, date]) -> NextDay | None:
    """The next treatment of this cycle, counted from the last date on which a drug runs today.

    Args:
        regimen: whose days they are.
        occasion: this treatment.
        when: on which date each drug runs; with split loading those are two dates.
    """
    today = turn(regimen, occasion)
    later = [day for day in regimen.days if day > today]
    if not later:
        return None
    start = max(when.values(), default=occasion.on)
    on = start + timedelta(days=min(later) - today)
    return NextDay(on=on, day=occasion.day + (on - occasion.on).days)
