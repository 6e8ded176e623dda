import pytest

from pocketref.engine.prospect import Prospect, look_ahead
from pocketref.engine.reading import Known
from pocketref.model.gate import Clause, Comparison, Reading, Verdict
from pocketref.model.patient import Patient
from tests.making import (
    a_clause,
    a_condition,
    a_gate_rule,
    a_patient,
    an_occasion,
    some_bounds,
)

GO, HOLD, STOP, UNCLEAR = Verdict.GO, Verdict.HOLD, Verdict.STOP, Verdict.UNCLEAR
BELOW_40 = a_condition(limit="40 %")
BELOW_50 = a_condition(limit="50 %")
FALL_10 = a_condition(Reading.LVEF_FALL, Comparison.AT_LEAST, "10 %")
LOW_ANC = a_condition(Reading.ANC, Comparison.BELOW, "1.5 10^9/L")


def ahead(patient: Patient, *clauses: Clause) -> Prospect:
    known = Known(patient=patient, occasion=an_occasion(), bounds=some_bounds())
    return look_ahead(a_gate_rule(*clauses), known)


@pytest.mark.parametrize(
    ("lvef", "verdict"), [("39 %", STOP), ("40 %", HOLD), ("49 %", HOLD), ("50 %", GO)]
)
def test_the_first_clause_that_is_met_decides(lvef: str, verdict: Verdict) -> None:
    clauses = (a_clause(BELOW_40, verdict=STOP), a_clause(BELOW_50, verdict=HOLD))
    prospect = ahead(a_patient(lvef=lvef), *clauses)
    assert (prospect.only, prospect.needs) == (verdict, ())


def test_the_clause_that_is_met_is_named() -> None:
    clauses = (a_clause(BELOW_40, verdict=STOP), a_clause(BELOW_50, verdict=HOLD))
    assert ahead(a_patient(lvef="45 %"), *clauses).met == clauses[1]
    assert ahead(a_patient(lvef="50 %"), *clauses).met is None


def test_every_verdict_that_is_possible_is_kept() -> None:
    clauses = (a_clause(BELOW_40, verdict=STOP), a_clause(BELOW_50, verdict=UNCLEAR))
    prospect = ahead(a_patient(), *clauses)
    assert prospect.verdicts == {STOP, UNCLEAR, GO}
    assert (prospect.only, prospect.needs) == (Verdict.NEEDS, ("lvef",))


def test_all_conditions_of_a_clause_count() -> None:
    clause = a_clause(BELOW_50, FALL_10)
    assert ahead(a_patient(lvef="45 %", baseline="60 %"), clause).only is HOLD
    assert ahead(a_patient(lvef="45 %", baseline="50 %"), clause).only is GO
    assert ahead(a_patient(lvef="55 %", baseline="70 %"), clause).only is GO


def test_a_missing_value_that_cannot_matter_is_not_asked_for() -> None:
    above = ahead(a_patient(lvef="55 %"), a_clause(BELOW_50, FALL_10))
    assert (above.only, above.needs) == (GO, ())
    below = ahead(a_patient(lvef="45 %"), a_clause(BELOW_50, FALL_10))
    assert (below.only, below.needs) == (Verdict.NEEDS, ("lvef-baseline",))


def test_a_missing_value_before_a_clause_that_says_the_same_is_not_asked_for() -> None:
    clauses = (a_clause(LOW_ANC), a_clause(BELOW_50))
    assert ahead(a_patient(lvef="45 %"), *clauses).only is HOLD
    assert ahead(a_patient(lvef="55 %"), *clauses).needs == ("anc",)


def test_only_the_values_that_decide_are_asked_for() -> None:
    clauses = (a_clause(LOW_ANC, verdict=STOP), a_clause(BELOW_40), a_clause(BELOW_50, FALL_10))
    prospect = ahead(a_patient(lvef="39 %"), *clauses)
    assert prospect.verdicts == {STOP, HOLD}
    assert prospect.needs == ("anc",)
