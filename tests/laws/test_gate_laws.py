"""What must hold for every rule that may hold a drug."""

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from pocketref.engine.gating import judge
from pocketref.engine.reading import Known
from pocketref.model.gate import Clause, Comparison, Condition, GateRule, Reading, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.quantity import Quantity
from tests.laws.drawing import BOUNDS, occasions, patients
from tests.making import (
    a_gate_rule,
    an_occasion,
    some_gates,
    stated,
)

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
