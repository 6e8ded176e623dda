from fractions import Fraction

import pytest

from pocketref.model.patient import Formula
from pocketref.model.quantity import UnitMismatchError
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.surface import Area, Body, areas, body, tenths
from tests.making import a_patient

# admiral, tests/testthat/test-derive_param_bsa.R (Apache-2.0): kg, cm, m2 to three places.
ADMIRAL = {
    ("75 kg", "170 cm"): ("1.882", "1.864", "1.895", "1.897", "1.905"),
    ("90 kg", "185 cm"): ("2.151", "2.141", "2.161", "2.160", "2.158"),
}
# openEHR gdl-guideline-models, BSA_*.v1.test.yml (Apache-2.0): kg, cm, m2 to two places.
OPENEHR = [
    (Formula.MOSTELLER, "72 kg", "180 cm", "1.90"),
    (Formula.MOSTELLER, "50 kg", "145 cm", "1.42"),
    (Formula.DUBOIS, "8 kg", "70 cm", "0.38"),
    (Formula.DUBOIS, "11 kg", "84 cm", "0.49"),
    (Formula.DUBOIS, "26 kg", "130 cm", "0.98"),
    (Formula.DUBOIS, "52 kg", "160 cm", "1.53"),
    (Formula.DUBOIS, "57 kg", "164 cm", "1.62"),
    (Formula.DUBOIS, "45 kg", "165 cm", "1.47"),
    (Formula.DUBOIS, "75 kg", "165 cm", "1.82"),
]


def _body(weight: str, height: str) -> Body:
    size = body(a_patient(weight, height))
    assert size is not None
    return size


def _area(formula: Formula, size: Body) -> Area:
    return next(area for area in areas(size) if area.formula is formula)


def _rounds_to(area: Area, published: str) -> bool:
    places = len(published.partition(".")[2])
    return abs(Fraction(area.scaled, ONE) - Fraction(published)) <= Fraction(1, 2 * 10**places)


@pytest.mark.parametrize("measured", ADMIRAL)
def test_every_formula_gives_the_published_figures(measured: tuple[str, str]) -> None:
    for area, published in zip(areas(_body(*measured)), ADMIRAL[measured], strict=True):
        assert _rounds_to(area, published), area.formula


@pytest.mark.parametrize(("formula", "weight", "height", "published"), OPENEHR)
def test_the_published_cases_of_two_places_hold(
    formula: Formula, weight: str, height: str, published: str
) -> None:
    assert _rounds_to(_area(formula, _body(weight, height)), published)


@pytest.mark.parametrize(("weight", "height"), [("50 lb", "145 cm"), ("50 kg", "145 in")])
def test_pounds_and_inches_are_no_units(weight: str, height: str) -> None:
    with pytest.raises(ValueError, match="unknown unit"):
        _body(weight, height)


def test_a_height_in_kilograms_is_refused() -> None:
    with pytest.raises(UnitMismatchError):
        _body("50 kg", "145 kg")


@pytest.mark.parametrize(("weight", "height"), [(None, "165 cm"), ("70 kg", None)])
def test_without_weight_or_height_there_is_no_body(weight: str | None, height: str | None) -> None:
    assert body(a_patient(weight, height)) is None


@pytest.mark.parametrize(
    ("weight", "height", "level", "dose"),
    [
        ("70 kg", "165 cm", 75, 1343),
        ("63 kg", "175 cm", 75, 1313),  # 105/60 m2: 131.25 mg goes up
        ("98 kg", "144.5 cm", 75, 1488),  # 119/60 m2 has no end, 148.75 mg has one and goes up
        ("49 kg", "169 cm", 75, 1138),  # 91/60 m2: 113.75 mg goes up
        ("110 kg", "172 cm", 100, 2292),
    ],
)
def test_a_dose_half_way_between_two_tenths_goes_up(
    weight: str, height: str, level: int, dose: int
) -> None:
    size = _body(weight, height)
    assert tenths(Fraction(level), size, _area(Formula.MOSTELLER, size)) == dose


def test_a_dose_by_another_formula_is_rounded_from_its_own_area() -> None:
    size = _body("70 kg", "165 cm")
    assert tenths(Fraction(75), size, _area(Formula.DUBOIS, size)) == 1328
