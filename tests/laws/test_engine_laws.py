"""What must hold for every patient, occasion and rule."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from pocketref.engine.body import surface
from pocketref.engine.dosing import dose
from pocketref.engine.gating import judge
from pocketref.engine.interval import course, reload_day
from pocketref.engine.planning import plan
from pocketref.engine.preparing import prepare
from pocketref.engine.reading import Known
from pocketref.engine.rhythm import turn
from pocketref.model.drug import DoseRule, Measure, Phase
from pocketref.model.fact import Region
from pocketref.model.gate import Clause, Comparison, Condition, GateRule, Reading, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.plan import Dose, Kind, NoDose, Plan
from pocketref.model.preparation import Prepared
from pocketref.model.quantity import Quantity, Range
from tests.making import (
    TODAY,
    a_dose,
    a_gate_rule,
    a_protocol,
    a_rule,
    an_occasion,
    docetaxel,
    pertuzumab,
    q,
    some_bounds,
    some_gates,
    stated,
    trastuzumab,
)

PROTOCOL = a_protocol()
BOUNDS = some_bounds()
DRUGS = ("pertuzumab", "trastuzumab", "docetaxel")
BY_SURFACE = a_rule("75 mg/m2", Measure.SURFACE, phase=Phase.SINGLE, level="docetaxel-level")
RULES = (a_rule("840 mg", Measure.FIXED), a_rule(), BY_SURFACE)


def amounts(low: int, high: int, unit: str, places: int = 1) -> st.SearchStrategy[Quantity]:
    """Every amount of a span, to so many places."""
    numbers = st.decimals(low, high, places=places, allow_nan=False, allow_infinity=False)
    return numbers.map(lambda number: Quantity(value=number, unit=unit))


weights = amounts(30, 250, "kg")
heights = amounts(120, 220, "cm")
percents = amounts(10, 85, "%", places=0)
patients = st.builds(
    Patient,
    weight=st.none() | weights,
    height=st.none() | heights,
    lvef=st.none() | percents,
    lvef_baseline=st.none() | percents,
    lvef_normal=st.none() | amounts(40, 60, "%", places=0),
    lvef_on=st.none() | st.dates(date(2025, 1, 1), TODAY),
    symptoms=st.none() | st.booleans(),
    anc=st.none() | amounts(0, 5, "10^9/L"),
    platelets=st.none() | amounts(0, 400, "10^9/L", places=0),
    bilirubin=st.none() | amounts(0, 3, "ULN"),
    ast=st.none() | amounts(0, 5, "ULN"),
    alt=st.none() | amounts(0, 5, "ULN"),
    alp=st.none() | amounts(0, 5, "ULN"),
    neuropathy=st.none() | amounts(0, 5, "grade", places=0),
    temperature=st.none() | amounts(35, 41, "degC"),
)
lasts = st.lists(
    st.builds(LastDose, drug=st.sampled_from(DRUGS), on=st.dates(date(2025, 10, 1), TODAY)),
    max_size=3,
    unique_by=lambda last: last.drug,
)
occasions = st.builds(
    Occasion,
    cycle=st.none() | st.integers(1, 40),
    on=st.just(TODAY),
    start=st.none() | st.times(),
    last=lasts.map(tuple),
    first=st.none() | st.sampled_from((*DRUGS, "paclitaxel")),
    level=st.none() | amounts(50, 100, "mg/m2", places=0),
    vials=st.sampled_from(((), (Vial(drug="docetaxel", strength=q("20 mg/mL")),))),
    held=st.lists(st.sampled_from(DRUGS), max_size=2).map(tuple),
    split=st.booleans(),
    observed=st.lists(st.sampled_from(DRUGS), max_size=1).map(tuple),
    formula=st.sampled_from(Formula),
    region=st.sampled_from(Region),
    setting=st.sampled_from(Setting),
)


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

FIELDS = {
    "lvef": ("lvef", "%", (10, 30, 39, 40, 44, 45, 46, 49, 50, 54, 55, 60, 70, 85)),
    "lvef-baseline": ("lvef_baseline", "%", (10, 45, 50, 54, 55, 60, 62, 66, 68, 70, 85)),
    "lvef-normal": ("lvef_normal", "%", (40, 45, 50, 55, 60)),
    "anc": ("anc", "10^9/L", (0, 1, Decimal("1.5"), 2, 100)),
    "platelets": ("platelets", "10^9/L", (0, 99, 100, 101, 3000)),
    "bilirubin": ("bilirubin", "ULN", (0, 1, Decimal("1.1"), 50)),
    "ast": ("ast", "ULN", (0, Decimal("1.5"), Decimal("1.6"), 200)),
    "alt": ("alt", "ULN", (0, Decimal("1.5"), Decimal("1.6"), 200)),
    "alp": ("alp", "ULN", (0, Decimal("2.5"), Decimal("2.6"), 50)),
    "neuropathy": ("neuropathy", "grade", (0, 2, 3, 4, 5)),
}


def filled(patient: Patient, name: str) -> list[Patient]:
    """The patient with every telling value of one missing field."""
    field, unit, values = FIELDS[name]
    return [but(patient, **{field: Quantity(value=Decimal(value), unit=unit)}) for value in values]


def outcomes(rule: GateRule, patient: Patient, needs: tuple[str, ...]) -> set[Verdict]:
    """Every verdict that some filling of the missing values leads to."""
    everyone = [patient]
    for name in needs:
        everyone = [each for one in everyone for each in filled(one, name)]
    return {judge(rule, each, an_occasion(), BOUNDS).verdict for each in everyone}


def missing_of(rule: GateRule, patient: Patient) -> tuple[str, ...]:
    """What a rule looks at that was not entered, by its own account."""
    known = Known(patient=patient, occasion=an_occasion(), bounds=BOUNDS)
    conditions = [one for clause in rule.clauses for one in clause.conditions]
    spans = [span for one in conditions for span in (known.span(one.reading), known.limit(one))]
    return tuple(dict.fromkeys(name for span in spans for name in span.missing))


@given(st.sampled_from(some_gates()), patients, occasions)
def test_every_rule_has_exactly_one_verdict(
    rule: GateRule, patient: Patient, occasion: Occasion
) -> None:
    ruling = judge(rule, patient, occasion, BOUNDS)
    assert (ruling.verdict is Verdict.NEEDS) == bool(ruling.needs)
    assert set(ruling.needs) <= set(missing_of(rule, patient))
    assert not ruling.holds or (ruling.applies and ruling.verdict in {Verdict.HOLD, Verdict.STOP})
    assert patient.symptoms is not True or not rule.symptoms_override or ruling.verdict != "go"


@given(st.sampled_from(some_gates()), patients)
def test_a_rule_needs_a_value_only_if_it_can_change_the_verdict(
    rule: GateRule, patient: Patient
) -> None:
    missing = missing_of(rule, patient)
    assume(len(missing) <= 2)
    ruling = judge(rule, patient, an_occasion(), BOUNDS)
    possible = outcomes(rule, patient, missing)
    if ruling.verdict is Verdict.NEEDS:
        assert len(possible) > 1
        return
    assert possible == {ruling.verdict}


def a_heart_condition(reading: Reading, comparison: Comparison, limit: int | None) -> Condition:
    """A condition on the heart; without a limit, against the local one."""
    if limit is None:
        return Condition(reading=reading, comparison=comparison, local=True)
    return Condition(reading=reading, comparison=comparison, limit=stated(f"{limit} %"))


conditions = st.one_of(
    st.builds(
        a_heart_condition,
        st.just(Reading.LVEF),
        st.sampled_from(Comparison),
        st.sampled_from((None, 40, 45, 50, 55)),
    ),
    st.builds(
        a_heart_condition,
        st.just(Reading.LVEF_FALL),
        st.sampled_from(Comparison),
        st.sampled_from((5, 10, 16)),
    ),
)
clauses = st.builds(
    Clause,
    verdict=st.sampled_from((Verdict.HOLD, Verdict.STOP, Verdict.UNCLEAR)),
    conditions=st.lists(conditions, min_size=1, max_size=3).map(tuple),
)


@given(st.lists(clauses, min_size=1, max_size=3), patients)
def test_no_missing_value_can_change_a_verdict_that_was_given(
    some: list[Clause], patient: Patient
) -> None:
    rule = a_gate_rule(*some)
    missing = missing_of(rule, patient)
    assume(len(missing) <= 2)
    ruling = judge(rule, patient, an_occasion(), BOUNDS)
    if ruling.verdict is not Verdict.NEEDS:
        assert outcomes(rule, patient, missing) == {ruling.verdict}


@given(clauses, patients)
def test_a_value_that_was_entered_is_never_asked_for(clause: Clause, patient: Patient) -> None:
    rule = a_gate_rule(clause)
    known = patient.lvef, patient.lvef_baseline, patient.lvef_normal
    names = ("lvef", "lvef-baseline", "lvef-normal")
    entered = {name for name, value in zip(names, known, strict=True) if value is not None}
    assert not set(judge(rule, patient, an_occasion(), BOUNDS).needs) & entered
