import pytest

from pocketref.engine.body import surface
from pocketref.engine.dosing import dose, not_dosed
from pocketref.model.drug import Measure, Phase
from pocketref.model.patient import Formula
from pocketref.model.plan import Dose, NoDose
from tests.making import a_drug, a_patient, a_rule, a_surface, maybe

FIXED = a_rule("840 mg", Measure.FIXED, fact="per-us-dose-load")
BY_WEIGHT = a_rule("8 mg/kg", Measure.WEIGHT)
BY_SURFACE = a_rule("75 mg/m2", Measure.SURFACE, phase=Phase.SINGLE, level="docetaxel-level")


@pytest.mark.parametrize(
    ("weight", "give"),
    [
        ("70 kg", "560 mg"),
        ("70.0 kg", "560 mg"),
        ("70000 g", "560 mg"),
        ("88.4 kg", "707.2 mg"),
        ("99.99 kg", "799.92 mg"),  # per kg nothing is rounded
        ("30 kg", "240 mg"),
        ("250 kg", "2000 mg"),  # nothing is capped
    ],
)
def test_a_dose_per_kg_is_exact(weight: str, give: str) -> None:
    answer = dose(BY_WEIGHT, a_patient(weight), None, None)
    assert isinstance(answer, Dose)
    assert str(answer.give) == give
    assert [str(factor) for factor in answer.working] == ["8 mg/kg", weight.replace("70.0", "70")]
    assert answer.facts == ("tra-load-3w",)


def test_a_fixed_dose_asks_for_no_measure() -> None:
    answer = dose(FIXED, a_patient(None, None), None, None)
    assert isinstance(answer, Dose)
    assert str(answer.give) == "840 mg"
    assert [str(factor) for factor in answer.working] == ["840 mg"]
    assert answer.facts == ("per-us-dose-load",)


@pytest.mark.parametrize(
    ("area", "give"),
    [
        ("1.791182105 m2", "134.3 mg"),
        ("1.8 m2", "135 mg"),
        ("1.798 m2", "134.9 mg"),  # 134.85: half goes up
        ("1.79799999 m2", "134.8 mg"),  # a hair below half
        ("2.0006 m2", "150 mg"),  # 150.045 is not 150.05
    ],
)
def test_a_dose_per_square_metre_is_rounded_half_up_once(area: str, give: str) -> None:
    answer = dose(BY_SURFACE, a_patient(), a_surface(area), None)
    assert isinstance(answer, Dose)
    assert str(answer.give) == give
    assert [str(factor) for factor in answer.working] == ["75 mg/m2", area]
    assert "bsa-formulas" in answer.facts


@pytest.mark.parametrize(
    ("level", "give"), [(None, "135 mg"), ("100 mg/m2", "180 mg"), ("0.06 g/m2", "108 mg")]
)
def test_a_level_replaces_the_amount_where_one_may_be_chosen(level: str | None, give: str) -> None:
    answer = dose(BY_SURFACE, a_patient(), a_surface("1.8 m2"), maybe(level))
    assert isinstance(answer, Dose)
    assert str(answer.give) == give


def test_an_area_without_an_end_may_still_be_half_way() -> None:
    patient = a_patient("30.25 kg", "121 cm")  # 121/120 m2 by Mosteller, so 54.45 mg
    area = surface(patient, Formula.MOSTELLER)
    answer = dose(BY_SURFACE, patient, area, maybe("54 mg/m2"))
    assert isinstance(answer, Dose)
    assert str(answer.give) == "54.5 mg"


def test_a_level_changes_no_other_drug() -> None:
    with_level = dose(BY_WEIGHT, a_patient(), None, maybe("100 mg/m2"))
    assert with_level == dose(BY_WEIGHT, a_patient(), None, None)


@pytest.mark.parametrize(
    ("weight", "height", "needs"),
    [
        (None, "165 cm", ("weight",)),
        ("70 kg", None, ("height",)),
        (None, None, ("weight", "height")),
    ],
)
def test_what_was_not_measured_is_said_not_raised(
    weight: str | None, height: str | None, needs: tuple[str, ...]
) -> None:
    answer = dose(BY_SURFACE, a_patient(weight, height), None, None)
    assert isinstance(answer, NoDose)
    assert answer.needs == needs


def test_a_dose_per_kg_needs_the_weight_only() -> None:
    answer = dose(BY_WEIGHT, a_patient(None, None), None, None)
    assert isinstance(answer, NoDose)
    assert answer.needs == ("weight",)
    assert answer.facts == ("tra-load-3w",)


def test_a_drug_without_doses_here_says_so() -> None:
    answer = not_dosed(a_drug("trastuzumab-emtansine", not_dosed="tra-no-sub"))
    assert [(one.code, one.severity, one.about) for one in answer.findings] == [
        ("not-dosed", "stop", "trastuzumab-emtansine")
    ]
    assert answer.facts == ("tra-no-sub",)
    assert answer.findings[0].facts == ("tra-no-sub",)


def test_a_drug_without_a_rule_for_its_phase_is_refused_as_well() -> None:
    answer = not_dosed(a_drug("examplamide"))
    assert [one.code for one in answer.findings] == ["not-dosed"]
    assert answer.facts == ()
