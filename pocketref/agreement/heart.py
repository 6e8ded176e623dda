"""What both engines say of the heart: each rule by itself, and when it is measured next."""

from datetime import date

from pocketref.agreement.difference import Difference, disagreement
from pocketref.agreement.rulings import rulings
from pocketref.agreement.withdrawing import unclear
from pocketref.engine.gating import judge
from pocketref.engine.nextdates import echo
from pocketref.model.bounds import Bounds
from pocketref.model.gate import GateRule
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Echo, Ruling
from pocketref.model.regimen import Regimen
from pocketref.recheck.nextdates import echoes
from pocketref.recheck.verdicts import Judgement, judgements


def judge_heart(
    rules: tuple[GateRule, ...], patient: Patient, occasion: Occasion, bounds: tuple[Bounds, ...]
) -> tuple[Ruling, ...]:
    """What each rule says; where the engines differ on one, it is unclear and says why."""
    first = tuple(judge(rule, patient, occasion, bounds) for rule in rules)
    second = {one.rule: one for one in judgements(rules, patient, occasion, bounds)}
    return tuple(agreed(ruling, second[ruling.rule]) for ruling in first)


def agreed(ruling: Ruling, judgement: Judgement) -> Ruling:
    """The ruling as it is if the second opinion says the same, else an unclear one."""
    found = tuple(rulings((ruling,), (judgement,)))
    return unclear(ruling, disagreement(found)) if found else ruling


def next_echo(regimen: Regimen, seen: date | None) -> Echo:
    """When the heart is measured next; where the engines differ no date, and why."""
    found = echo(regimen, seen)
    if (found.due, found.latest) == echoes(regimen, seen):
        return found
    differ = disagreement((Difference(about="the next echo", number="date"),))
    return but(found, due=None, latest=None, findings=(differ,))
