"""A second opinion on a whole day: every number again, from the same nouns by another road."""

from fractions import Fraction

from pocketref.model.drug import DoseRule, Drug, Phase
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion, Patient, Vial
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Range
from pocketref.recheck import clock, nextdates
from pocketref.recheck.cycledays import NotToday, due, not_today, planned_before, ran_before
from pocketref.recheck.doses import micrograms
from pocketref.recheck.intervals import days_since, phase
from pocketref.recheck.local import LocalDose, local_dose
from pocketref.recheck.surface import Area, Body, areas, body
from pocketref.recheck.units import whole
from pocketref.recheck.verdicts import Judgement, held, holding, judgements
from pocketref.recheck.volumes import Mixture, mixture

_MICROGRAMS = 1000


@noun
class DrugOpinion:
    """One drug of the day. The dose is in micrograms, exact; None where there is none.

    Attributes:
        local: the dose as the hospital's policy rounds it.
        runs: whether it takes a place in the day, with or without a dose yet.
        again: whether it ran on an earlier day of this cycle.
        over: None where it does not run, or no source says for how long.
    """

    drug: str
    phase: Phase | None
    since: int | None
    runs: bool
    again: bool
    dose: Fraction | None
    over: Range | None
    mixture: Mixture | None
    local: LocalDose | None = None


@noun
class Opinion:
    """Every number of a day.

    Attributes:
        drugs: those that this day of the cycle gives.
        not_today: the others.
        held: the drugs left out, whatever the reason.
        complete: whether every drug that is not held has a dose.
    """

    areas: tuple[Area, ...]
    drugs: tuple[DrugOpinion, ...]
    not_today: tuple[NotToday, ...]
    held: frozenset[str]
    judgements: tuple[Judgement, ...]
    day: clock.Day
    taken: tuple[clock.Taken, ...]
    dates: nextdates.Dates
    complete: bool


@noun
class DoseOpinion:
    """The numbers of one drug by itself, and whether it is held, whatever the reason."""

    areas: tuple[Area, ...]
    drug: DrugOpinion
    held: bool
    judgements: tuple[Judgement, ...]


@noun
class _Asked:
    protocol: Protocol
    patient: Patient
    occasion: Occasion
    size: Body | None
    found: tuple[Area, ...]

    @property
    def drugs(self) -> tuple[Drug, ...]:
        """Those whose turn it is."""
        today = due(self.protocol.regimen, self.occasion)
        return tuple(drug for drug in self.protocol.drugs if drug.id in today)

    def again(self, drug: Drug) -> bool:
        """Whether the drug ran on an earlier day of this cycle."""
        return ran_before(self.protocol.regimen, drug.id, self.occasion)

    def vials(self, drug: Drug) -> tuple[Vial, ...]:
        """The vial of the drug that was named; where none was, those in stock."""
        both = (self.occasion.vials, self.protocol.site.stocked)
        return next(filter(None, (_only(drug, vials) for vials in both)), ())


def _only(drug: Drug, vials: tuple[Vial, ...]) -> tuple[Vial, ...]:
    return tuple(vial for vial in vials if vial.drug == drug.id)


def _phase(drug: Drug, asked: _Asked) -> Phase | None:
    planned = planned_before(asked.protocol.regimen, drug, asked.occasion)
    return phase(drug, asked.occasion, planned, again=asked.again(drug))


def _rule(drug: Drug, asked: _Asked) -> DoseRule | None:
    """The rule of the dose that is due; None where none is."""
    which = _phase(drug, asked)
    return None if which is None else drug.rule(which, asked.occasion.cycle)


def _with_level(asked: _Asked) -> Occasion:
    """The occasion with the level of the day's own drug; gates read it.

    It is the chosen level, or the rule's own; where no drug of the day has one, there is none.
    """
    occasion = asked.occasion
    for drug in asked.drugs:
        rule = _rule(drug, asked)
        for each in drug.doses if rule is None else (rule,):
            if each.level is not None and each.is_for(occasion.cycle):
                return but(occasion, level=occasion.level or each.amount.value)
    return but(occasion, level=None)


def _drug(drug: Drug, asked: _Asked, out: frozenset[str]) -> DrugOpinion:
    occasion, again = asked.occasion, asked.again(drug)
    rule = None if drug.id in out else _rule(drug, asked)
    over = None if rule is None or rule.over is None else rule.over.value
    dose, mixed, local = None, None, None
    if rule is not None:
        dose = micrograms(rule, asked.patient, occasion, asked.size, asked.found)
    if dose is not None:
        minutes = None if over is None else whole(over.high, "min")
        vials = asked.vials(drug)
        mixed = mixture(drug, dose / _MICROGRAMS, minutes, vials, asked.protocol.bags)
        local = local_dose(drug, dose / _MICROGRAMS, vials, asked.protocol.site.rounding)
    return DrugOpinion(
        drug=drug.id,
        phase=_phase(drug, asked),
        since=days_since(drug.id, occasion, again=again),
        runs=rule is not None,
        again=again,
        dose=dose,
        over=over,
        mixture=mixed,
        local=local,
    )


def _runs(asked: _Asked, drugs: tuple[DrugOpinion, ...]) -> tuple[clock.Run, ...]:
    order = clock.in_order(asked.protocol.regimen, asked.occasion)
    return tuple(
        clock.Run(drug=one.drug, phase=one.phase, over=one.over, again=one.again)
        for one in sorted(drugs, key=lambda drug: order.index(drug.drug))
        if one.phase is not None and one.runs
    )


def _asked(protocol: Protocol, patient: Patient, occasion: Occasion) -> _Asked:
    size = body(patient)
    return _Asked(
        protocol=protocol,
        patient=patient,
        occasion=occasion,
        size=size,
        found=() if size is None else areas(size),
    )


def dose_opinion(
    protocol: Protocol, name: str, patient: Patient, occasion: Occasion
) -> DoseOpinion:
    """Work out one drug again, and what the rules say that could leave it out."""
    asked, partners = _asked(protocol, patient, occasion), protocol.regimen.partners
    rules = holding(protocol.gates, name, partners)
    judged = judgements(rules, patient, _with_level(asked), protocol.bounds)
    out = held(judged, occasion, partners)
    return DoseOpinion(
        areas=asked.found,
        drug=_drug(protocol.drug(name), asked, out),
        held=name in out,
        judgements=judged,
    )


def opinion(protocol: Protocol, patient: Patient, occasion: Occasion) -> Opinion:
    """Work out every number of a day again."""
    asked, regimen = _asked(protocol, patient, occasion), protocol.regimen
    judged = judgements(protocol.gates, patient, _with_level(asked), protocol.bounds)
    out = held(judged, occasion, regimen.partners)
    drugs = tuple(_drug(drug, asked, out) for drug in asked.drugs)
    runs = _runs(asked, drugs)
    when = clock.run_dates(regimen, occasion, runs)
    return Opinion(
        areas=asked.found,
        drugs=drugs,
        not_today=not_today(regimen, occasion),
        held=out,
        judgements=judged,
        day=clock.day(regimen, occasion, runs),
        taken=clock.taken(regimen, when),
        dates=nextdates.dates(protocol, patient, occasion, out, when),
        complete=all(drug.dose is not None or drug.drug in out for drug in drugs),
    )
