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


def days_since(drug: str, occasion: Occasion, *, again: bool = False) -> int | None:
    """Whole days from the drug's last date to this treatment; a first dose has no last date.

    Args:
        drug: its id.
        occasion: this treatment.
        again: whether the drug ran on an earlier day of this cycle.
    """
    last = last_on(drug, occasion)
    if last is None or occasion.cycle is None or (occasion.cycle == 1 and not again):
        return None
    return occasion.on.toordinal() - last.toordinal()


def reload_gap(drug: Drug, planned: int | None) -> int | None:
    """The smallest number of days between two doses that calls for a loading dose again.

    Args:
        drug: as the regimen gives it.
        planned: days from the one dose to the other, as planned.
    """
    if drug.late is None:
        return None
    boundary = whole(drug.late.boundary.value, "d")
    if drug.late.clock is LateClock.LATE:
        boundary += planned or 0
    return boundary if drug.late.reloads_at_boundary else boundary + 1


def phase(
    drug: Drug, occasion: Occasion, planned: int | None, *, again: bool = False
) -> Phase | None:
    """Which dose it is; None while the cycle is not chosen.

    Args:
        drug: as the regimen gives it.
        occasion: this treatment.
        planned: days from the last dose to this one, as planned.
        again: whether the drug ran on an earlier day of this cycle.
    """
    if occasion.cycle is None:
        return None
    if any(rule.phase is Phase.SINGLE for rule in drug.doses):
        return Phase.SINGLE
    if occasion.cycle == 1 and not again:
        return Phase.LOADING
    gap, limit = days_since(drug.id, occasion, again=again), reload_gap(drug, planned)
    if gap is None or limit is None or gap < limit:
        return Phase.MAINTENANCE
    return Phase.RELOAD
