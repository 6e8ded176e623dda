from datetime import timedelta

import pytest

from pocketref.engine.planning import plan
from pocketref.model.fact import Region
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Comparison, GateRule, Reading, Subject, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from tests.making import (
    TODAY,
    a_clause,
    a_condition,
    a_gate_rule,
    a_patient,
    a_protocol,
    a_regimen,
    an_occasion,
    docetaxel,
    pertuzumab,
    with_vinorelbine,
)

FIRST = an_occasion()
QUIET = a_patient()


def noticed(
    patient: Patient = QUIET, occasion: Occasion = FIRST, *gates: GateRule
) -> tuple[Finding, ...]:
    protocol = a_protocol(gates=gates) if gates else a_protocol()
    return plan(protocol, patient, occasion).findings


def codes(patient: Patient = QUIET, occasion: Occasion = FIRST) -> list[str]:
    return [finding.code for finding in noticed(patient, occasion)]


def gap(
    days: int, other: int | None = None, *, region: Region = Region.US, held: tuple[str, ...] = ()
) -> Occasion:
    """Days since pertuzumab, and since trastuzumab if they are others."""
    since = {"pertuzumab": days, "trastuzumab": days if other is None else other}
    last = {drug: TODAY - timedelta(days=number) for drug, number in since.items()}
    return an_occasion(4, last=last, region=region, held=held)


def test_an_ordinary_day_has_nothing_to_tell() -> None:
    assert codes() == []


def a_fever_rule() -> GateRule:
    hot = a_condition(Reading.TEMPERATURE, Comparison.AT_LEAST, "38 degC")
    clause = a_clause(hot, verdict=Verdict.STOP)
    return a_gate_rule(clause, about=Subject.TEMPERATURE, holds=(), facts=("fever",))


def a_lowering_rule() -> GateRule:
    low = a_condition(Reading.ANC, Comparison.BELOW, "1.5 10^9/L")
    clause = a_clause(low, verdict=Verdict.UNCLEAR, lowers=True)
    return a_gate_rule(clause, about=Subject.NEUTROPHILS, holds=(), facts=("half",))


def test_a_dose_that_a_source_lowers_is_a_stop_beside_the_dose() -> None:
    (found,) = noticed(a_patient(anc="1.2 10^9/L"), FIRST, a_lowering_rule())
    assert (found.code, found.severity) == ("rule-lowers", Severity.STOP)
    assert found.facts == ("half",)
    assert noticed(a_patient(anc="1.5 10^9/L"), FIRST, a_lowering_rule()) == ()


def a_rule_of_the_us() -> GateRule:
    low = a_condition(Reading.ANC, Comparison.BELOW, "1.5 10^9/L")
    return a_gate_rule(
        a_clause(low), about=Subject.NEUTROPHILS, region=Region.US, facts=("us-count",)
    )


def test_a_hold_of_another_region_is_told_where_this_one_has_no_rule() -> None:
    there = an_occasion(region=Region.EU)
    (found,) = noticed(a_patient(anc="1.2 10^9/L"), there, a_rule_of_the_us())
    assert (found.code, found.severity) == ("held-elsewhere", Severity.CAUTION)
    assert noticed(a_patient(anc="1.6 10^9/L"), there, a_rule_of_the_us()) == ()
    here = but(a_rule_of_the_us(), id="a-rule-of-the-eu", region=Region.EU)
    codes_there = [
        one.code for one in noticed(a_patient(anc="1.2 10^9/L"), there, a_rule_of_the_us(), here)
    ]
    assert "held-elsewhere" not in codes_there


@pytest.mark.parametrize(
    ("temperature", "found"),
    [("37.9 degC", []), ("38 degC", ["fever"]), ("40.1 degC", ["fever"])],
)
def test_fever_is_a_stop_whatever_the_counts(temperature: str, found: list[str]) -> None:
    hot = a_patient(temperature=temperature, anc="9 10^9/L")
    assert [finding.code for finding in noticed(hot, FIRST, a_fever_rule())] == found


def test_fever_names_the_temperature_and_the_fact_of_its_rule() -> None:
    (found,) = noticed(a_patient(temperature="39 degC"), FIRST, a_fever_rule())
    assert (found.code, found.severity, found.facts) == ("fever", "stop", ("fever",))
    assert [str(amount) for amount in found.amounts] == ["39 degC"]


def test_a_temperature_that_was_not_taken_is_no_fever() -> None:
    assert noticed(QUIET, FIRST, a_fever_rule()) == ()


@pytest.mark.parametrize(
    ("held", "found"),
    [
        (("pertuzumab",), []),
        (("docetaxel",), []),
        (("trastuzumab",), ["both-antibodies-held"]),  # its partner with it
        (("pertuzumab", "trastuzumab", "docetaxel"), ["both-antibodies-held"]),
    ],
)
def test_both_antibodies_held_is_a_stop(held: tuple[str, ...], found: list[str]) -> None:
    occasion = an_occasion(held=held)
    assert codes(occasion=occasion) == found
    assert {finding.severity for finding in noticed(occasion=occasion)} <= {"stop"}


def test_both_held_names_the_drugs_and_the_facts() -> None:
    (found,) = noticed(occasion=an_occasion(held=("trastuzumab",)))
    assert found.words == ("pertuzumab", "trastuzumab")
    assert found.facts == ("per-t-linked",)


