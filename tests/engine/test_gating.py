import pytest

from pocketref.engine.gating import gates, judge
from pocketref.model.fact import Region
from pocketref.model.gate import Comparison, GateRule, Reading, Subject, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient, Setting
from pocketref.model.plan import Ruling
from tests.making import (
    a_clause,
    a_condition,
    a_gate_rule,
    a_patient,
    a_protocol,
    an_occasion,
    some_bounds,
    some_gates,
)

RULES = {rule.id: rule for rule in some_gates()}
METASTATIC = RULES["pertuzumab-lvef-metastatic"]
EARLY = RULES["pertuzumab-lvef-early"]
US = RULES["trastuzumab-lvef-us"]
EU = RULES["trastuzumab-lvef-eu"]
ARTICLE = RULES["article-lvef"]
LIVER = RULES["docetaxel-liver"]
HERE = an_occasion()


def ruled(rule: GateRule, patient: Patient, occasion: Occasion = HERE) -> Ruling:
    return judge(rule, patient, occasion, some_bounds())


# baseline, now, then pertuzumab metastatic and early, trastuzumab us and eu, and the article,
# with a lower limit of normal of 50 %
HEARTS = [
    ("60", "54", "go", "go", "go", "go", "unclear"),
    ("55", "47", "go", "go", "go", "go", "stop"),
    ("62", "49", "go", "hold", "hold", "hold", "stop"),
    ("68", "52", "go", "go", "hold", "go", "unclear"),
    ("60", "44", "hold", "hold", "hold", "hold", "stop"),
    ("54", "45", "go", "go", "go", "go", "stop"),
    ("55", "45", "hold", "hold", "hold", "hold", "stop"),
    ("56", "46", "go", "hold", "hold", "hold", "stop"),
    ("45", "39", "hold", "go", "go", "go", "stop"),
    ("60", "49", "go", "hold", "hold", "hold", "stop"),
    ("66", "50", "go", "go", "hold", "go", "unclear"),
    ("66", "51", "go", "go", "go", "go", "unclear"),
    ("60", "55", "go", "go", "go", "go", "go"),
]


@pytest.mark.parametrize("row", HEARTS, ids=lambda row: f"{row[0]} to {row[1]}")
def test_each_source_rules_on_the_heart_for_itself(row: tuple[str, ...]) -> None:
    baseline, now, *verdicts = row
    patient = a_patient(lvef=f"{now} %", baseline=f"{baseline} %", normal="50 %", symptoms=False)
    rules = (METASTATIC, EARLY, US, EU, ARTICLE)
    assert [ruled(rule, patient).verdict.value for rule in rules] == verdicts


@pytest.mark.parametrize(
    ("rule", "verdict", "why"),
    [
        (METASTATIC, "hold", "symptoms-override"),
        (US, "hold", "symptoms-override"),
        (ARTICLE, "unclear", "symptoms-override"),
        (RULES["docetaxel-neutrophils"], "go", "rule-met"),
    ],
)
def test_symptoms_of_heart_failure_override_every_threshold(
    rule: GateRule, verdict: str, why: str
) -> None:
    patient = a_patient(lvef="60 %", baseline="60 %", normal="50 %", anc="2 10^9/L", symptoms=True)
    ruling = ruled(rule, patient)
    assert (ruling.verdict, ruling.why.code) == (verdict, why)
    assert ruling.holds == (rule.holds if verdict == "hold" else ())


def test_with_symptoms_no_value_is_needed_to_hold() -> None:
    ruling = ruled(METASTATIC, a_patient(symptoms=True))
    assert (ruling.verdict, ruling.needs) == (Verdict.HOLD, ())


def test_with_symptoms_a_rule_that_only_warns_may_still_need_a_value() -> None:
    ruling = ruled(ARTICLE, a_patient(symptoms=True))
    assert (ruling.verdict, ruling.why.code) == (Verdict.NEEDS, "needs-reading")


def test_with_symptoms_a_verdict_that_was_met_anyway_names_its_clause() -> None:
    patient = a_patient(lvef="39 %", symptoms=True)
    assert ruled(METASTATIC, patient).why.code == "clause-met"
    assert ruled(ARTICLE, patient).why.code == "clause-met"


@pytest.mark.parametrize(
    ("rule", "why"), [(METASTATIC, "if-no-symptoms"), (RULES["docetaxel-neutrophils"], "rule-met")]
)
def test_without_word_of_symptoms_go_is_on_a_condition(rule: GateRule, why: str) -> None:
    ruling = ruled(rule, a_patient(lvef="60 %", anc="2 10^9/L"))
    assert (ruling.verdict, ruling.why.code) == (Verdict.GO, why)
    assert ruling.unless_symptoms is rule.symptoms_override


