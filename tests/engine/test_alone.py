from pocketref.engine.alone import alone
from pocketref.engine.planning import plan
from pocketref.model.noun import but
from pocketref.model.regimen import Partner
from tests.making import a_patient, a_protocol, an_occasion

PATIENT = a_patient(lvef="38 %", baseline="60 %", normal="50 %")


def test_only_the_rules_that_may_hold_a_drug_are_asked() -> None:
    protocol = a_protocol()
    found = alone(protocol, "trastuzumab", PATIENT, an_occasion(1))
    asked = {ruling.rule for gate in found.gates for ruling in gate.rulings}
    assert asked == {rule.id for rule in protocol.gates if "trastuzumab" in rule.holds}


def test_a_drug_is_held_with_its_partner_by_the_partner_s_rules() -> None:
    found = alone(a_protocol(), "pertuzumab", PATIENT, an_occasion(1))
    rules = [ruling.rule for gate in found.gates for ruling in gate.rulings if ruling.holds]
    assert any("trastuzumab" in rule for rule in rules)
    assert found.line == plan(a_protocol(), PATIENT, an_occasion(1)).line("pertuzumab")


def test_partners_of_partners_are_followed() -> None:
    protocol = a_protocol()
    chain = (
        Partner(held="trastuzumab", holds="pertuzumab", facts=("per-t-linked",)),
        Partner(held="pertuzumab", holds="docetaxel", facts=("per-t-linked",)),
    )
    linked = but(protocol, regimen=but(protocol.regimen, partners=chain))
    found = alone(linked, "docetaxel", PATIENT, an_occasion(1))
    assert found.line.held
    assert found.line == plan(linked, PATIENT, an_occasion(1)).line("docetaxel")


def test_no_area_is_worked_out_for_what_is_not_dosed_by_it() -> None:
    assert alone(a_protocol(), "trastuzumab", PATIENT, an_occasion(1)).surface is None
    assert alone(a_protocol(), "docetaxel", PATIENT, an_occasion(1)).surface is not None