def test_one_antibody_alone_has_no_partner_to_be_held_with() -> None:
    alone = but(a_protocol(but(a_regimen(), partners=())), drugs=(pertuzumab(), docetaxel()))
    day = plan(alone, QUIET, an_occasion(held=("pertuzumab",)))
    assert [finding.code for finding in day.findings] == []


@pytest.mark.parametrize(
    ("lvef", "verdict"),
    [("55 %", None), ("54.9 %", "unclear"), ("50 %", "unclear"), ("49 %", "stop")],
)
def test_the_article_s_line_on_the_heart_is_a_caution(lvef: str, verdict: str | None) -> None:
    patient = a_patient(lvef=lvef, baseline="55 %", normal="45 %", symptoms=False)
    found = noticed(patient)
    assert [one.words for one in found] == ([] if verdict is None else [(verdict,)])
    assert all(one.code == "article-lvef" and one.severity == "caution" for one in found)
    assert all(one.facts == ("S31",) for one in found)


def test_another_rule_that_only_warns_is_named_with_its_source() -> None:
    rule = a_gate_rule(a_clause(a_condition(limit="55 %")), source="local-sheet")
    (found,) = noticed(a_patient(lvef="50 %"), FIRST, rule)
    assert (found.code, found.severity) == ("rule-warns", "caution")
    assert found.words == ("local-sheet", "lvef", "hold")


@pytest.mark.parametrize(
    ("pertuzumab_days", "trastuzumab_days", "found"),
    [
        (28, 28, []),
        (29, 29, ["antibodies-differ"]),
        (41, 41, ["antibodies-differ"]),
        (42, 42, []),
        (63, 21, ["antibodies-differ"]),
    ],
)
def test_antibodies_that_differ_are_a_caution(
    pertuzumab_days: int, trastuzumab_days: int, found: list[str]
) -> None:
    assert codes(occasion=gap(pertuzumab_days, trastuzumab_days)) == found


def test_the_one_that_loads_again_is_named_first() -> None:
    (found,) = noticed(occasion=gap(30))
    assert found.words == ("trastuzumab", "pertuzumab")
    assert [str(amount) for amount in found.amounts] == ["30 d", "30 d"]
    assert {"tra-missed-gt1", "per-missed-ge6-se"} <= set(found.facts)


@pytest.mark.parametrize("held", [("pertuzumab",), ("trastuzumab", "docetaxel")])
def test_a_held_antibody_differs_from_nothing(held: tuple[str, ...]) -> None:
    assert "antibodies-differ" not in codes(occasion=gap(30, held=held))


@pytest.mark.parametrize(
    ("days", "region", "found"),
    [
        (28, Region.EU, False),
        (29, Region.EU, True),
        (41, Region.EU, True),
        (42, Region.EU, False),
        (35, Region.US, False),
    ],
)
def test_in_the_eu_a_delayed_trastuzumab_is_to_be_checked(
    days: int, region: Region, *, found: bool
) -> None:
    said = noticed(occasion=gap(days, region=region))
    assert [one.about for one in said if one.code == "eu-delayed-trastuzumab"] == (
        ["trastuzumab"] if found else []
    )


def test_in_the_eu_a_regimen_without_antibodies_has_nothing_delayed() -> None:
    alone = but(a_protocol(but(a_regimen(), partners=())), drugs=(docetaxel(),))
    assert plan(alone, QUIET, gap(35, region=Region.EU)).findings == ()


@pytest.mark.parametrize(
    ("occasion", "found"),
    [
        (an_occasion(1, split=True), []),
        (an_occasion(2, split=True), ["not-split"]),
        (an_occasion(1, split=True, held=("pertuzumab",)), ["not-split"]),
    ],
)
def test_two_days_that_may_not_be_are_said(occasion: Occasion, found: list[str]) -> None:
    assert codes(occasion=occasion) == found


@pytest.mark.parametrize(
    ("occasion", "found"),
    [
        (an_occasion(1, day=8, split=True), []),
        (an_occasion(1, day=9, split=True), []),
        (an_occasion(2, day=8, split=True), ["not-split"]),
    ],
)
def test_on_a_later_day_of_the_first_cycle_loading_was_split(
    occasion: Occasion, found: list[str]
) -> None:
    said = plan(with_vinorelbine(), QUIET, occasion).findings
    assert [one.code for one in said if one.code != "not-this-day"] == found


@pytest.mark.parametrize("occasion", [an_occasion(2, day=8), an_occasion(1, day=9, split=True)])
def test_a_drug_that_is_not_due_is_named_with_its_days(occasion: Occasion) -> None:
    found = plan(with_vinorelbine(), QUIET, occasion).findings
    assert [(one.code, one.severity, one.about) for one in found] == [
        ("not-this-day", "note", "pertuzumab"),
        ("not-this-day", "note", "trastuzumab"),
    ]
    assert [str(amount) for amount in found[0].amounts] == ["1 d"]


def test_the_days_of_a_drug_come_with_their_facts() -> None:
    found = plan(with_vinorelbine(), QUIET, an_occasion(2, day=3)).findings
    assert [str(amount) for amount in found[-1].amounts] == ["1 d", "8 d"]
    assert found[-1].facts == ("some-days",)
