"""Doses that rest on something a person must have acknowledged first."""

from pocketref.model.drug import DoseRule, Drug
from pocketref.model.finding import Finding, Severity
from pocketref.model.patient import Occasion
from pocketref.model.plan import NoDose


def unacknowledged(drug: Drug, rule: DoseRule, occasion: Occasion) -> NoDose | None:
    """Refuse a dose whose fact was not acknowledged; None where nothing stands in its way."""
    if rule.acknowledge is None or rule.acknowledge in occasion.acknowledged:
        return None
    first = Finding(
        severity=Severity.STOP,
        code="acknowledge-first",
        about=drug.id,
        facts=(rule.acknowledge,),
    )
    return NoDose(needs=("acknowledge",), findings=(first,), facts=first.facts)


def acknowledged(drug: Drug, rule: DoseRule, occasion: Occasion) -> tuple[Finding, ...]:
    """The caution that stays with a dose after its fact was acknowledged."""
    if rule.acknowledge is None or rule.acknowledge not in occasion.acknowledged:
        return ()
    told = Finding(
        severity=Severity.CAUTION,
        code="single-agent-dose",
        about=drug.id,
        facts=(rule.acknowledge,),
    )
    return (told,)
