"""One drug's own clock after a gap, by both engines."""

from collections.abc import Iterator

from pocketref.agreement.difference import Difference, disagreement
from pocketref.engine.interval import course, reload_day
from pocketref.engine.rhythm import turn
from pocketref.model.drug import Drug, Phase
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion
from pocketref.model.plan import Course
from pocketref.model.regimen import Regimen
from pocketref.recheck.cycledays import planned_before, ran_before
from pocketref.recheck.intervals import days_since, phase, reload_gap


@noun
class Due:
    """Which dose of its course a drug is due; `reload_day` is the first that loads again."""

    course: Course
    reload_day: int | None = None


@noun
class Counted:
    """The same by the second opinion."""

    phase: Phase | None
    since: int | None
    reload_day: int | None


def agreed_clock(regimen: Regimen, drug: Drug, occasion: Occasion) -> Due:
    """Which dose is due on this day of its own clock.

    Args:
        regimen: whose days and cycle they are.
        drug: as the regimen gives it.
        occasion: this treatment, with the drug's last date.
    """
    at = turn(regimen, drug, occasion)
    first = Due(course=course(drug, occasion, at), reload_day=reload_day(drug, at.before))
    planned = planned_before(regimen, drug, occasion)
    again = ran_before(regimen, drug.id, occasion)
    second = Counted(
        phase=phase(drug, occasion, planned, again=again),
        since=days_since(drug.id, occasion, again=again),
        reload_day=reload_gap(drug, planned),
    )
    return agreed(drug.id, first, second)


def agreed(drug: str, first: Due, second: Counted) -> Due:
    """What the engine says if the second opinion says the same, else no dose and no day."""
    found = tuple(_differences(drug, first, second))
    return Due(course=Course(phase=None, why=disagreement(found))) if found else first


def _differences(drug: str, first: Due, second: Counted) -> Iterator[Difference]:
    checks = {
        "phase": first.course.phase is second.phase,
        "days since the last dose": first.course.since == second.since,
        "day to load again": first.reload_day == second.reload_day,
    }
    yield from (
        Difference(about=drug, number=number) for number, same in checks.items() if not same
    )
