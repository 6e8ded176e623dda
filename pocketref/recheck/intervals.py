"""Which dose of the course is due, by counting calendar days."""

from datetime import date

from pocketref.model.drug import Drug, LateClock, Phase
from pocketref.model.patient import Occasion
from pocketref.recheck.units import whole


def last_on(drug: str, occasion: Occasion) -> date | None:
    """The drug's last date, if it was entered."""
    for last in occasion.last:
        if last.drug == drug:
            return last.on
    return None


def days_since(drug: str, occasion: Occasion) -> int | None:
    """Whole days from the drug's last date to this treatment; a first cycle has no last date."""
    last = last_on(drug, occasion)
    if last is None or occasion.cycle is None or occasion.cycle == 1:
        return None
    return occasion.on.toordinal() - last.toordinal()


def reload_gap(drug: Drug) -> int | None:
    """The smallest number of days between two doses that calls for a loading dose again."""
    if drug.late is None:
        return None
    boundary = whole(drug.late.boundary.value, "d")
    if drug.late.clock is LateClock.LATE:
        boundary += whole(drug.interval.value, "d") if drug.interval is not None else 0
    return boundary if drug.late.reloads_at_boundary else boundary + 1


def phase(drug: Drug, occasion: Occasion) -> Phase | None:
    """Which dose it is; None while the cycle is not chosen."""
    if occasion.cycle is None:
        return None
    if any(rule.phase is Phase.SINGLE for rule in drug.doses):
        return Phase.SINGLE
    if occasion.cycle == 1:
        return Phase.LOADING
    gap, limit = days_since(drug.id, occasion), reload_gap(drug)
    if gap is None or limit is None or gap < limit:
        return Phase.MAINTENANCE
    return Phase.RELOAD
