"""The whole day, held against worked cases: every expected value was worked out by hand."""

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest

from pocketref.engine.planning import plan
from pocketref.model.fact import Region
from pocketref.model.patient import Formula, Occasion, Patient, Setting
from pocketref.model.plan import Dose, Kind, Line, Plan
from pocketref.model.preparation import Prepared
from pocketref.model.quantity import Quantity
from tests.making import (
    REGIMEN,
    TODAY,
    a_patient,
    a_protocol,
    an_occasion,
    with_nab_paclitaxel,
    with_vinorelbine,
)

P, T, D, V = "pertuzumab", "trastuzumab", "docetaxel", "vinorelbine"
VIAL = {D: "20 mg/mL"}
FIRST = an_occasion(vials=VIAL)


def day(patient: Patient, occasion: Occasion = FIRST) -> Plan:
    return plan(a_protocol(), patient, occasion)


def line(made: Plan, drug: str) -> Line:
    found = made.line(drug)
    assert found is not None
    return found


def give(made: Plan, drug: str) -> str | None:
    answer = line(made, drug).answer
    return str(answer.give) if isinstance(answer, Dose) else None


def bag(made: Plan, drug: str) -> Prepared:
    prepared = line(made, drug).preparation
    assert isinstance(prepared, Prepared)
    return prepared


def rounded(amount: Quantity | None, places: int) -> str:
    assert amount is not None
    step = Decimal(1).scaleb(-places)
    return f"{amount.value.quantize(step, rounding=ROUND_HALF_UP).normalize():f}"


def after(days: int, other: int | None = None) -> Occasion:
    """Cycle 3, so many days since pertuzumab, and since trastuzumab if they are others."""
    since = {P: days, T: days if other is None else other}
    last = {drug: TODAY - timedelta(days=number) for drug, number in since.items()}
    return an_occasion(3, last=last, vials=VIAL)


# weight, height; trastuzumab mg, mL, vials of 150 and 420 mg; surface and docetaxel mg by
# Mosteller and by DuBois; docetaxel mL and mg/mL in 250 mL by Mosteller
FIRST_CYCLES = {
    "wc-a01": ("70 165", "560 26.67 4 2", "1.791 134.3 1.771 132.8", "6.72 0.523"),
    "wc-a03": ("60 160", "480 22.86 4 2", "1.633 122.5 1.622 121.7", "6.13 0.478"),
    "wc-a05": ("88.4 168.5", "707.2 33.68 5 2", "2.034 152.6 1.986 148.9", "7.63 0.592"),
}


@pytest.mark.parametrize("case", FIRST_CYCLES)
def test_the_first_cycle(case: str) -> None:
    size, trastuzumab, area, docetaxel = (row.split() for row in FIRST_CYCLES[case])
    patient = a_patient(f"{size[0]} kg", f"{size[1]} cm")
    made = day(patient)
    assert give(made, P) == "840 mg"
    assert rounded(bag(made, P).concentration, 2) == "3.02"
    assert give(made, T) == f"{trastuzumab[0]} mg"
    assert rounded(bag(made, T).volume, 2) == trastuzumab[1]
    assert [str(vial.count) for vial in bag(made, T).vials] == trastuzumab[2:]
    assert made.surface is not None
    assert [rounded(made.surface.value, 3), give(made, D)] == [area[0], f"{area[1]} mg"]
    assert [rounded(bag(made, D).volume, 2), rounded(bag(made, D).concentration, 3)] == docetaxel
    assert (str(bag(made, D).bag), bag(made, D).within) == ("250 mL", True)
    dubois = day(patient, an_occasion(vials=VIAL, formula=Formula.DUBOIS))
    assert dubois.surface is not None
    assert [rounded(dubois.surface.value, 3), give(dubois, D)] == [area[2], f"{area[3]} mg"]


# days since pertuzumab and trastuzumab, weight; phase and mg of each; trastuzumab vials
LATER_CYCLES = {
    "wc-b01": (21, 21, "70", "maintenance 420", "maintenance 420 3 1"),
    "wc-c02": (28, 28, "70", "maintenance 420", "maintenance 420 3 1"),
    "wc-c03": (29, 29, "70", "maintenance 420", "reload 560 4 2"),
    "wc-c06": (42, 42, "70", "reload 840", "reload 560 4 2"),
    "wc-c10": (63, 21, "62", "reload 840", "maintenance 372 3 1"),
}


