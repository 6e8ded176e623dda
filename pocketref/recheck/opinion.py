"""A second opinion on a whole day: every number again, from the same nouns by another road."""

from fractions import Fraction

from pocketref.model.drug import Drug, Phase
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion, Patient
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Range
from pocketref.recheck import clock, nextdates
from pocketref.recheck.doses import micrograms
from pocketref.recheck.intervals import days_since, phase
from pocketref.recheck.surface import Area, Body, areas, body
from pocketref.recheck.units import whole
from pocketref.recheck.verdicts import Judgement, held, judgements
from pocketref.recheck.volumes import Mixture, mixture

_MICROGRAMS = 1000


@noun
class DrugOpinion:
    """One drug of the day. The dose is in micrograms, exact; None where there is none."""

    drug: str
    phase: Phase | None
    since: int | None
    dose: Fraction | None
    over: Range | None
    mixture: Mixture | None


@noun
class Opinion:
    """Every number of a day.

    Attributes:
        held: the drugs left out, whatever the reason.
        complete: whether every drug that is not held has a dose.
    """

    areas: tuple[Area, ...]
    drugs: tuple[DrugOpinion, ...]
    held: frozenset[str]
    judgements: tuple[Judgement, ...]
    day: clock.Day
    taken: tuple[clock.Taken, ...]
    dates: nextdates.Dates
    complete: bool


@noun
class _Asked:
    protocol: Protocol
    patient: Patient
    occasion: Occasion
    size: Body | None
    found: tuple[Area, ...]


def _with_level(protocol: Protocol, occasion: Occasion) -> Occasion:
    """The occasion with the taxane's own level where none was chosen; gates read it."""
    if occasion.level is not None or protocol.regimen.taxane is None:
        return occasion
    for rule in protocol.drug(protocol.regimen.taxane).doses:
        if rule.level is not None:
            return but(occasion, level=rule.amount.value)
    return occasion


def _drug(drug: Drug, asked: _Asked, out: frozenset[str]) -> DrugOpinion:
    occasion, due = asked.occasion, phase(drug, asked.occasion)
    rule = None if due is None or drug.id in out else drug.rule(due)
    dose, mixed = None, None
    if rule is not None:
        dose = micrograms(rule, asked.patient, occasion, asked.size, asked.found)
    if rule is not None and dose is not None:
        minutes = whole(rule.over.value.high, "min")
        mixed = mixture(drug, dose / _MICROGRAMS, minutes, occasion.vials, asked.protocol.bags)
    return DrugOpinion(
        drug=drug.id,
        phase=due,
        since=days_since(drug.id, occasion),
        dose=dose,
        over=None if rule is None else rule.over.value,
        mixture=mixed,
    )


def _runs(asked: _Asked, drugs: tuple[DrugOpinion, ...]) -> tuple[clock.Run, ...]:
    order = clock.in_order(asked.protocol.regimen, asked.occasion)
    return tuple(
        clock.Run(drug=one.drug, phase=one.phase, over=one.over)
        for one in sorted(drugs, key=lambda drug: order.index(drug.drug))
        if one.phase is not None and one.over is not None
    )


def opinion(protocol: Protocol, patient: Patient, occasion: Occasion) -> Opinion:
    """Work out every number of a day again."""
    size, regimen = body(patient), protocol.regimen
    asked = _Asked(
        protocol=protocol,
        patient=patient,
        occasion=occasion,
        size=size,
        found=() if size is None else areas(size),
    )
    judged = judgements(protocol.gates, patient, _with_level(protocol, occasion), protocol.bounds)
    out = held(judged, occasion, regimen.partners)
    drugs = tuple(_drug(drug, asked, out) for drug in protocol.drugs)
    runs = _runs(asked, drugs)
    when = clock.run_dates(regimen, occasion, runs)
    return Opinion(
        areas=asked.found,
        drugs=drugs,
        held=out,
        judgements=judged,
        day=clock.day(regimen, occasion, runs),
        taken=clock.taken(regimen, when),
        dates=nextdates.dates(protocol, patient, occasion, out, when),
        complete=all(drug.dose is not None or drug.drug in out for drug in drugs),
    )
