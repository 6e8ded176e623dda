from datetime import date, timedelta

import pytest

from pocketref.model.drug import Cycles, Measure, Phase
from pocketref.model.gate import Comparison, Reading, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Vial
from pocketref.model.protocol import Protocol
from pocketref.model.site import SiteRules
from pocketref.recheck.cycledays import NextDay
from pocketref.recheck.opinion import DrugOpinion, Opinion, opinion
from tests.making import (
    TODAY,
    a_clause,
    a_condition,
    a_drug,
    a_gate_rule,
    a_given,
    a_patient,
    a_protocol,
    a_regimen,
    a_rule,
    an_occasion,
    docetaxel,
    pertuzumab,
    q,
    stated,
    trastuzumab,
    with_nab_paclitaxel,
    with_vinorelbine,
    with_weekly_paclitaxel,
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


def test_a_later_day_gives_only_its_own_drug() -> None:
    found = opinion(with_weekly_paclitaxel(), a_patient(), an_occasion(1, day=8))
    assert [drug.drug for drug in found.drugs] == ["paclitaxel"]
    assert _drug(found, "paclitaxel").dose == 143_300
    assert [one.drug for one in found.not_today] == ["pertuzumab", "trastuzumab"]
    assert {moment.drug for moment in found.day.moments} == {"paclitaxel"}
    assert (found.day.latest, found.complete) == (60, True)


@pytest.mark.parametrize(
    ("cycle", "day", "dose"), [(1, 1, 44_800), (1, 8, 44_800), (2, 1, 53_700), (2, 8, 53_700)]
)
def test_a_rule_may_be_for_the_first_cycle_only(cycle: int, day: int, dose: int) -> None:
    found = opinion(with_vinorelbine(), a_patient(), an_occasion(cycle, day=day))
    assert _drug(found, "vinorelbine").dose == dose


def test_a_drug_without_a_duration_runs_without_an_end() -> None:
    found = opinion(with_vinorelbine(), a_patient(), an_occasion(2, day=8))
    drug = _drug(found, "vinorelbine")
    assert (drug.runs, drug.over, drug.mixture) == (True, None, None)
    assert [moment.ends for moment in found.day.moments] == [None]
    assert found.day.latest is None


@pytest.mark.parametrize(
    ("gap", "due"), [(15, Phase.MAINTENANCE), (21, Phase.MAINTENANCE), (22, Phase.RELOAD)]
)
def test_after_the_last_day_of_a_cycle_a_drug_is_due_on_the_first_of_the_next(
    gap: int, due: Phase
) -> None:
    protocol = a_protocol(but(a_regimen(), given=(a_given("trastuzumab", "1 d", "8 d"),)))
    drug = but(trastuzumab(), interval=stated("7 d"))
    occasion = an_occasion(2, last={"trastuzumab": TODAY - timedelta(days=gap)})
    drugs = (pertuzumab(), drug, docetaxel())
    found = opinion(but(protocol, drugs=drugs), a_patient(), occasion)
    assert _drug(found, "trastuzumab").phase is due


def test_split_loading_gives_the_chemotherapy_on_the_second_date() -> None:
    found = opinion(with_vinorelbine(), a_patient(), an_occasion(split=True))
    dates = {moment.drug: moment.on for moment in found.day.moments}
    assert dates == {
        "pertuzumab": date(2026, 3, 9),
        "trastuzumab": date(2026, 3, 10),
        "vinorelbine": date(2026, 3, 10),
    }
    assert found.dates.next_day == NextDay(on=date(2026, 3, 17), day=9)
    ninth = opinion(with_vinorelbine(), a_patient(), an_occasion(day=9, split=True))
    assert [drug.drug for drug in ninth.drugs] == ["vinorelbine"]


def test_a_dose_to_be_acknowledged_keeps_its_minutes_and_leaves_the_day_open() -> None:
    found = opinion(with_nab_paclitaxel(), a_patient(), an_occasion())
    assert (_drug(found, "nab-paclitaxel").dose, found.complete) == (None, False)
    assert found.day.latest == 240
    said = an_occasion(acknowledged=("nab-single-agent",))
    found = opinion(with_nab_paclitaxel(), a_patient(), said)
    assert _drug(found, "nab-paclitaxel").dose == 465_700
    assert found.complete


@pytest.mark.parametrize(
    ("protocol", "cycle", "limit", "verdict"),
    [
        (with_weekly_paclitaxel(), 1, "79 mg/m2", Verdict.HOLD),
        (with_weekly_paclitaxel(), None, "79 mg/m2", Verdict.HOLD),
        (with_weekly_paclitaxel(), 1, "80 mg/m2", Verdict.GO),
        (with_vinorelbine(), 2, "29 mg/m2", Verdict.HOLD),
        (with_vinorelbine(), None, "29 mg/m2", Verdict.HOLD),
        (with_vinorelbine(), 1, "24 mg/m2", Verdict.NEEDS),
    ],
)
def test_the_level_is_that_of_the_drug_of_the_day_that_has_one(
    protocol: Protocol, cycle: int | None, limit: str, verdict: Verdict
) -> None:
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, limit)))
    found = opinion(but(protocol, gates=(rule,)), a_patient(), an_occasion(cycle))
    assert found.judgements[0].verdict is verdict


