from decimal import Decimal
from fractions import Fraction

import pytest

from pocketref.engine.body import surface as first_surface
from pocketref.engine.dosing import dose
from pocketref.model.drug import DoseRule, Measure
from pocketref.model.patient import Formula
from pocketref.model.plan import Dose
from pocketref.recheck.tables import by_surface, by_weight, fixed, surface
from pocketref.wording.rounding import places
from tests.making import a_patient, a_rule

LOADING, FIXED = a_rule("8 mg/kg"), a_rule("840 mg", Measure.FIXED)
DOCETAXEL = a_rule("75 mg/m2", Measure.SURFACE)


def given(rule: DoseRule, weight: int, height: int, formula: Formula) -> Fraction:
    """The dose by the first engine."""
    patient = a_patient(f"{weight} kg", f"{height} cm")
    answer = dose(rule, patient, first_surface(patient, formula), None)
    assert isinstance(answer, Dose)
    return Fraction(answer.give.value)


def test_the_examples_of_the_regimen_stand_in_the_tables() -> None:
    assert by_weight(LOADING, 68) == 544
    assert fixed(FIXED) == 840
    assert by_surface(DOCETAXEL, 68, 165, Formula.MOSTELLER) == Fraction("132.4")
    assert surface(68, 165, Formula.MOSTELLER) == Fraction("1.765")


@pytest.mark.parametrize("formula", Formula)
@pytest.mark.parametrize("rule", [DOCETAXEL, a_rule("25 mg/m2", Measure.SURFACE)])
def test_every_dose_is_that_of_the_first_engine(rule: DoseRule, formula: Formula) -> None:
    for weight in range(40, 151, 3):
        for height in range(140, 201, 5):
            made = by_surface(rule, weight, height, formula)
            assert made == given(rule, weight, height, formula), (weight, height)


@pytest.mark.parametrize("rule", [LOADING, a_rule("3.6 mg/kg")])
def test_every_dose_by_weight_is_that_of_the_first_engine(rule: DoseRule) -> None:
    for weight in range(30, 251):
        assert by_weight(rule, weight) == given(rule, weight, 165, Formula.MOSTELLER)


@pytest.mark.parametrize("formula", Formula)
def test_every_surface_area_is_that_of_the_first_engine(formula: Formula) -> None:
    for weight in range(40, 151):
        for height in range(140, 201, 5):
            found = first_surface(a_patient(f"{weight} kg", f"{height} cm"), formula)
            assert found is not None
            shown = places(found.value.value, 3)
            assert (
                Decimal(surface(weight, height, formula).numerator)
                / Decimal(surface(weight, height, formula).denominator)
                == shown
            ), (weight, height)
