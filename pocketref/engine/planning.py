"""The whole day: every verb of this room, joined."""

from pocketref.engine.body import surface
from pocketref.engine.checkcode import check_code
from pocketref.engine.gating import gates
from pocketref.engine.holding import holding
from pocketref.engine.line import Asked, line
from pocketref.engine.nextdates import next_dates
from pocketref.engine.noticing import notice
from pocketref.engine.rhythm import due
from pocketref.engine.sequence import sequence
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol


def plan(protocol: Protocol, patient: Patient, occasion: Occasion) -> Plan:
    """Plan a day: doses, preparation, steps, gates, next dates, and what a reader must be told."""
    rulings = gates(protocol, patient, occasion)
    reasons = holding(protocol, occasion, rulings)
    area = surface(patient, occasion.formula, protocol.formulas)
    asked = Asked(
        regimen=protocol.regimen,
        patient=patient,
        occasion=occasion,
        surface=area,
        bags=protocol.bags,
        site=protocol.site,
    )
    lines = tuple(
        line(drug, asked, tuple(reason for reason in reasons if reason.about == drug.id))
        for drug in due(protocol, occasion)
    )
    timetable = sequence(protocol, lines, occasion)
    day = Plan(
        regimen=protocol.regimen.id,
        patient=patient,
        occasion=occasion,
        surface=area,
        lines=lines,
        steps=timetable.steps,
        choices=timetable.choices,
        finish=timetable.finish,
        gates=rulings,
        next=next_dates(protocol, patient, occasion, lines, timetable.steps),
        check_code=check_code(protocol, patient, occasion, lines),
        findings=notice(protocol, patient, occasion, rulings, lines),
    )
    facts = (fact for part in (protocol.regimen.facts, *_facts(day)) for fact in part)
    return but(day, facts=tuple(dict.fromkeys(facts)))


def _facts(day: Plan) -> tuple[tuple[str, ...], ...]:
    """The facts of every part of the day."""
    return (
        () if day.surface is None else day.surface.facts,
        *(one.facts for one in day.lines),
        *(step.facts for step in (*day.steps, *day.choices)),
        *(ruling.facts for gate in day.gates for ruling in gate.rulings),
        day.next.facts,
        *(reload.facts for reload in day.next.reload_from),
        *(finding.facts for finding in day.findings),
    )