def test_a_rule_that_is_only_shown_goes_on_upon_the_same_condition() -> None:
    asked = but(HERE, setting=Setting.EARLY)
    ruling = ruled(METASTATIC, a_patient(lvef="60 %"), asked)
    assert (ruling.applies, ruling.unless_symptoms) == (False, True)


def test_without_symptoms_go_is_plain() -> None:
    ruling = ruled(METASTATIC, a_patient(lvef="60 %", symptoms=False))
    assert not ruling.unless_symptoms
    assert ruling.why.code == "rule-met"
    assert ruling.why.words == ("lvef",)
    assert [str(amount) for amount in ruling.why.amounts] == ["60 %"]


def test_a_clause_that_is_met_names_what_was_compared() -> None:
    ruling = ruled(METASTATIC, a_patient(lvef="44 %", baseline="60 %"))
    assert ruling.why.code == "clause-met"
    assert ruling.why.words == (
        *("lvef", "at least", "lvef", "at most"),
        *("lvef-fall", "at least"),
    )
    amounts = [str(amount) for amount in ruling.why.amounts]
    assert amounts == ["44 %", "40 %", "44 %", "45 %", "16 %", "10 %"]


def test_a_clause_may_be_met_by_every_possible_value() -> None:
    ruling = ruled(LIVER, a_patient(bilirubin="1 ULN", ast="2 ULN", alp="3 ULN"))
    assert ruling.verdict is Verdict.HOLD
    assert [str(amount) for amount in ruling.why.amounts][:2] == ["2 to 200 ULN", "1.5 ULN"]


def test_a_clause_met_whatever_a_limit_without_bounds_may_be() -> None:
    rule = a_gate_rule(a_clause(a_condition(limit=None)), a_clause(a_condition(limit="45 %")))
    ruling = judge(rule, a_patient(lvef="44 %"), HERE, ())
    assert (ruling.verdict, ruling.why.code) == (Verdict.HOLD, "clause-met")


@pytest.mark.parametrize(
    ("patient", "verdict", "needs"),
    [
        (a_patient(), "needs", ("bilirubin", "ast", "alt", "alp")),
        (a_patient(bilirubin="1.1 ULN"), "hold", ()),
        (a_patient(bilirubin="0.8 ULN"), "needs", ("ast", "alt", "alp")),
        (a_patient(bilirubin="0.8 ULN", alp="2.5 ULN"), "go", ()),
        (a_patient(bilirubin="0.8 ULN", ast="1.5 ULN", alp="3 ULN"), "needs", ("alt",)),
        (a_patient(bilirubin="0.8 ULN", alt="1.6 ULN", alp="3 ULN"), "hold", ()),
        (a_patient(bilirubin="0.8 ULN", ast="1.5 ULN", alt="1.5 ULN"), "go", ()),
        (a_patient(ast="1.5 ULN", alt="1.5 ULN"), "needs", ("bilirubin",)),
    ],
)
def test_a_value_is_needed_only_if_it_could_change_the_verdict(
    patient: Patient, verdict: str, needs: tuple[str, ...]
) -> None:
    ruling = ruled(LIVER, patient)
    assert (ruling.verdict, ruling.needs) == (verdict, needs)
    assert ruling.holds == (("docetaxel",) if verdict == "hold" else ())


@pytest.mark.parametrize(
    ("patient", "verdict", "needs"),
    [
        (a_patient(lvef="54 %", baseline="60 %"), "go", ()),
        (a_patient(lvef="49 %", baseline="62 %"), "needs", ("lvef-normal",)),
        (a_patient(lvef="39 %", baseline="52 %"), "hold", ()),
        (a_patient(lvef="44 %", baseline="60 %"), "hold", ()),
        (a_patient(lvef="70 %"), "go", ()),  # no possible baseline is 16 points higher
        (a_patient(lvef="60 %"), "needs", ("lvef-baseline",)),
        (a_patient(lvef="50 %"), "needs", ("lvef-baseline", "lvef-normal")),
    ],
)
def test_the_local_limit_of_normal_is_asked_for_and_never_assumed(
    patient: Patient, verdict: str, needs: tuple[str, ...]
) -> None:
    ruling = ruled(US, patient)
    assert (ruling.verdict, ruling.needs) == (verdict, needs)


