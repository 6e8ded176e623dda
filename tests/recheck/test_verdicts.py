import pytest

from pocketref.model.fact import Region
from pocketref.model.gate import Comparison, GateRule, Reading, Verdict
from pocketref.model.patient import Occasion, Patient, Setting
from pocketref.model.regimen import Partner
from pocketref.recheck.verdicts import Judgement, held, judgements
from tests.making import (
    a_clause,
    a_condition,
    a_gate_rule,
    a_patient,
    an_occasion,
    some_bounds,
    some_gates,
)

PARTNER = (Partner(held="trastuzumab", holds="pertuzumab", facts=("per-t-linked",)),)


def _judged(patient: Patient, occasion: Occasion | None = None) -> dict[str, Judgement]:
    found = judgements(some_gates(), patient, occasion or an_occasion(), some_bounds())
    return {judgement.rule: judgement for judgement in found}


def _one(rule: GateRule, patient: Patient, occasion: Occasion | None = None) -> Judgement:
    (found,) = judgements((rule,), patient, occasion or an_occasion(), some_bounds())
    return found


@pytest.mark.parametrize(
    ("baseline", "now", "pertuzumab", "us", "eu", "article"),
    [
        ("60 %", "54 %", "go", "go", "go", "unclear"),
        ("62 %", "49 %", "go", "hold", "hold", "stop"),
        ("60 %", "44 %", "hold", "hold", "hold", "stop"),
        ("68 %", "52 %", "go", "hold", "go", "unclear"),
        ("55 %", "47 %", "go", "go", "go", "stop"),
        ("50 %", "39 %", "hold", "hold", "hold", "stop"),
        ("50 %", "40 %", "hold", "hold", "hold", "stop"),
    ],
)
def test_every_heart_rule_is_judged_by_itself(  # noqa: PLR0913, PLR0917  # a table of six columns
    baseline: str, now: str, pertuzumab: str, us: str, eu: str, article: str
) -> None:
    judged = _judged(a_patient(lvef=now, baseline=baseline, normal="50 %"))
    names = ("pertuzumab-lvef-metastatic", "trastuzumab-lvef-us", "trastuzumab-lvef-eu")
    assert [judged[name].verdict for name in names] == [pertuzumab, us, eu]
    assert judged["article-lvef"].verdict == article


@pytest.mark.parametrize(
    ("patient", "rule", "needs"),
    [
        (a_patient(), "trastuzumab-lvef-us", {"lvef", "lvef-baseline", "lvef-normal"}),
        (a_patient(), "pertuzumab-lvef-metastatic", {"lvef", "lvef-baseline"}),
        (a_patient(lvef="42 %"), "pertuzumab-lvef-metastatic", {"lvef-baseline"}),
        (a_patient(lvef="49 %", baseline="62 %"), "trastuzumab-lvef-us", {"lvef-normal"}),
        (a_patient(baseline="49 %"), "trastuzumab-lvef-us", {"lvef"}),
        (a_patient(), "docetaxel-liver", {"bilirubin", "ast", "alt", "alp"}),
        (a_patient(bilirubin="1 ULN", ast="2 ULN"), "docetaxel-liver", {"alp"}),
        (a_patient(bilirubin="1 ULN", alp="3 ULN"), "docetaxel-liver", {"ast", "alt"}),
    ],
)
def test_only_values_that_could_turn_the_verdict_are_needed(
    patient: Patient, rule: str, needs: set[str]
) -> None:
    judgement = _judged(patient)[rule]
    assert judgement.verdict is Verdict.NEEDS
    assert set(judgement.needs) == needs
    assert not judgement.holds


@pytest.mark.parametrize(
    ("patient", "rule", "verdict"),
    [
        (a_patient(lvef="46 %"), "pertuzumab-lvef-metastatic", Verdict.GO),
        (a_patient(lvef="39 %"), "pertuzumab-lvef-metastatic", Verdict.HOLD),
        (a_patient(lvef="30 %", baseline="50 %"), "trastuzumab-lvef-us", Verdict.HOLD),
        (a_patient(lvef="78 %"), "trastuzumab-lvef-us", Verdict.GO),
        (a_patient(baseline="19 %"), "trastuzumab-lvef-eu", Verdict.GO),
        (a_patient(bilirubin="2 ULN"), "docetaxel-liver", Verdict.HOLD),
        (a_patient(bilirubin="1 ULN", alp="1 ULN"), "docetaxel-liver", Verdict.GO),
    ],
)
def test_a_missing_value_that_cannot_turn_the_verdict_is_not_asked_for(
    patient: Patient, rule: str, verdict: Verdict
) -> None:
    judgement = _judged(patient)[rule]
    assert (judgement.verdict, judgement.needs) == (verdict, ())


