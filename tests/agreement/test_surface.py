import pytest

from pocketref.agreement.surface import agreed, agreed_surface
from pocketref.engine.body import surface
from pocketref.model.patient import Formula, Patient
from pocketref.model.quantity import Quantity
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.surface import Area
from tests.making import a_patient

PATIENT = a_patient(weight="68 kg", height="165 cm")


@pytest.mark.parametrize("formula", Formula)
def test_the_area_stands_when_both_engines_have_it(formula: Formula) -> None:
    found = surface(PATIENT, formula)
    assert found is not None
    assert agreed_surface(PATIENT, formula) == found.value


def test_without_weight_or_height_there_is_no_area() -> None:
    assert agreed_surface(Patient(weight=PATIENT.weight), Formula.MOSTELLER) is None
    assert agreed_surface(Patient(height=PATIENT.height), Formula.MOSTELLER) is None


def test_an_area_the_engines_differ_on_does_not_stand() -> None:
    value = Quantity.parse("1.765 m2")
    other = Area(formula=Formula.MOSTELLER, scaled=ONE * 1766 // 1000)
    assert agreed(value, Formula.MOSTELLER, (other,)) is None
    same = Area(formula=Formula.MOSTELLER, scaled=ONE * 1765 // 1000)
    assert agreed(value, Formula.MOSTELLER, (same,)) == value
    assert agreed(value, Formula.DUBOIS, (same,)) is None
