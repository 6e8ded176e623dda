"""What must hold for every patient, occasion and rule."""

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from pocketref.engine.body import surface
from pocketref.engine.dosing import dose
from pocketref.engine.interval import course, reload_day
from pocketref.engine.planning import plan
from pocketref.engine.preparing import prepare
from pocketref.engine.rhythm import turn
from pocketref.model.drug import DoseRule, Measure, Phase
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Occasion, Patient, Vial
from pocketref.model.plan import Dose, Kind, NoDose, Plan
from pocketref.model.preparation import Prepared
from pocketref.model.quantity import Quantity, Range
from tests.laws.drawing import DRUGS, amounts, heights, occasions, patients, weights
from tests.making import (
    TODAY,
    a_dose,
    a_protocol,
    a_rule,
    an_occasion,
    docetaxel,
    pertuzumab,
    q,
    trastuzumab,
)

PROTOCOL = a_protocol()
BY_SURFACE = a_rule("75 mg/m2", Measure.SURFACE, phase=Phase.SINGLE, level="docetaxel-level")
RULES = (a_rule("840 mg", Measure.FIXED), a_rule(), BY_SURFACE)


def given_to(rule: DoseRule, weight: Quantity, height: Quantity, formula: Formula) -> Quantity:
    patient = Patient(weight=weight, height=height)
    answer = dose(rule, patient, surface(patient, formula), None)
    assert isinstance(answer, Dose)
    return answer.give


@given(st.sampled_from(RULES), weights, weights, heights, st.sampled_from(Formula))
def test_a_heavier_patient_is_never_given_less(
    rule: DoseRule, one: Quantity, other: Quantity, height: Quantity, formula: Formula
) -> None:
    assume(one < other)
    assert given_to(rule, one, height, formula) <= given_to(rule, other, height, formula)


@given(st.sampled_from(RULES), weights, heights, heights, st.sampled_from(Formula))
def test_a_taller_patient_is_never_given_less(
    rule: DoseRule, weight: Quantity, one: Quantity, other: Quantity, formula: Formula
) -> None:
    assume(one < other)
    assert given_to(rule, weight, one, formula) <= given_to(rule, weight, other, formula)


@given(weights)
def test_a_dose_per_kg_is_exactly_linear(weight: Quantity) -> None:
    answer = dose(a_rule(), Patient(weight=weight), None, None)
    assert isinstance(answer, Dose)
    assert answer.give.value == 8 * weight.value


@given(weights, heights)
def test_a_dose_per_square_metre_is_within_half_a_tenth(weight: Quantity, height: Quantity) -> None:
    patient = Patient(weight=weight, height=height)
    area = surface(patient, Formula.MOSTELLER)
    answer = dose(BY_SURFACE, patient, area, None)
    assert area is not None
    assert isinstance(answer, Dose)
    assert abs(answer.give.value - 75 * area.value.value) <= Decimal("0.05")


@given(patients, occasions)
def test_how_units_are_written_changes_nothing(patient: Patient, occasion: Occasion) -> None:
    units = {"weight": "g", "height": "m", "anc": "cells/mm3", "platelets": "cells/mm3"}
    entered = {name: getattr(patient, name) for name in units}
    other = {
        name: None if value is None else value.to(units[name]) for name, value in entered.items()
    }
    one, two = plan(PROTOCOL, patient, occasion), plan(PROTOCOL, but(patient, **other), occasion)
    assert one.check_code == two.check_code
    assert [given_amount(one, drug) for drug in DRUGS] == [
        given_amount(two, drug) for drug in DRUGS
    ]
    assert verdicts(one) == verdicts(two)


def given_amount(day: Plan, drug: str) -> Decimal | None:
    found = day.line(drug)
    assert found is not None
    return found.answer.give.to("mg").value if isinstance(found.answer, Dose) else None


def verdicts(day: Plan) -> list[tuple[str, Verdict, tuple[str, ...]]]:
    return [(one.rule, one.verdict, one.needs) for gate in day.gates for one in gate.rulings]


@given(patients, occasions)
def test_the_taxane_never_runs_before_an_antibody_has_finished(
    patient: Patient, occasion: Occasion
) -> None:
    day = plan(PROTOCOL, patient, occasion)
    ends = [
        (step.on, step.ends or 0)
        for step in day.steps
        if step.kind is Kind.INFUSE and step.drug != "docetaxel"
    ]
    begins = [
        (step.on, step.begins or 0)
        for step in day.steps
        if step.kind is Kind.INFUSE and step.drug == "docetaxel"
    ]
    assert all(end <= begin for end in ends for begin in begins)


