from fractions import Fraction

import pytest

from pocketref.model.drug import DoseRule, Measure
from pocketref.recheck.doses import level, micrograms
from pocketref.recheck.surface import areas, body
from tests.making import a_patient, a_rule, an_occasion

FIXED = a_rule("840 mg", Measure.FIXED)
BY_WEIGHT = a_rule()
BY_SURFACE = a_rule("75 mg/m2", Measure.SURFACE, level="docetaxel-level")


def _dose(rule: DoseRule, weight: str | None, height: str | None) -> Fraction | None:
    patient = a_patient(weight, height)
    size = body(patient)
    return micrograms(rule, patient, an_occasion(), size, () if size is None else areas(size))


@pytest.mark.parametrize(
    ("rule", "dose"),
    [(FIXED, 840_000), (BY_WEIGHT, 560_000), (BY_SURFACE, 134_300)],
)
def test_a_dose_is_exact_in_micrograms(rule: DoseRule, dose: int) -> None:
    assert _dose(rule, "70 kg", "165 cm") == dose


def test_a_decimal_weight_loses_nothing() -> None:
    assert _dose(a_rule("3.6 mg/kg"), "70.55 kg", None) == 253_980


@pytest.mark.parametrize(
    ("rule", "weight", "height"), [(BY_WEIGHT, None, "165 cm"), (BY_SURFACE, "70 kg", None)]
)
def test_without_a_measurement_there_is_no_dose(
    rule: DoseRule, weight: str | None, height: str | None
) -> None:
    assert _dose(rule, weight, height) is None


@pytest.mark.parametrize(
    ("acknowledged", "dose"),
    [((), None), (("another-fact",), None), (("single-agent",), 465_700)],
)
def test_a_dose_that_must_be_acknowledged_waits_for_it(
    acknowledged: tuple[str, ...], dose: int | None
) -> None:
    rule = a_rule("260 mg/m2", Measure.SURFACE, acknowledge="single-agent")
    patient, occasion = a_patient(), an_occasion(acknowledged=acknowledged)
    size = body(patient)
    assert size is not None
    assert micrograms(rule, patient, occasion, size, areas(size)) == dose


def test_a_level_counts_only_where_the_rule_allows_one() -> None:
    occasion = an_occasion(level="60 mg/m2")
    assert level(BY_SURFACE, occasion) == 60
    assert level(a_rule("80 mg/m2", Measure.SURFACE), occasion) == 80
    assert level(BY_SURFACE, an_occasion()) == 75
