"""One drug of a day without the rest of it: its line, and the rules that may hold it."""

from pocketref.engine.body import surface
from pocketref.engine.gating import gates
from pocketref.engine.holding import holding
from pocketref.engine.line import Asked, line
from pocketref.model.drug import Drug, Measure
from pocketref.model.gate import GateRule
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Gate, Line, Surface
from pocketref.model.protocol import Protocol


@noun
class Alone:
    """One drug.

    Attributes:
        surface: None too where nothing of the drug is dosed by it.
        gates: what the rules say that may hold the drug, itself or by its partner.
    """

    surface: Surface | None
    gates: tuple[Gate, ...]
    line: Line


def alone(protocol: Protocol, name: str, patient: Patient, occasion: Occasion) -> Alone:
    """Work out one drug of the day, as the whole plan has it.

    Args:
        protocol: the regimen with everything its day needs.
        name: the id of a drug that is due on this day.
        patient: the measurements.
        occasion: this treatment.
    """
    drug = protocol.drug(name)
    rulings = gates(but(protocol, gates=_may_hold(protocol, name)), patient, occasion)
    asked = Asked(
        regimen=protocol.regimen,
        patient=patient,
        occasion=occasion,
        surface=_surface(protocol, drug, patient, occasion),
        bags=protocol.bags,
        site=protocol.site,
    )
    reasons = holding(protocol, occasion, rulings)
    mine = tuple(reason for reason in reasons if reason.about == name)
    return Alone(surface=asked.surface, gates=rulings, line=line(drug, asked, mine))


def _may_hold(protocol: Protocol, name: str) -> tuple[GateRule, ...]:
    """The rules that may hold a drug: by itself, or because they hold one it goes with."""
    drugs = {name}
    partners = protocol.regimen.partners
    while more := {pair.held for pair in partners if pair.holds in drugs} - drugs:
        drugs |= more
    return tuple(rule for rule in protocol.gates if drugs.intersection(rule.holds))


def _surface(
    protocol: Protocol, drug: Drug, patient: Patient, occasion: Occasion
) -> Surface | None:
    if all(rule.per is not Measure.SURFACE for rule in drug.doses):
        return None
    return surface(patient, occasion.formula, protocol.formulas)
