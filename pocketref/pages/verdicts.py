"""What each fact of a disagreement comes to for the values on the worksheet, by both engines."""

from __future__ import annotations

from collections.abc import Mapping  # a field of a noun
from typing import TYPE_CHECKING

from pocketref.agreement.day import plan_day
from pocketref.agreement.heart import judge_heart
from pocketref.engine.interval import late_facts
from pocketref.model.drug import Phase
from pocketref.model.gate import Subject, Verdict
from pocketref.model.noun import noun
from pocketref.pages import rulings
from pocketref.pages.naming import called
from pocketref.pages.plans import protocol_here
from pocketref.pages.reading import Said
from pocketref.wording import names, phrases
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

if TYPE_CHECKING:
    from pocketref.model.gate import GateRule
    from pocketref.model.plan import Course, Ruling
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

NO_RULE = "The chosen regimen has no rule about this."
_SOONEST = 2  # the first cycle before which there was a dose


@noun
class Verdicts:
    """What is said of each fact, and which values are missing to say it."""

    by_fact: Mapping[str, tuple[Said, ...]]
    missing: str = ""


def by_gates(worksheet: Worksheet, library: Library, subject: Subject) -> Verdicts:
    """The rules about one subject, each for the facts it rests on."""
    protocol = protocol_here(worksheet, library)
    rules = tuple(rule for rule in protocol.gates if rule.about is subject)
    if not rules:
        chosen = worksheet.regimen is not None
        return Verdicts(by_fact={}, missing=NO_RULE if chosen else needs_sentence(("regimen",)))
    found = judge_heart(rules, worksheet.patient, worksheet.occasion, protocol.bounds)
    by_fact: dict[str, tuple[Said, ...]] = {}
    for rule, ruling in zip(rules, found, strict=True):
        for fact in _facts(rule):
            by_fact[fact] = (*by_fact.get(fact, ()), _ruled(library, ruling))
    needs = tuple(dict.fromkeys(need for ruling in found for need in ruling.needs))
    return Verdicts(by_fact=by_fact, missing=needs_sentence(needs) if needs else "")


def by_clocks(worksheet: Worksheet, library: Library) -> Verdicts:
    """The late-dose clocks, each for the facts it rests on."""
    protocol = protocol_here(worksheet, library)
    occasion = worksheet.occasion
    late = {drug.id: drug for drug in protocol.drugs if drug.late is not None}
    given = {last.drug for last in occasion.last}
    if occasion.cycle is None or occasion.cycle < _SOONEST or not given & late.keys():
        needs = ("last",) if (occasion.cycle or 0) >= _SOONEST else ("cycle", "last")
        return Verdicts(by_fact={}, missing=needs_sentence(needs))
    plan = plan_day(protocol, worksheet.patient, occasion)
    by_fact = {
        fact: (clocked(library, line.drug, line.course),)
        for line in plan.lines
        if line.drug in late and line.drug in given
        for fact in late_facts(late[line.drug])
    }
    return Verdicts(by_fact=by_fact)


def _facts(rule: GateRule) -> tuple[str, ...]:
    """The facts its limits come from. When it is resumed, and what agrees, gives no verdict."""
    clauses = [fact for clause in rule.clauses for fact in clause.facts]
    limits = [
        condition.limit.fact
        for clause in rule.clauses
        for condition in clause.conditions
        if condition.limit is not None
    ]
    return tuple(dict.fromkeys((*clauses, *limits)))


def _ruled(library: Library, ruling: Ruling) -> Said:
    beside = not ruling.applies and ruling.verdict is not Verdict.NEEDS
    return Said(
        about=library.drug(ruling.drug).shown,
        word=rulings.word(ruling),
        tone="beside" if beside else ruling.verdict.value,
        why=rulings.why(library, ruling),
    )


def clocked(library: Library, drug: str, course: Course) -> Said:
    """Which dose of its course a drug is due by its own clock."""
    phase, why = course.phase, course.why
    again = phase is Phase.RELOAD
    return Said(
        about=library.drug(drug).shown,
        word=names.sentence_case(phrases.phase(phase)) if phase else "Unclear",
        tone="hold" if again else "go" if phase else "unclear",
        why=sentence(why, called(library)) if why else "",
    )