@pytest.mark.parametrize(
    ("anc", "verdict"),
    [("1.499 10^9/L", "hold"), ("1.5 10^9/L", "go"), ("1499 cells/mm3", "hold")],
)
def test_counts_are_compared_in_one_unit(anc: str, verdict: str) -> None:
    assert ruled(RULES["docetaxel-neutrophils"], a_patient(anc=anc)).verdict == verdict


@pytest.mark.parametrize(("platelets", "verdict"), [("100 10^9/L", "hold"), ("100.1 10^9/L", "go")])
def test_until_above_holds_at_the_limit_itself(platelets: str, verdict: str) -> None:
    assert ruled(RULES["docetaxel-platelets"], a_patient(platelets=platelets)).verdict == verdict


@pytest.mark.parametrize(("grade", "verdict"), [("2", "go"), ("3", "stop"), ("4", "stop")])
def test_a_stop_holds_as_well(grade: str, verdict: str) -> None:
    ruling = ruled(RULES["docetaxel-neuropathy"], a_patient(neuropathy=f"{grade} grade"))
    assert ruling.verdict == verdict
    assert ruling.holds == (("docetaxel",) if verdict == "stop" else ())


@pytest.mark.parametrize(
    ("rule", "occasion", "applies", "why"),
    [
        (EU, an_occasion(region=Region.US), False, "other-region"),
        (EU, an_occasion(region=Region.EU), True, "clause-met"),
        (US, an_occasion(region=Region.EU), False, "other-region"),
        (EARLY, an_occasion(), False, "other-setting"),
        (EARLY, an_occasion(setting=Setting.EARLY), True, "clause-met"),
        (METASTATIC, an_occasion(region=Region.EU), True, "clause-met"),
    ],
)
def test_a_rule_of_another_place_is_shown_and_holds_nothing(
    rule: GateRule, occasion: Occasion, *, applies: bool, why: str
) -> None:
    ruling = ruled(rule, a_patient(lvef="44 %", baseline="60 %", normal="50 %"), occasion)
    assert ruling.verdict is Verdict.HOLD
    assert (ruling.applies, ruling.why.code) == (applies, why)
    assert ruling.holds == (rule.holds if applies else ())


def test_a_rule_for_everywhere_holds_in_the_other_region() -> None:
    patient = a_patient(anc="1 10^9/L")
    ruling = ruled(RULES["docetaxel-neutrophils"], patient, an_occasion(region=Region.EU))
    assert (ruling.applies, ruling.holds) == (True, ("docetaxel",))


def test_a_rule_names_its_facts_and_those_of_the_clause_that_is_met() -> None:
    clause = a_clause(a_condition(limit="50 %"))
    rule = a_gate_rule(clause, facts=("a-fact", "b-fact"))
    ruling = ruled(rule, a_patient(lvef="44 %"))
    assert ruling.facts == ruling.why.facts == ("a-fact", "b-fact")


@pytest.mark.parametrize(
    ("verdict", "severity"), [("hold", "caution"), ("unclear", "caution"), ("stop", "stop")]
)
def test_a_reason_weighs_what_its_verdict_weighs(verdict: str, severity: str) -> None:
    rule = a_gate_rule(a_clause(a_condition(), verdict=Verdict(verdict)))
    assert ruled(rule, a_patient(lvef="44 %")).why.severity == severity


def test_gates_gather_the_rules_by_subject_in_the_order_shown() -> None:
    gathered = gates(a_protocol(), a_patient(), an_occasion())
    assert [gate.about for gate in gathered] == [
        Subject.LVEF,
        Subject.NEUTROPHILS,
        Subject.PLATELETS,
        Subject.LIVER,
        Subject.NEUROPATHY,
    ]
    assert [ruling.rule for ruling in gathered[0].rulings] == [
        "pertuzumab-lvef-metastatic",
        "pertuzumab-lvef-early",
        "trastuzumab-lvef-us",
        "trastuzumab-lvef-eu",
        "article-lvef",
    ]


@pytest.mark.parametrize(("level", "verdict"), [(None, "go"), ("100 mg/m2", "unclear")])
def test_a_rule_may_look_at_the_level_of_today(level: str | None, verdict: str) -> None:
    above = a_condition(Reading.LEVEL, Comparison.ABOVE, "75 mg/m2")
    rule = a_gate_rule(a_clause(above, verdict=Verdict.UNCLEAR), about=Subject.LIVER)
    (gate,) = gates(a_protocol(gates=(rule,)), a_patient(), an_occasion(level=level))
    assert gate.rulings[0].verdict == verdict