def test_the_first_clause_that_is_met_counts() -> None:
    low = a_condition(Reading.ANC, Comparison.BELOW, "1 10^9/L")
    lower = a_condition(Reading.ANC, Comparison.BELOW, "2 10^9/L")
    rule = a_gate_rule(a_clause(low, verdict=Verdict.STOP), a_clause(lower))
    assert _one(rule, a_patient(anc="0.9 10^9/L")).verdict is Verdict.STOP
    assert _one(rule, a_patient(anc="1 10^9/L")).verdict is Verdict.HOLD


@pytest.mark.parametrize(
    ("holds", "lvef", "verdict"),
    [
        (("trastuzumab",), "60 %", Verdict.HOLD),
        (("trastuzumab",), None, Verdict.HOLD),
        (("trastuzumab",), "45 %", Verdict.UNCLEAR),
        ((), "60 %", Verdict.UNCLEAR),
    ],
)
def test_symptoms_override_what_a_threshold_allows(
    holds: tuple[str, ...], lvef: str | None, verdict: Verdict
) -> None:
    clause = a_clause(a_condition(limit="50 %"), verdict=Verdict.UNCLEAR)
    rule = a_gate_rule(clause, holds=holds, symptoms_override=True)
    judgement = _one(rule, a_patient(lvef=lvef, symptoms=True))
    assert (judgement.verdict, judgement.needs) == (verdict, ())


def test_a_rule_that_only_warns_still_asks_what_could_stop_it() -> None:
    rule = a_gate_rule(a_clause(a_condition(), verdict=Verdict.STOP), symptoms_override=True)
    judgement = _one(rule, a_patient(symptoms=True))
    assert (judgement.verdict, judgement.needs) == (Verdict.NEEDS, ("lvef",))


def test_a_value_that_only_chooses_between_go_and_unclear_is_not_asked_for_with_symptoms() -> None:
    unclear = a_clause(a_condition(limit="55 %"), verdict=Verdict.UNCLEAR)
    go = a_clause(a_condition(limit="50 %"), verdict=Verdict.GO)
    rule = a_gate_rule(go, unclear, symptoms_override=True)
    judgement = _one(rule, a_patient(symptoms=True))
    assert (judgement.verdict, judgement.needs) == (Verdict.UNCLEAR, ())


def test_symptoms_of_the_heart_say_nothing_of_other_rules() -> None:
    patient = a_patient(anc="2 10^9/L", symptoms=True)
    assert _judged(patient)["docetaxel-neutrophils"].verdict is Verdict.GO


@pytest.mark.parametrize(
    ("region", "everywhere", "setting", "applies"),
    [
        (None, False, None, True),
        (Region.US, False, None, True),
        (Region.EU, False, None, False),
        (Region.EU, True, None, True),
        (None, False, Setting.METASTATIC, True),
        (Region.EU, True, Setting.EARLY, False),
    ],
)
def test_a_rule_counts_in_its_region_and_setting(
    region: Region | None, *, everywhere: bool, setting: Setting | None, applies: bool
) -> None:
    rule = a_gate_rule(
        region=region, everywhere=everywhere, setting=setting, holds=("trastuzumab",)
    )
    judgement = _one(rule, a_patient(lvef="40 %"))
    assert (judgement.applies, judgement.verdict) == (applies, Verdict.HOLD)
    assert judgement.holds == (frozenset({"trastuzumab"}) if applies else frozenset())


@pytest.mark.parametrize(
    ("decided", "out"),
    [
        ((), set()),
        (("trastuzumab",), {"trastuzumab", "pertuzumab"}),
        (("pertuzumab",), {"pertuzumab"}),
        (("docetaxel",), {"docetaxel"}),
    ],
)
def test_the_partner_rule_goes_one_way(decided: tuple[str, ...], out: set[str]) -> None:
    assert held((), an_occasion(held=decided), PARTNER) == out


def test_a_rule_that_holds_takes_its_partner_with_it() -> None:
    judged = tuple(_judged(a_patient(lvef="52 %", baseline="68 %", normal="50 %")).values())
    assert held(judged, an_occasion(), PARTNER) == {"trastuzumab", "pertuzumab"}


def test_what_was_tried_for_one_patient_and_limits_says_nothing_of_others() -> None:
    rule = next(rule for rule in some_gates() if rule.id == "trastuzumab-lvef-us")
    occasion, found = an_occasion(), []
    for now, bounds in (("49 %", some_bounds()), ("78 %", some_bounds()), ("78 %", ())) * 2:
        (one,) = judgements((rule,), a_patient(lvef=now, baseline="62 %"), occasion, bounds)
        found.append((one.verdict, one.needs))
    assert found[:3] == found[3:]
    assert [verdict for verdict, _ in found[:2]] == [Verdict.NEEDS, Verdict.GO]
