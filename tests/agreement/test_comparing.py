import pytest

from pocketref.model.noun import but
from pocketref.model.patient import Formula
from pocketref.model.plan import Surface
from tests.agreement.planted import a_plan, found
from tests.making import a_patient, q

NOBODY = a_patient(None, None)


def _surface() -> Surface:
    surface = a_plan().surface
    assert surface is not None
    return surface


def test_a_wrong_surface_is_found() -> None:
    planted = but(a_plan(), surface=but(_surface(), value=q("1.79118210503 m2")))
    assert found(planted) == ["body surface area by mosteller"]


def test_a_surface_is_compared_to_twelve_digits() -> None:
    planted = but(a_plan(), surface=but(_surface(), value=q("1.7911821050171 m2")))
    assert found(planted) == []


@pytest.mark.parametrize("formula", [one for one in Formula if one is not Formula.MOSTELLER])
def test_a_wrong_surface_of_another_formula_is_found(formula: Formula) -> None:
    others = tuple(
        but(other, value=q("1.8 m2")) if other.formula is formula else other
        for other in _surface().others
    )
    planted = but(a_plan(), surface=but(_surface(), others=others))
    assert found(planted) == [f"body surface area by {formula}"]


def test_a_missing_formula_is_found() -> None:
    planted = but(a_plan(), surface=but(_surface(), others=_surface().others[1:]))
    assert found(planted) == ["body surface area by dubois"]


def test_a_surface_by_another_formula_than_the_chosen_one_is_found() -> None:
    assert found(but(a_plan(), surface=but(_surface(), formula=Formula.DUBOIS))) == [
        "body surface area formula",
        "body surface area by mosteller",
        "body surface area by dubois",
    ]


def test_a_missing_surface_is_found() -> None:
    assert found(but(a_plan(), surface=None)) == ["the day body surface area"]


def test_a_surface_of_nobody_is_found() -> None:
    planted = but(a_plan(NOBODY), surface=_surface())
    assert found(planted, NOBODY) == ["the day body surface area"]


def test_a_missing_code_is_found() -> None:
    assert found(but(a_plan(), check_code=None)) == ["the day check code"]


def test_a_code_beside_a_missing_dose_is_found() -> None:
    planted = but(a_plan(NOBODY), check_code="AAA-AAA")
    assert found(planted, NOBODY) == ["the day check code"]