@given(patients, occasions)
def test_a_timeline_is_ordered_and_no_two_infusions_overlap(
    patient: Patient, occasion: Occasion
) -> None:
    day = plan(PROTOCOL, patient, occasion)
    placed = [(step.on, -1 if step.begins is None else step.begins) for step in day.steps]
    assert placed == sorted(placed)
    runs = [step for step in day.steps if step.kind is Kind.INFUSE]
    for one, two in pairwise(runs):
        assert (one.on, one.ends or 0) <= (two.on, two.begins or 0)
    for step in runs:
        assert (step.earliest or 0) <= (step.begins or 0) < (step.ends or 0)
    assert (day.finish is None) == (not runs)
    if day.finish is not None:
        assert day.finish.earliest <= day.finish.latest
        assert all(
            step.on < day.finish.on or (step.ends or 0) <= day.finish.latest for step in runs
        )


@given(patients, occasions)
def test_a_watch_of_pertuzumab_is_over_before_the_next_infusion(
    patient: Patient, occasion: Occasion
) -> None:
    day = plan(PROTOCOL, patient, occasion)
    for watch in day.steps:
        if watch.kind is Kind.OBSERVE and watch.drug == "pertuzumab":
            until = watch.ends or 0
            later = [
                step
                for step in day.steps
                if step.kind is Kind.INFUSE
                and step.on == watch.on
                and (step.begins or 0) >= (watch.begins or 0)
            ]
            assert all((step.begins or 0) >= until for step in later)
            assert all(
                (step.earliest or 0) >= (watch.earliest or 0) + (watch.minimum or 0)
                for step in later
            )


@given(patients, occasions)
def test_a_held_drug_never_has_a_dose_an_infusion_or_a_watch(
    patient: Patient, occasion: Occasion
) -> None:
    day = plan(PROTOCOL, patient, occasion)
    held = {line.drug for line in day.lines if line.held}
    assert set(occasion.held) <= held
    assert not {"trastuzumab"} & held or "pertuzumab" in held
    assert all(given_amount(day, drug) is None for drug in held)
    assert not {step.drug for step in (*day.steps, *day.choices)} & held
    for line in day.lines:
        assert not line.held or (line.over is None and line.preparation is None)


@given(patients, occasions)
def test_a_dose_that_stands_follows_from_what_was_entered(
    patient: Patient, occasion: Occasion
) -> None:
    day = plan(PROTOCOL, patient, occasion)
    missing = {
        "pertuzumab": (),
        "trastuzumab": (patient.weight,),
        "docetaxel": (patient.weight, patient.height),
    }
    for line in day.lines:
        whole = None not in (*missing[line.drug], occasion.cycle) and not line.held
        assert isinstance(line.answer, Dose) == whole
        if isinstance(line.answer, NoDose):
            assert line.answer.needs or line.answer.findings
    stand = all(line.held or isinstance(line.answer, Dose) for line in day.lines)
    assert (day.check_code is not None) == stand


@given(st.integers(0, 400), st.integers(2, 40))
def test_a_course_has_one_answer_for_every_gap_and_changes_once(days: int, cycle: int) -> None:
    for drug in (pertuzumab(), trastuzumab()):
        occasion = an_occasion(cycle, last={drug.id: TODAY - timedelta(days=days)})
        boundary = reload_day(drug)
        assert boundary is not None
        expected = Phase.RELOAD if days >= boundary else Phase.MAINTENANCE
        due = course(drug, occasion, turn(PROTOCOL.regimen, drug, occasion))
        assert (due.phase, due.why is None) == (expected, False)


@given(amounts(1, 3000, "mg"), st.sampled_from(["10 mg/mL", "20 mg/mL", "20 mg", "160 mg"]))
def test_a_bag_is_within_its_limits_or_there_is_none(give: Quantity, vial: str) -> None:
    hand = (Vial(drug="docetaxel", strength=q(vial)),)
    answer = prepare(docetaxel(), a_dose(str(give)), Range.parse("60 min"), hand, PROTOCOL.bags)
    assert isinstance(answer, Prepared)
    assert answer.limits is not None
    if answer.bag is None:
        assert [one.code for one in answer.findings] == ["no-bag-fits"]
        return
    assert answer.concentration is not None
    assert answer.concentration in answer.limits
    smaller = [bag.value for bag in PROTOCOL.bags if bag.value < answer.bag]
    assert all(give / (bag + answer.volume) not in answer.limits for bag in smaller)


@given(amounts(1, 3000, "mg"))
def test_the_vials_hold_the_dose_and_none_is_left_unopened(give: Quantity) -> None:
    answer = prepare(trastuzumab(), a_dose(str(give)), Range.parse("90 min"), (), PROTOCOL.bags)
    assert isinstance(answer, Prepared)
    for vial in answer.vials:
        assert vial.count * vial.strength.value == give.value + vial.left_over.value
        assert Decimal(0) <= vial.left_over.value < vial.strength.value


# Gates: a missing value stands for every possible one.