@pytest.mark.parametrize("case", LATER_CYCLES)
def test_a_later_cycle(case: str) -> None:
    pertuzumab_days, trastuzumab_days, weight, pertuzumab, trastuzumab = LATER_CYCLES[case]
    made = day(a_patient(f"{weight} kg"), after(pertuzumab_days, trastuzumab_days))
    assert f"{line(made, P).course.phase} {give(made, P)}" == f"{pertuzumab} mg"
    phase, mg, *vials = trastuzumab.split()
    assert f"{line(made, T).course.phase} {give(made, T)}" == f"{phase} {mg} mg"
    assert [str(vial.count) for vial in bag(made, T).vials] == vials
    over = line(made, T).over
    assert str(over) == ("90 min" if phase == "reload" else "30 to 90 min")
    strength = "3.02" if pertuzumab.startswith("reload") else "1.59"
    assert rounded(bag(made, P).concentration, 2) == strength


@pytest.mark.parametrize(
    ("case", "weight", "height", "expected", "bag_of"),
    [
        ("wc-d01", "70", "165", "179.1 8.96 0.692", "250 mL"),
        ("wc-d02", "110", "172", "229.2 11.46 0.448", "500 mL"),
    ],
)
def test_docetaxel_at_its_higher_level(
    case: str, weight: str, height: str, expected: str, bag_of: str
) -> None:
    occasion = an_occasion(2, vials=VIAL, level="100 mg/m2")
    made = day(a_patient(f"{weight} kg", f"{height} cm"), occasion)
    prepared = bag(made, D)
    numbers = f"{rounded(prepared.volume, 2)} {rounded(prepared.concentration, 3)}"
    assert f"{give(made, D)} {numbers}" == expected.replace(" ", " mg ", 1), case
    assert str(prepared.bag) == bag_of


@pytest.mark.parametrize(
    ("case", "anc", "held"), [("wc-d06", "1.499", True), ("wc-d07", "1.5", False)]
)
def test_docetaxel_on_the_day(case: str, anc: str, *, held: bool) -> None:
    patient = a_patient(
        anc=f"{anc} 10^9/L", bilirubin="0.8 ULN", ast="1 ULN", alt="1 ULN", alp="1 ULN"
    )
    made = day(patient)
    assert (line(made, D).held, give(made, D) is None) == (held, held), case
    assert (give(made, P), give(made, T)) == ("840 mg", "560 mg")


@pytest.mark.parametrize(
    ("case", "hearts", "setting", "us", "eu"),
    [
        ("wc-f01", "60 to 54", Setting.METASTATIC, set[str](), set[str]()),
        ("wc-f03", "62 to 49", Setting.METASTATIC, {P, T}, {P, T}),
        ("wc-f05", "60 to 44", Setting.METASTATIC, {P, T}, {P, T}),
        ("wc-f09", "60 to 49", Setting.EARLY, {P, T}, {P, T}),
        ("68 to 52", "68 to 52", Setting.METASTATIC, {P, T}, set[str]()),
        ("55 to 47", "55 to 47", Setting.METASTATIC, set[str](), set[str]()),
    ],
)
def test_the_heart_holds_by_the_rules_of_region_and_setting(
    case: str, hearts: str, setting: Setting, us: set[str], eu: set[str]
) -> None:
    baseline, now = hearts.split(" to ")
    patient = a_patient(lvef=f"{now} %", baseline=f"{baseline} %", normal="50 %", symptoms=False)
    for region, expected in ((Region.US, us), (Region.EU, eu)):
        made = day(patient, an_occasion(vials=VIAL, region=region, setting=setting))
        assert {one.drug for one in made.lines if one.held} == expected, (case, region)


def test_the_shortest_first_day_takes_four_and_a_half_hours() -> None:
    finish = day(a_patient()).finish  # wc-g03: 60 + 60 + 90 + 60
    assert finish is not None
    assert (finish.earliest, finish.latest) == (270, 270)


@pytest.mark.parametrize(("first", "minutes"), [(P, 480), (T, 360)])
def test_in_the_eu_the_order_decides_how_long_the_first_day_is(first: str, minutes: int) -> None:
    finish = day(a_patient(), an_occasion(vials=VIAL, region=Region.EU, first=first)).finish
    assert finish is not None
    assert finish.latest == minutes


