import pytest

from pocketref.engine.line import Asked, line
from pocketref.model.drug import Drug, LookAlike, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Dose, Line, NoDose
from pocketref.model.preparation import NotPrepared, Prepared
from pocketref.model.quantity import Range
from pocketref.model.regimen import Regimen
from tests.making import (
    a_drug,
    a_patient,
    a_regimen,
    a_rule,
    a_surface,
    an_occasion,
    docetaxel,
    nab_paclitaxel,
    pertuzumab,
    stated,
    trastuzumab,
    vinorelbine,
    with_nab_paclitaxel,
    with_vinorelbine,
)

VIAL = {"docetaxel": "20 mg/mL"}
FIRST = an_occasion(vials=VIAL)
REASON = Finding(
    severity=Severity.CAUTION, code="held-by-decision", about="docetaxel", facts=("b-fact",)
)


def a_line(
    drug: Drug,
    occasion: Occasion = FIRST,
    *reasons: Finding,
    patient: Patient | None = None,
    measured: bool = True,
    regimen: Regimen | None = None,
) -> Line:
    asked = Asked(
        regimen=a_regimen() if regimen is None else regimen,
        patient=a_patient() if patient is None else patient,
        occasion=occasion,
        surface=a_surface("1.8 m2") if measured else None,
        bags=(stated("250 mL"), stated("500 mL")),
    )
    return line(drug, asked, reasons)


def test_a_dose_of_the_drug_by_itself_says_so() -> None:
    whole = docetaxel()
    by_itself = but(whole, doses=tuple(but(rule, alone="label") for rule in whole.doses))
    made = a_line(by_itself, an_occasion())
    told = [found for found in made.findings if found.code == "dose-alone"]
    assert [(one.severity, one.facts) for one in told] == [(Severity.CAUTION, ("label",))]
    unmeasured = a_line(by_itself, an_occasion(), measured=False)
    assert "dose-alone" not in {found.code for found in unmeasured.findings}


@pytest.mark.parametrize(
    ("drug", "cycle", "give", "over"),
    [
        (pertuzumab(), 1, "840 mg", "60 min"),
        (pertuzumab(), 2, "420 mg", "30 to 60 min"),
        (trastuzumab(), 1, "560 mg", "90 min"),
        (trastuzumab(), 2, "420 mg", "30 to 90 min"),
        (docetaxel(), 1, "135 mg", "60 min"),
        (docetaxel(), 2, "135 mg", "60 min"),
    ],
)
def test_a_line_joins_course_dose_and_preparation(
    drug: Drug, cycle: int, give: str, over: str
) -> None:
    made = a_line(drug, an_occasion(cycle, vials=VIAL))
    assert isinstance(made.answer, Dose)
    assert str(made.answer.give) == give
    assert made.over == Range.parse(over)
    assert isinstance(made.preparation, Prepared)
    assert not made.held


def test_a_line_names_every_fact_it_rests_on() -> None:
    made = a_line(trastuzumab())
    assert {"tra-load-3w", "tra-inf-load", "tra-recon-eu", "tra-diluent"} <= set(made.facts)


def test_a_held_drug_has_neither_dose_nor_time_nor_preparation() -> None:
    made = a_line(docetaxel(), FIRST, REASON)
    assert made.held
    assert made.answer == NoDose(findings=(REASON,), facts=("b-fact",))
    assert (made.over, made.preparation) == (None, None)
    assert made.findings == (REASON,)
    assert made.facts == ("b-fact",)
    assert made.course.phase is Phase.SINGLE


def test_without_a_cycle_the_line_needs_it() -> None:
    made = a_line(pertuzumab(), an_occasion(None))
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ("cycle",)
    assert (made.over, made.preparation) == (None, None)


@pytest.mark.parametrize("cycle", [None, 1, 2])
def test_a_drug_without_doses_is_a_stop_in_every_cycle(cycle: int | None) -> None:
    made = a_line(a_drug("trastuzumab-emtansine", not_dosed="tra-no-sub"), an_occasion(cycle))
    assert [one.code for one in made.findings] == ["not-dosed"]
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ()
    assert made.facts == ("tra-no-sub",)


def test_a_phase_without_a_rule_is_a_stop() -> None:
    made = a_line(a_drug(doses=(a_rule(phase=Phase.LOADING),)), an_occasion(2))
    assert [one.code for one in made.findings] == ["not-dosed"]


def test_a_missing_measure_keeps_the_duration_but_prepares_nothing() -> None:
    made = a_line(docetaxel(), patient=a_patient(None), measured=False)
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ("weight",)
    assert made.over == Range.parse("60 min")
    assert made.preparation is None


