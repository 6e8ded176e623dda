from datetime import date

import pytest

from pocketref.model.drug import Phase
from pocketref.model.gate import Comparison, Reading, Verdict
from pocketref.model.noun import but
from pocketref.recheck.opinion import DrugOpinion, Opinion, opinion
from tests.making import (
    a_clause,
    a_condition,
    a_drug,
    a_gate_rule,
    a_patient,
    a_protocol,
    a_regimen,
    a_rule,
    an_occasion,
)

LIVER = a_patient(bilirubin="2 ULN")


def _drug(found: Opinion, name: str) -> DrugOpinion:
    return next(drug for drug in found.drugs if drug.drug == name)


def test_a_first_cycle_is_worked_out_whole() -> None:
    occasion = an_occasion(vials={"docetaxel": "20 mg/mL"})
    found = opinion(a_protocol(), a_patient(), occasion)
    assert [drug.dose for drug in found.drugs] == [840_000, 560_000, 134_300]
    assert found.complete
    assert found.day.latest == 270
    mixed = _drug(found, "docetaxel").mixture
    assert mixed is not None
    assert mixed.bag is not None


def test_a_held_drug_has_no_dose_and_no_minutes() -> None:
    found = opinion(a_protocol(), LIVER, an_occasion())
    assert found.held == {"docetaxel"}
    assert _drug(found, "docetaxel").dose is None
    assert {moment.drug for moment in found.day.moments} == {"pertuzumab", "trastuzumab"}
    assert found.complete


def test_a_drug_without_a_weight_keeps_its_minutes() -> None:
    found = opinion(a_protocol(), a_patient(None, None), an_occasion())
    assert [drug.dose for drug in found.drugs] == [840_000, None, None]
    assert (found.areas, found.day.latest, found.complete) == ((), 270, False)


def test_without_a_cycle_nothing_is_given() -> None:
    found = opinion(a_protocol(), a_patient(), an_occasion(None))
    assert {(drug.phase, drug.dose, drug.over) for drug in found.drugs} == {(None, None, None)}
    assert found.day.moments == ()


def test_a_gap_is_counted_for_every_drug() -> None:
    found = opinion(
        a_protocol(), a_patient(), an_occasion(3, last={"docetaxel": date(2026, 2, 16)})
    )
    assert [(drug.phase, drug.since) for drug in found.drugs] == [
        (Phase.MAINTENANCE, None),
        (Phase.MAINTENANCE, None),
        (Phase.SINGLE, 21),
    ]


@pytest.mark.parametrize(
    ("level", "verdict"), [(None, Verdict.GO), ("80 mg/m2", Verdict.HOLD), ("75 mg/m2", Verdict.GO)]
)
def test_a_rule_on_the_level_reads_the_drugs_own_where_none_is_chosen(
    level: str | None, verdict: Verdict
) -> None:
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "75 mg/m2")))
    found = opinion(a_protocol(gates=(rule,)), a_patient(), an_occasion(level=level))
    assert found.judgements[0].verdict is verdict


@pytest.mark.parametrize("taxane", [None, "examplamide"])
def test_a_drug_that_lets_none_be_chosen_has_no_level(taxane: str | None) -> None:
    regimen = but(
        a_regimen(), drugs=("examplamide",), free=(), order=None, taxane=taxane, observations=()
    )
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "75 mg/m2")))
    protocol = but(a_protocol(regimen, (rule,)), drugs=(a_drug(),))
    found = opinion(protocol, a_patient(), an_occasion())
    assert found.judgements[0].needs == ("taxane-level",)


def test_a_drug_without_a_rule_for_its_phase_is_not_given() -> None:
    drug = a_drug(doses=(a_rule(),))
    regimen = but(
        a_regimen(), drugs=("examplamide",), free=(), order=None, taxane=None, observations=()
    )
    protocol = but(a_protocol(regimen, ()), drugs=(drug,))
    found = opinion(protocol, a_patient(), an_occasion(2))
    assert (found.drugs[0].phase, found.drugs[0].dose) == (Phase.MAINTENANCE, None)
    assert not found.complete
