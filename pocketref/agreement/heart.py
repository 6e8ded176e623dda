"""Gate rules by themselves, such as those on the heart, judged by both engines."""

from pocketref.agreement.difference import disagreement
from pocketref.agreement.rulings import rulings
from pocketref.agreement.withdrawing import unclear
from pocketref.engine.gating import judge
from pocketref.model.bounds import Bounds
from pocketref.model.gate import GateRule
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Ruling
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
