"""Which dose of a course is due: loading, maintenance, or loading again after a gap."""

from datetime import date
from decimal import Decimal

from pocketref.engine.rhythm import Gap, Turn, in_days, usual
from pocketref.model.drug import Drug, LateClock, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.patient import Occasion
from pocketref.model.plan import Course
from pocketref.model.quantity import Quantity


def course(drug: Drug, occasion: Occasion, turn: Turn) -> Course:
    """Say which dose is due and why, from the cycle, its day and the drug's own last date."""
    if occasion.cycle is None:
        why = Finding(severity=Severity.NOTE, code="cycle-not-chosen", about=drug.id)
        return Course(phase=None, why=why)
    if occasion.cycle == 1 and turn.opens:
        why = Finding(severity=Severity.NOTE, code="first-dose", about=drug.id)
        return Course(phase=_phase(drug, Phase.LOADING), why=why)
    last = last_date(drug.id, occasion)
    if last is None:
        why = Finding(severity=Severity.NOTE, code="due-assumed", about=drug.id)
        return Course(phase=_phase(drug, Phase.MAINTENANCE), why=why, findings=(why,))
    return _since(drug, last, (occasion.on - last).days, turn.before)


def last_date(drug: str, occasion: Occasion) -> date | None:
    """When a drug was last given, if that was entered."""
    return next((last.on for last in occasion.last if last.drug == drug), None)


def reload_day(drug: Drug, gap: Gap | None = None) -> int | None:
    """Days since the last dose from which the drug is loaded again; None if it never is.

    The gap says when the next dose is due after that one; without it the drug's interval does.
    """
    if drug.late is None:
        return None
    boundary = in_days(drug.late.boundary.value)
    if drug.late.clock is LateClock.LATE:
        boundary += (usual(drug) if gap is None else gap).days
    return boundary if drug.late.reloads_at_boundary else boundary + 1


def late_facts(drug: Drug) -> tuple[str, ...]:
    """The facts of a drug's late rule, the boundary's own first."""
    if drug.late is None:
        return ()
    return tuple(dict.fromkeys((drug.late.boundary.fact, *drug.late.facts)))


def _since(drug: Drug, last: date, since: int, gap: Gap) -> Course:
    reload_from = reload_day(drug, gap)
    if since < gap.days:
        return _early(drug, since, gap)
    if since == gap.days:
        return _on_time(drug, last, since)
    if reload_from is None:
        return _unchanged(drug, since, gap)
    return _late(drug, since, reload_from)


def _early(drug: Drug, since: int, gap: Gap) -> Course:
    why = Finding(
        severity=Severity.CAUTION,
        code="early",
        about=drug.id,
        amounts=(_counted(since), _counted(gap.days)),
        facts=gap.facts,
    )
    phase = _phase(drug, Phase.MAINTENANCE)
    return Course(phase=phase, why=why, since=since, findings=(why,), facts=why.facts)


def _on_time(drug: Drug, last: date, since: int) -> Course:
    why = Finding(
        severity=Severity.NOTE,
        code="on-time",
        about=drug.id,
        amounts=(_counted(since),),
        words=(last.isoformat(),),
    )
    return Course(phase=_phase(drug, Phase.MAINTENANCE), why=why, since=since)


def _unchanged(drug: Drug, since: int, gap: Gap) -> Course:
    """Late, but no rule of this drug changes the dose for that."""
    why = Finding(
        severity=Severity.NOTE,
        code="late-unchanged",
        about=drug.id,
        amounts=(_counted(since), _counted(gap.days)),
    )
    return Course(phase=_phase(drug, Phase.MAINTENANCE), why=why, since=since)


def _late(drug: Drug, since: int, reload_from: int) -> Course:
    """Late; both amounts count days since the last dose, the second is the first that reloads."""
    amounts, facts = (_counted(since), _counted(reload_from)), late_facts(drug)
    if since < reload_from:
        why = Finding(
            severity=Severity.NOTE,
            code="late-maintenance",
            about=drug.id,
            amounts=amounts,
            facts=facts,
        )
        phase = _phase(drug, Phase.MAINTENANCE)
        return Course(phase=phase, why=why, since=since, facts=facts)
    why = Finding(
        severity=Severity.CAUTION, code="late-reload", about=drug.id, amounts=amounts, facts=facts
    )
    return Course(phase=_phase(drug, Phase.RELOAD), why=why, since=since, facts=facts)


def _phase(drug: Drug, due: Phase) -> Phase:
    """A drug with a single rule has a single phase; so it is never loaded again."""
    single = any(rule.phase is Phase.SINGLE for rule in drug.doses)
    return Phase.SINGLE if single else due


def _counted(days: int) -> Quantity:
    return Quantity(value=Decimal(days), unit="d")
