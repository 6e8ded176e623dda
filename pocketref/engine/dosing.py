"""One dose: so much of a drug per something measured."""

from decimal import ROUND_HALF_UP, Context, Decimal

from pocketref.model.drug import DoseRule, Drug, Measure
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.plan import Dose, NoDose, Surface
from pocketref.model.quantity import Quantity

TENTH = Decimal("0.1")
# An area without an end, such as 121/120 m2, ends a hair below itself in the last of its 28 digits.
# With fewer digits a dose that is half way between two tenths is seen to be there.
STEADY = 20


def dose(
    rule: DoseRule, patient: Patient, surface: Surface | None, level: Quantity | None
) -> Dose | NoDose:
    """Work out one dose in mg: fixed and per kg exact, per m2 half up to 0.1 mg.

    The level replaces the rule's amount only where the rule lets one be chosen. What was not
    measured is named in `needs`.
    """
    amount = rule.amount.value if level is None or rule.level is None else level
    facts = tuple(dict.fromkeys((rule.amount.fact, *rule.facts)))
    match rule.per:
        case Measure.FIXED:
            return Dose(give=amount.to("mg"), working=(amount,), facts=facts)
        case Measure.WEIGHT:
            if patient.weight is None:
                return NoDose(needs=("weight",), facts=facts)
            give = (amount * patient.weight).to("mg")
            return Dose(give=give, working=(amount, patient.weight), facts=facts)
        case Measure.SURFACE:  # pragma: no branch  # mypy sees that every case is named
            if surface is None:
                return NoDose(needs=_unmeasured(patient), facts=facts)
            give = _to_tenth((amount * surface.value).to("mg"))
            return Dose(give=give, working=(amount, surface.value), facts=facts + surface.facts)


def not_dosed(drug: Drug) -> NoDose:
    """Say that a drug gets no dose here, and name the fact that says what it is instead."""
    facts = (drug.not_dosed,) if drug.not_dosed else ()
    refusal = Finding(
        severity=Severity.STOP,
        code="not-dosed",
        about=drug.id,
        words=(drug.name,),
        facts=facts,
    )
    return NoDose(findings=(refusal,), facts=facts)


def _unmeasured(patient: Patient) -> tuple[str, ...]:
    measures = (("weight", patient.weight), ("height", patient.height))
    return tuple(name for name, measure in measures if measure is None)


def _to_tenth(amount: Quantity) -> Quantity:
    steady = Context(prec=STEADY).plus(amount.value)
    return but(amount, value=steady.quantize(TENTH, rounding=ROUND_HALF_UP))
