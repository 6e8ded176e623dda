"""A whole plan as a document: doses, steps, gates, what comes next."""

from datetime import date, datetime

from pocketref.cli.documents import findings
from pocketref.cli.doses import line_of_day, surface
from pocketref.cli.outcome import Document, Json
from pocketref.model.plan import Finish, Gate, Next, Plan, Ruling, Step
from pocketref.wording import numbers
from pocketref.wording.phrases import gate
from pocketref.wording.sentences import sentence
from pocketref.wording.told import Called


def plan_document(plan: Plan, called: Called) -> Document:
    """Everything that `day` answers."""
    return {
        "regimen": plan.regimen,
        "cycle": plan.occasion.cycle,
        "day": plan.occasion.day,
        "date": plan.occasion.on.isoformat(),
        "bsa": surface(plan),
        "doses": [line_of_day(line, called) for line in plan.lines],
        "steps": [_step(step) for step in plan.steps],
        "choices": [_step(step) for step in plan.choices],
        "finish": _finish(plan.finish),
        "gates": [_gate(each, called) for each in plan.gates],
        "next": _next(plan.next),
        "check_code": plan.check_code,
        "findings": findings(plan.findings, called),
        "facts": list(plan.facts),
    }


def _step(step: Step) -> Json:
    return {
        "kind": step.kind.value,
        "drug": step.drug,
        "date": step.on.isoformat(),
        "start": _clock(step.starts),
        "finish": _clock(step.finishes),
        "earliest": _clock(step.earliest_at),
        "latest": _clock(step.latest_at),
        "offset": {"start": step.begins, "finish": step.ends},
        "minimum": step.minimum,
        "facts": list(step.facts),
    }


def _finish(finish: Finish | None) -> Json:
    if finish is None:
        return {"earliest": None, "latest": None, "date": None, "offset": None}
    return {
        "earliest": _clock(finish.earliest_at),
        "latest": _clock(finish.latest_at),
        "date": finish.on.isoformat(),
        "offset": {"earliest": finish.earliest, "latest": finish.latest},
    }


def _gate(each: Gate, called: Called) -> Json:
    return {
        "about": each.about.value,
        "rules": [rule(ruling, gate(ruling.verdict), called) for ruling in each.rulings],
    }


def rule(ruling: Ruling, verdict: str, called: Called) -> Document:
    """What one rule says, with its verdict in the words of the question that was asked."""
    return {
        "source": ruling.source,
        "drug": ruling.drug,
        "region": ruling.region.value if ruling.region else None,
        "setting": ruling.setting.value if ruling.setting else None,
        "verdict": verdict,
        "applies": ruling.applies,
        "why": sentence(ruling.why, called),
        "needs": list(ruling.needs),
        "facts": list(ruling.facts),
    }


def _next(following: Next) -> Json:
    return {
        "cycle_due": _day(following.cycle_due),
        "day_due": _day(following.day_due),
        "day": following.day,
        "reload_from": {each.drug: _day(each.on) for each in following.reload_from},
        "lvef_due": _day(following.echo_due),
        "lvef_latest": _day(following.echo_latest),
        "facts": list(following.facts),
    }


def _day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


def _clock(at: datetime | None) -> str | None:
    return None if at is None else numbers.clock(at)
