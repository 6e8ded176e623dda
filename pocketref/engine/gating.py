"""What each rule says of a patient: one verdict per source, never merged."""

from pocketref.engine.level import level
from pocketref.engine.prospect import Prospect, look_ahead
from pocketref.engine.reading import Known
from pocketref.model.bounds import Bounds
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Clause, GateRule, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Gate, Ruling
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity, Range

WEIGHTS = {
    Verdict.GO: Severity.NOTE,
    Verdict.NEEDS: Severity.NOTE,
    Verdict.UNCLEAR: Severity.CAUTION,
    Verdict.HOLD: Severity.CAUTION,
    Verdict.STOP: Severity.STOP,
}


def gates(protocol: Protocol, patient: Patient, occasion: Occasion) -> tuple[Gate, ...]:
    """All rules of the regimen, gathered by subject in the order shown."""
    today = but(occasion, level=level(protocol, occasion))
    rulings = tuple(judge(rule, patient, today, protocol.bounds) for rule in protocol.gates)
    return tuple(
        Gate(about=about, rulings=tuple(ruling for ruling in rulings if ruling.about is about))
        for about in dict.fromkeys(ruling.about for ruling in rulings)
    )


def judge(
    rule: GateRule, patient: Patient, occasion: Occasion, bounds: tuple[Bounds, ...]
) -> Ruling:
    """Say what one rule says. It needs a value only if that value could change its verdict.

    A missing value stands for every possible one. The clauses are asked in order; the first that
    is met gives the verdict, none means go. With symptoms of heart failure a rule whose
    thresholds they override says hold; one that only warns says unclear.
    """
    known = Known(patient=patient, occasion=occasion, bounds=bounds)
    ahead = look_ahead(rule, known)
    verdict = _verdict(rule, ahead, known)
    applies = _is_here(rule, occasion) and _is_for(rule, occasion)
    holding = applies and verdict in {Verdict.HOLD, Verdict.STOP}
    facts = tuple(dict.fromkeys((*rule.facts, *(ahead.met.facts if ahead.met else ()))))
    return Ruling(
        rule=rule.id,
        about=rule.about,
        source=rule.source,
        drug=rule.drug,
        region=rule.region,
        setting=rule.setting,
        verdict=verdict,
        why=but(_foreign(rule, occasion) or _reason(rule, verdict, ahead, known), facts=facts),
        applies=applies,
        lowers=verdict is Verdict.UNCLEAR and ahead.met is not None and ahead.met.lowers,
        unless_symptoms=_waits_for_symptoms(rule, verdict, known),
        holds=rule.holds if holding else (),
        needs=ahead.needs if verdict is Verdict.NEEDS else (),
        facts=facts,
    )


def _verdict(rule: GateRule, ahead: Prospect, known: Known) -> Verdict:
    if not (known.patient.symptoms and rule.symptoms_override):
        return ahead.only
    if rule.holds:
        return Verdict.HOLD if ahead.only in {Verdict.GO, Verdict.NEEDS} else ahead.only
    warned = (Verdict.UNCLEAR if one is Verdict.GO else one for one in ahead.verdicts)
    return but(ahead, verdicts=frozenset(warned)).only


def _is_here(rule: GateRule, occasion: Occasion) -> bool:
    return rule.everywhere or rule.region in {None, occasion.region}


def _is_for(rule: GateRule, occasion: Occasion) -> bool:
    return rule.setting in {None, occasion.setting}


def _foreign(rule: GateRule, occasion: Occasion) -> Finding | None:
    """Why a rule is only shown for comparison, if it is."""
    if not _is_here(rule, occasion):
        words = (str(rule.region),)
        return Finding(severity=Severity.NOTE, code="other-region", about=rule.id, words=words)
    if not _is_for(rule, occasion):
        words = (str(rule.setting),)
        return Finding(severity=Severity.NOTE, code="other-setting", about=rule.id, words=words)
    return None


def _reason(rule: GateRule, verdict: Verdict, ahead: Prospect, known: Known) -> Finding:
    """Why a verdict: symptoms, a missing value, the clause that is met, or that none is."""
    if verdict is not ahead.only:
        return Finding(severity=WEIGHTS[verdict], code="symptoms-override", about=rule.id)
    if verdict is Verdict.NEEDS:
        words = ahead.needs
        return Finding(severity=Severity.NOTE, code="needs-reading", about=rule.id, words=words)
    if ahead.met is not None:
        return _compared(rule, ahead.met, known)
    words, amounts = _looked_at(rule, known)
    if _waits_for_symptoms(rule, verdict, known):
        return Finding(
            severity=Severity.NOTE,
            code="if-no-symptoms",
            about=rule.id,
            amounts=amounts,
            words=words,
        )
    return Finding(
        severity=Severity.NOTE, code="rule-met", about=rule.id, amounts=amounts, words=words
    )


def _waits_for_symptoms(rule: GateRule, verdict: Verdict, known: Known) -> bool:
    """Whether a rule goes on as long as there are no symptoms, which nobody has said yet."""
    return verdict is Verdict.GO and rule.symptoms_override and known.patient.symptoms is None


def _compared(rule: GateRule, clause: Clause, known: Known) -> Finding:
    """The clause that is met: for each condition reading and comparison, value and limit."""
    words: list[str] = []
    amounts: list[Quantity | Range] = []
    for condition in clause.conditions:
        words += (condition.reading.value, condition.comparison.value)
        spans = (known.span(condition.reading), known.limit(condition))
        amounts += (_shown(span.within) for span in spans if span.within is not None)
    return Finding(
        severity=WEIGHTS[clause.verdict],
        code="clause-met",
        about=rule.id,
        amounts=tuple(amounts),
        words=tuple(words),
    )


def _looked_at(
    rule: GateRule, known: Known
) -> tuple[tuple[str, ...], tuple[Quantity | Range, ...]]:
    """The readings a rule looked at that were entered, and their values."""
    readings = dict.fromkeys(one.reading for each in rule.clauses for one in each.conditions)
    spans = {reading: known.span(reading) for reading in readings}
    seen = {
        reading: _shown(span.within)
        for reading, span in spans.items()
        if span.within is not None and not span.missing
    }
    return tuple(reading.value for reading in seen), tuple(seen.values())


def _shown(within: Range) -> Quantity | Range:
    return within.low if within.low == within.high else within