def test_a_held_drug_is_left_out_everywhere_and_the_others_stand() -> None:
    made = day(a_patient(anc="1 10^9/L"))
    assert line(made, D).held
    assert give(made, D) is None
    assert D not in {step.drug for step in made.steps}
    assert Kind.PREMEDICATE not in {step.kind for step in made.steps}
    assert [give(made, P), give(made, T)] == ["840 mg", "560 mg"]
    assert made.check_code is not None


def test_trastuzumab_held_takes_pertuzumab_with_it() -> None:
    made = day(a_patient(), an_occasion(vials=VIAL, held=(T,)))
    assert [one.held for one in made.lines] == [True, True, False]
    assert [one.code for one in line(made, P).findings] == ["held-by-partner"]
    assert [one.code for one in made.findings] == ["both-antibodies-held"]


def test_without_a_cycle_every_dose_is_missing() -> None:
    made = day(a_patient(), an_occasion(None, vials=VIAL))
    assert [give(made, one.drug) for one in made.lines] == [None, None, None]
    assert [one.course.phase for one in made.lines] == [None, None, None]
    assert made.finish is None
    assert made.check_code is None


def test_without_measures_what_does_not_need_them_stands() -> None:
    made = day(a_patient(None, None))
    assert [give(made, drug) for drug in (P, T, D)] == ["840 mg", None, None]
    assert made.surface is None
    assert made.finish is not None


def test_the_plan_keeps_what_was_asked() -> None:
    patient = a_patient()
    made = day(patient)
    assert (made.regimen, made.patient, made.occasion) == (REGIMEN, patient, FIRST)
    assert made.agreed


def test_the_plan_names_every_fact_once() -> None:
    made = day(a_patient(lvef="49 %", baseline="55 %", normal="45 %", symptoms=False))
    assert len(set(made.facts)) == len(made.facts)
    expected = {
        "bsa-formulas",  # surface
        "per-us-dose-load",  # a line
        "doc-premed",  # a step
        "tra-obs-eu",  # a choice
        "doc-box-anc",  # a gate
        "per-lvef-interval",  # what comes next
        "tra-missed-gt1",  # a reload
        "S01",  # the regimen itself
    }
    assert expected <= set(made.facts)


# 70 kg and 165 cm are 1.791 m2 by Mosteller: 44.8 mg at 25 mg/m2, 53.7 at 30, 62.7 at 35
@pytest.mark.parametrize(
    ("occasion", "doses"),
    [
        (an_occasion(1), {P: "840 mg", T: "560 mg", V: "44.8 mg"}),
        (an_occasion(1, day=8), {V: "44.8 mg"}),
        (an_occasion(1, day=9, split=True), {V: "44.8 mg"}),
        (an_occasion(2), {P: "420 mg", T: "420 mg", V: "53.7 mg"}),
        (an_occasion(2, day=8, level="35 mg/m2"), {V: "62.7 mg"}),
    ],
)
def test_each_day_has_the_drugs_and_doses_of_its_cycle(
    occasion: Occasion, doses: dict[str, str]
) -> None:
    made = plan(with_vinorelbine(), a_patient(), occasion)
    assert {one.drug: give(made, one.drug) for one in made.lines} == doses
    assert made.check_code is not None
    assert made.finish is None


def test_on_a_day_without_it_an_antibody_holds_nothing_and_is_not_held() -> None:
    made = plan(with_vinorelbine(), a_patient(), an_occasion(2, day=8, held=(T,)))
    assert [(one.drug, one.held) for one in made.lines] == [(V, False)]
    assert [one.code for one in made.findings] == ["not-this-day", "not-this-day"]


def test_a_dose_that_rests_on_a_word_waits_for_it() -> None:
    protocol, nab = with_nab_paclitaxel(), "nab-paclitaxel"
    before = plan(protocol, a_patient(), FIRST)
    assert (give(before, nab), before.check_code) == (None, None)
    assert nab in {step.drug for step in before.steps}
    after_it = plan(protocol, a_patient(), an_occasion(acknowledged=("nab-single-agent",)))
    assert give(after_it, nab) == "465.7 mg"
    assert str(bag(after_it, nab).rate) == "186.28 mL/h"
    assert "nab-single-agent" in after_it.facts