def test_without_a_cycle_the_level_is_that_of_the_later_ones() -> None:
    protocol = with_weekly_paclitaxel()
    first = a_rule("90 mg/m2", Measure.SURFACE, phase=Phase.SINGLE, cycles=Cycles.FIRST)
    later = but(first, amount=stated("80 mg/m2"), cycles=Cycles.LATER)
    drug = but(
        protocol.drug("paclitaxel"),
        doses=(but(first, level="a-level"), but(later, level="a-level")),
    )
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "85 mg/m2")))
    weekly = but(protocol, drugs=(pertuzumab(), trastuzumab(), drug), gates=(rule,))
    verdicts = [
        opinion(weekly, a_patient(), an_occasion(cycle)).judgements[0].verdict
        for cycle in (None, 1, 2)
    ]
    assert verdicts == [Verdict.GO, Verdict.HOLD, Verdict.GO]


def test_a_level_that_no_drug_of_the_day_has_is_none() -> None:
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "79 mg/m2")))
    occasion = an_occasion(1, level="90 mg/m2")
    found = opinion(but(with_vinorelbine(), gates=(rule,)), a_patient(), occasion)
    assert found.judgements[0].verdict is Verdict.NEEDS


@pytest.mark.parametrize(("cycle", "verdict"), [(1, Verdict.NEEDS), (2, Verdict.HOLD)])
def test_a_level_is_that_of_the_dose_that_is_due(cycle: int, verdict: Verdict) -> None:
    loading = a_rule("90 mg/m2", Measure.SURFACE)
    later = but(loading, phase=Phase.MAINTENANCE, level="a-level")
    drug = but(with_weekly_paclitaxel().drug("paclitaxel"), doses=(loading, later))
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "79 mg/m2")))
    drugs = (pertuzumab(), trastuzumab(), drug)
    protocol = but(with_weekly_paclitaxel(), drugs=drugs, gates=(rule,))
    found = opinion(protocol, a_patient(), an_occasion(cycle))
    assert found.judgements[0].verdict is verdict


def test_a_drug_of_another_day_brings_no_level() -> None:
    protocol = with_weekly_paclitaxel()
    later = but(protocol.regimen, given=(a_given("paclitaxel", "8 d"),))
    rule = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "79 mg/m2")))
    found = opinion(but(protocol, regimen=later, gates=(rule,)), a_patient(), an_occasion())
    assert found.judgements[0].verdict is Verdict.NEEDS


@pytest.mark.parametrize(("named", "strength"), [({}, 20), ({"docetaxel": "10 mg/mL"}, 10)])
def test_vials_in_stock_are_taken_where_none_was_named(
    named: dict[str, str], strength: int
) -> None:
    stocked = tuple(
        Vial(drug=drug, strength=q(each))
        for drug, each in (("trastuzumab", "150 mg"), ("docetaxel", "20 mg/mL"))
    )
    site = SiteRules(stocked=stocked)
    found = opinion(but(a_protocol(), site=site), a_patient(), an_occasion(vials=named))
    mixed = _drug(found, "docetaxel").mixture
    assert mixed is not None
    assert mixed.strength == strength
