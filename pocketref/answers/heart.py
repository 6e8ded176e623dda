"""What every rule on the heart says of the ejection fractions, judged by both engines."""

from pocketref.agreement.difference import DISAGREE
from pocketref.agreement.heart import judge_heart
from pocketref.answers.answer import Answer, Heart
from pocketref.answers.question import Kind, Question
from pocketref.answers.values import tried
from pocketref.model.gate import GateRule, Subject, Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

# What a rule may ask for, in the order in which it is measured.
_MEASURES = ("lvef-baseline", "lvef", "lvef-normal")
_READS = frozenset({*_MEASURES, "lvef-on", "symptoms", "region", "setting", "date"})
PAGE = "regimen/heart"


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """Each rule by itself, of the regimen that is chosen or named, else of the pack's first."""
    trial = tried(question, worksheet, library, reads=_READS)
    empty = Answer(kind=Kind.LVEF, typed=trial.typed, opens=PAGE)
    stopped = trial.refuses(empty)
    if stopped is not None:
        return (stopped,)
    named = question.regimen or worksheet.regimen or library.fronts()[0].id
    return (_answered(empty, library.protocol(named), trial.sheet),)


def heart_rules(protocol: Protocol) -> tuple[GateRule, ...]:
    """Every rule on the heart of a regimen, in its order."""
    return tuple(rule for rule in protocol.gates if rule.about is Subject.LVEF)


def _answered(empty: Answer, protocol: Protocol, sheet: Worksheet) -> Answer:
    """What the rules say; nothing while every one of them waits for a value."""
    found = judge_heart(heart_rules(protocol), sheet.patient, sheet.occasion, protocol.bounds)
    told = any(one.verdict is not Verdict.NEEDS for one in found)
    whys = [one.why for one in found]
    return but(
        empty,
        result=Heart(rulings=found) if told else None,
        needs=_needs(found),
        findings=tuple(why for why in whys if why.code == DISAGREE),
        facts=tuple(dict.fromkeys(fact for one in found for fact in one.facts)),
    )


def _needs(found: tuple[Ruling, ...]) -> tuple[str, ...]:
    """What rules that count here, or would, still ask for."""
    asked = {need for one in found for need in one.needs}
    return tuple(name for name in _MEASURES if name in asked)
