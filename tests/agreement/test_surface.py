import pytest

from pocketref.agreement.surface import agreed, agreed_surface, every_surface, held_together
from pocketref.engine.body import surface
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Patient
from pocketref.model.protocol import FormulaFact
from pocketref.model.quantity import Quantity
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.surface import Area, body
from pocketref.recheck.surface import areas as areas_of
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


FACTS = (FormulaFact(formula=Formula.DUBOIS, fact="bsa-dubois"),)


@pytest.mark.parametrize("formula", Formula)
def test_every_area_stands_where_both_engines_have_each(formula: Formula) -> None:
    found = every_surface(PATIENT, formula, FACTS)
    assert found == surface(PATIENT, formula, FACTS)
    assert found is not None


def test_without_a_size_there_is_no_area_by_any_formula() -> None:
    assert every_surface(Patient(weight=PATIENT.weight), Formula.BOYD, ()) is None
    assert every_surface(Patient(), Formula.BOYD, ()) is None


def test_one_formula_the_engines_differ_on_takes_every_area_back() -> None:
    first, areas = surface(PATIENT, Formula.MOSTELLER), _areas()
    wrong = tuple(
        but(area, scaled=area.scaled + ONE // 10**6) if area.formula is Formula.BOYD else area
        for area in areas
    )
    found = held_together(first, Formula.MOSTELLER, wrong)
    assert isinstance(found, Finding)
    assert found.words == ("body surface area by boyd",)
    assert held_together(first, Formula.MOSTELLER, areas) == first


def _areas() -> tuple[Area, ...]:
    size = body(PATIENT)
    assert size is not None
    return areas_of(size)
