from datetime import date

import pytest

from pocketref.agreement.day import plan_day
from pocketref.agreement.dosing import agreed, agreed_line
from pocketref.engine.alone import Alone, alone
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Dose, NoDose
from pocketref.model.protocol import Protocol
from pocketref.recheck.opinion import DoseOpinion, dose_opinion
from tests.making import (
    a_patient,
    a_protocol,
    an_occasion,
    q,
    with_nab_paclitaxel,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

PATIENTS = {
    "measured": a_patient(),
    "not measured": a_patient(None, None),
    "without a height": a_patient("70 kg", None),
    "held by a rule": a_patient(lvef="38 %", baseline="60 %", normal="50 %", anc="0.9 10^9/L"),
}
OCCASION = an_occasion(2, last={"trastuzumab": date(2026, 2, 16)}, vials={"docetaxel": "20 mg/mL"})
OCCASIONS = {
    "first": an_occasion(1),
    "later": OCCASION,
    "no cycle": an_occasion(None),
    "held": but(OCCASION, held=("trastuzumab",)),
}
PROTOCOLS = {
    protocol.regimen.id: protocol
    for protocol in (
        a_protocol(),
        with_nab_paclitaxel(),
        with_vinorelbine(),
        with_weekly_paclitaxel(),
    )
}


@pytest.mark.parametrize("patient", PATIENTS.values(), ids=PATIENTS)
@pytest.mark.parametrize("occasion", OCCASIONS.values(), ids=OCCASIONS)
@pytest.mark.parametrize("protocol", PROTOCOLS.values(), ids=PROTOCOLS)
def test_a_drug_alone_is_the_line_of_the_whole_plan(
    protocol: Protocol, occasion: Occasion, patient: Patient
) -> None:
    plan = plan_day(protocol, patient, occasion)
    assert plan.agreed
    alone_lines = [agreed_line(protocol, one.drug, patient, occasion) for one in plan.lines]
    assert tuple(alone_lines) == plan.lines


def _first(drug: str) -> Alone:
    return alone(a_protocol(), drug, PATIENTS["held by a rule"], OCCASION)


def _second(drug: str) -> DoseOpinion:
    return dose_opinion(a_protocol(), drug, PATIENTS["held by a rule"], OCCASION)


def _found(first: Alone) -> tuple[str, ...]:
    line = agreed(first, _second(first.line.drug), OCCASION)
    assert line == first.line or isinstance(line.answer, NoDose)
    codes = {finding.code for finding in line.findings}
    told = [one for one in line.findings if one.code == "engines-disagree"]
    assert not told or codes == {"engines-disagree"}
    return told[0].words if told else ()


def test_what_both_engines_say_stands() -> None:
    assert _found(_first("docetaxel")) == ()
    assert _found(_first("trastuzumab")) == ()


def test_a_hold_that_one_engine_forgets_leaves_no_dose() -> None:
    first = _first("pertuzumab")
    given = Dose(give=q("420 mg"), working=(q("420 mg"),), facts=())
    forgotten = but(first, line=but(first.line, held=False, answer=given))
    assert "pertuzumab hold" in _found(forgotten)


def test_a_rule_that_is_left_out_or_judged_otherwise_leaves_no_dose() -> None:
    first = _first("trastuzumab")
    gate = first.gates[0]
    turned = but(gate.rulings[0], verdict=Verdict.GO, holds=())
    wrong = but(gate, rulings=(turned, *gate.rulings[1:]))
    assert any("verdict" in word for word in _found(but(first, gates=(wrong,))))
    unknown = but(gate, rulings=(but(gate.rulings[0], rule="no-such-rule"), *gate.rulings[1:]))
    missing = f"{gate.rulings[0].rule} rule"
    assert _found(but(first, gates=(unknown,))) == ("no-such-rule rule", missing)
    told = _found(but(first, gates=()))
    assert told == tuple(f"{one.rule} rule" for each in first.gates for one in each.rulings)


def test_an_area_that_one_engine_has_otherwise_leaves_no_dose() -> None:
    first = alone(a_protocol(), "docetaxel", PATIENTS["measured"], OCCASION)
    assert first.surface is not None
    second = dose_opinion(a_protocol(), "docetaxel", PATIENTS["measured"], OCCASION)
    assert agreed(first, second, OCCASION) == first.line
    wrong = but(first, surface=but(first.surface, value=q("1.8 m2")))
    line = agreed(wrong, second, OCCASION)
    assert line.answer == NoDose(findings=line.findings)
    assert line.findings[0].words == ("body surface area by mosteller",)
