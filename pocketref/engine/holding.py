"""Which drugs are held today, and why."""

from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Verdict
from pocketref.model.patient import Occasion
from pocketref.model.plan import Gate, Ruling
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Partner


def holding(protocol: Protocol, occasion: Occasion, gates: tuple[Gate, ...]) -> tuple[Finding, ...]:
    """Every reason to hold a drug of the regimen; each is about the drug that is held.

    By a rule that applies, by decision, or because its partner is held: that goes one way only.
    """
    rulings = (ruling for gate in gates for ruling in gate.rulings)
    reasons = [_by_rule(drug, ruling) for ruling in rulings for drug in ruling.holds]
    reasons += (_by_decision(drug) for drug in dict.fromkeys(occasion.held))
    held = {reason.about for reason in reasons}
    partners = protocol.regimen.partners
    while due := [pair for pair in partners if pair.held in held and pair.holds not in held]:
        reasons += (_by_partner(pair) for pair in due)
        held |= {pair.holds for pair in due}
    drugs = {drug.id for drug in protocol.drugs}
    return tuple(reason for reason in reasons if reason.about in drugs)


def _by_rule(drug: str, ruling: Ruling) -> Finding:
    stops = ruling.verdict is Verdict.STOP
    return Finding(
        severity=Severity.STOP if stops else Severity.CAUTION,
        code="held-by-rule",
        about=drug,
        words=(ruling.source, ruling.about.value),
        facts=ruling.facts,
    )


def _by_decision(drug: str) -> Finding:
    return Finding(severity=Severity.CAUTION, code="held-by-decision", about=drug)


def _by_partner(pair: Partner) -> Finding:
    return Finding(
        severity=Severity.CAUTION,
        code="held-by-partner",
        about=pair.holds,
        words=(pair.held,),
        facts=pair.facts,
    )
