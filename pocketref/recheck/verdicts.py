"""Gate verdicts: what each rule says, whom it holds, what it needs."""

from functools import lru_cache

from pocketref.model.bounds import Bounds
from pocketref.model.gate import GateRule, Verdict
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion, Patient
from pocketref.model.regimen import Partner
from pocketref.recheck.readings import Branch, Span, branches, span, values
from pocketref.recheck.trial import Trial, decide


@noun
class Judgement:
    """What one rule says: its verdict, whether it counts, what it holds, what it needs."""

    rule: str
    verdict: Verdict
    applies: bool
    holds: frozenset[str] = frozenset()
    needs: tuple[str, ...] = ()


def _open(found: tuple[Branch, ...], known: dict[str, int]) -> tuple[Branch, ...]:
    """The clauses not yet decided by what is known, up to the first one that is met."""
    undecided: list[Branch] = []
    for branch in found:
        sure = [check for check in branch.checks if all(name in known for name in check.names)]
        if not all(check.holds(known) for check in sure):
            continue
        checks = tuple(check for check in branch.checks if check not in sure)
        undecided.append(Branch(verdict=branch.verdict, checks=checks))
        if not checks:
            break
    return tuple(undecided)


def _never_go(found: tuple[Branch, ...]) -> tuple[Branch, ...]:
    """The same clauses with unclear wherever they said go, and where none of them is met."""
    changed = tuple(
        but(branch, verdict=Verdict.UNCLEAR) if branch.verdict is Verdict.GO else branch
        for branch in found
    )
    return (*changed, Branch(verdict=Verdict.UNCLEAR, checks=()))


def _by_thresholds(
    asked: tuple[Branch, ...], known: dict[str, int], bounds: tuple[Bounds, ...]
) -> tuple[Verdict, tuple[str, ...]]:
    found = _open(asked, known)
    read = tuple(
        dict.fromkeys(name for one in found for check in one.checks for name in check.names)
    )
    missing = tuple((name, span(name, bounds)) for name in read if name not in known)
    if not missing:
        return decide(found, known), ()
    return _tried_out(found, tuple((name, known[name]) for name in read if name in known), missing)


@lru_cache(maxsize=512)
def _tried_out(
    found: tuple[Branch, ...],
    known: tuple[tuple[str, int], ...],
    missing: tuple[tuple[str, Span], ...],
) -> tuple[Verdict, tuple[str, ...]]:
    """What clauses come to while values are missing; kept, since each key asks it of each rule."""
    trial = Trial(found, dict(known), dict(missing))
    needs = trial.needs()
    return (Verdict.NEEDS, needs) if needs else (trial.verdict(), ())


def _judge(
    rule: GateRule, occasion: Occasion, verdict: Verdict, needs: tuple[str, ...]
) -> Judgement:
    here = rule.everywhere or rule.region is None or rule.region is occasion.region
    applies = here and (rule.setting is None or rule.setting is occasion.setting)
    holds = applies and verdict in {Verdict.HOLD, Verdict.STOP}
    return Judgement(
        rule=rule.id,
        verdict=verdict,
        applies=applies,
        holds=frozenset(rule.holds) if holds else frozenset(),
        needs=needs if verdict is Verdict.NEEDS else (),
    )


def judgements(
    rules: tuple[GateRule, ...], patient: Patient, occasion: Occasion, bounds: tuple[Bounds, ...]
) -> tuple[Judgement, ...]:
    """What each rule says of this patient today.

    With symptoms of heart failure a rule that they override and that holds drugs says hold, and
    one that only warns is unclear, wherever they would have said go.
    """
    known = values(patient, occasion)
    judged = []
    for rule in rules:
        overridden = rule.symptoms_override and patient.symptoms is True
        asked = branches(rule)
        if overridden and not rule.holds:
            asked = _never_go(asked)
        verdict, needs = _by_thresholds(asked, known, bounds)
        if overridden and rule.holds and verdict in {Verdict.GO, Verdict.NEEDS}:
            verdict = Verdict.HOLD
        judged.append(_judge(rule, occasion, verdict, needs))
    return tuple(judged)


def held(
    judged: tuple[Judgement, ...], occasion: Occasion, partners: tuple[Partner, ...]
) -> frozenset[str]:
    """Every drug left out today: by a rule, by decision, or with its partner."""
    return _with_partners(frozenset(occasion.held).union(*(one.holds for one in judged)), partners)


def holding(
    rules: tuple[GateRule, ...], drug: str, partners: tuple[Partner, ...]
) -> tuple[GateRule, ...]:
    """The rules of which one could leave out this drug: itself, or a drug that takes it along."""
    return tuple(rule for rule in rules if drug in _with_partners(frozenset(rule.holds), partners))


def _with_partners(out: frozenset[str], partners: tuple[Partner, ...]) -> frozenset[str]:
    """Drugs that are left out, and those that are left out with them."""
    while more := {partner.holds for partner in partners if partner.held in out} - out:
        out |= more
    return out