def test_a_vial_that_was_not_named_is_told_on_the_line() -> None:
    made = a_line(docetaxel(), an_occasion())
    assert isinstance(made.preparation, NotPrepared)
    assert "vial-not-named" in [one.code for one in made.findings]


@pytest.mark.parametrize(
    ("level", "codes"),
    [
        (None, ["look-alike"]),
        ("75 mg/m2", ["look-alike"]),
        ("75.0 mg/m2", ["look-alike"]),
        ("100 mg/m2", ["level-chosen", "look-alike"]),
    ],
)
def test_another_level_than_the_rule_s_own_is_noted(level: str | None, codes: list[str]) -> None:
    made = a_line(docetaxel(), an_occasion(level=level, vials=VIAL))
    assert [one.code for one in made.findings] == codes


def test_the_note_on_the_level_names_both() -> None:
    noted = a_line(docetaxel(), an_occasion(level="100 mg/m2", vials=VIAL)).findings[0]
    assert [str(amount) for amount in noted.amounts] == ["100 mg/m2", "75 mg/m2"]
    assert noted.severity == "note"
    assert "per-doce-dose" in noted.facts


def test_one_caution_names_every_drug_that_looks_alike() -> None:
    others = (
        LookAlike(drug="trastuzumab-emtansine", facts=("tra-no-sub", "tdm-no-sub")),
        LookAlike(drug="trastuzumab-deruxtecan", facts=("tra-no-sub",)),
    )
    (found,) = a_line(but(trastuzumab(), look_alikes=others)).findings
    assert (found.code, found.severity, found.about) == ("look-alike", "caution", "trastuzumab")
    assert found.words == ("trastuzumab-emtansine", "trastuzumab-deruxtecan")
    assert found.facts == ("tra-no-sub", "tdm-no-sub")


def test_a_course_that_was_assumed_is_told_on_the_line() -> None:
    made = a_line(but(pertuzumab(), look_alikes=()), an_occasion(2))
    assert [one.code for one in made.findings] == ["due-assumed"]


@pytest.mark.parametrize(
    ("cycle", "day", "level", "give"),
    [
        (1, 1, None, "45 mg"),
        (1, 8, None, "45 mg"),
        (2, 1, None, "54 mg"),
        (2, 8, "35 mg/m2", "63 mg"),
        (1, 1, "35 mg/m2", "45 mg"),  # the first cycle's rule lets no level be chosen
    ],
)
def test_the_cycle_decides_between_two_rules(
    cycle: int, day: int, level: str | None, give: str
) -> None:
    occasion = an_occasion(cycle, day=day, level=level)
    made = a_line(vinorelbine(), occasion, regimen=with_vinorelbine().regimen)
    assert isinstance(made.answer, Dose)
    assert str(made.answer.give) == give


def test_where_no_source_says_how_long_the_line_says_so() -> None:
    made = a_line(vinorelbine(), FIRST, regimen=with_vinorelbine().regimen)
    assert made.over is None
    assert [(one.code, one.severity, one.about) for one in made.findings] == [
        ("no-time-stated", "note", "vinorelbine")
    ]
    assert made.findings[0].facts == ("vin-regimen-velvet",)
    assert isinstance(made.answer, Dose)


def test_without_a_time_a_bag_has_no_rate() -> None:
    timeless = but(pertuzumab(), doses=tuple(but(rule, over=None) for rule in pertuzumab().doses))
    made = a_line(timeless)
    assert isinstance(made.preparation, Prepared)
    assert (made.preparation.rate, str(made.preparation.bag)) == (None, "250 mL")


@pytest.mark.parametrize("weight", ["70 kg", None])
def test_a_dose_that_was_not_acknowledged_keeps_its_place_without_an_amount(
    weight: str | None,
) -> None:
    regimen = with_nab_paclitaxel().regimen
    made = a_line(nab_paclitaxel(), FIRST, patient=a_patient(weight), regimen=regimen)
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ("acknowledge",)
    assert [one.code for one in made.findings] == ["acknowledge-first"]
    assert (made.preparation, made.over, made.held) == (None, Range.parse("30 min"), False)
    assert "nab-single-agent" in made.facts


def test_an_acknowledged_dose_carries_its_caution() -> None:
    occasion = an_occasion(acknowledged=("nab-single-agent",))
    made = a_line(nab_paclitaxel(), occasion, regimen=with_nab_paclitaxel().regimen)
    assert isinstance(made.answer, Dose)
    assert str(made.answer.give) == "468 mg"
    assert [(one.code, one.severity) for one in made.findings] == [("single-agent-dose", "caution")]
    assert isinstance(made.preparation, Prepared)
    assert "nab-single-agent" in made.facts
