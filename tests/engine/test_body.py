from decimal import ROUND_HALF_UP, Decimal

import pytest

from pocketref.engine.body import mass_index, surface
from pocketref.model.patient import Formula
from pocketref.model.protocol import FormulaFact
from pocketref.model.quantity import UnitMismatchError
from tests.making import a_patient

# A published table of surface areas: weight, height, formula, m2 as printed there.
# From the tests of pharmaverse/admiral and openEHR/gdl-guideline-models, both Apache-2.0.
PUBLISHED = [
    ("75", "170", Formula.MOSTELLER, "1.882"),
    ("75", "170", Formula.DUBOIS, "1.864"),
    ("75", "170", Formula.HAYCOCK, "1.895"),
    ("75", "170", Formula.GEHAN_GEORGE, "1.897"),
    ("75", "170", Formula.BOYD, "1.905"),
    ("90", "185", Formula.MOSTELLER, "2.151"),
    ("90", "185", Formula.DUBOIS, "2.141"),
    ("90", "185", Formula.HAYCOCK, "2.161"),
    ("90", "185", Formula.GEHAN_GEORGE, "2.160"),
    ("90", "185", Formula.BOYD, "2.158"),
    ("72", "180", Formula.MOSTELLER, "1.90"),
    ("50", "145", Formula.MOSTELLER, "1.42"),
    ("8", "70", Formula.DUBOIS, "0.38"),
    ("11", "84", Formula.DUBOIS, "0.49"),
    ("26", "130", Formula.DUBOIS, "0.98"),
    ("52", "160", Formula.DUBOIS, "1.53"),
    ("57", "164", Formula.DUBOIS, "1.62"),
    ("45", "165", Formula.DUBOIS, "1.47"),
    ("75", "165", Formula.DUBOIS, "1.82"),
    ("85", "180", Formula.MOSTELLER, "2.06155"),
]


@pytest.mark.parametrize(("weight", "height", "formula", "printed"), PUBLISHED)
def test_each_formula_gives_the_published_values(
    weight: str, height: str, formula: Formula, printed: str
) -> None:
    area = surface(a_patient(f"{weight} kg", f"{height} cm"), formula)
    assert area is not None
    assert area.value.unit == "m2"
    assert area.value.value.quantize(Decimal(printed), rounding=ROUND_HALF_UP) == Decimal(printed)


def test_the_other_four_stand_beside_the_chosen_one() -> None:
    area = surface(a_patient(), Formula.BOYD)
    assert area is not None
    assert [other.formula for other in area.others] == [
        Formula.MOSTELLER,
        Formula.DUBOIS,
        Formula.HAYCOCK,
        Formula.GEHAN_GEORGE,
    ]
    dubois = surface(a_patient(), Formula.DUBOIS)
    assert dubois is not None
    assert area.others[1].value == dubois.value


def test_it_names_the_fact_of_the_chosen_formula() -> None:
    facts = (
        FormulaFact(formula=Formula.BOYD, fact="bsa-boyd"),
        FormulaFact(formula=Formula.DUBOIS, fact="bsa-dubois"),
    )
    area = surface(a_patient(), Formula.DUBOIS, facts)
    assert area is not None
    assert area.facts == ("bsa-dubois",)


def test_how_weight_and_height_are_written_does_not_matter() -> None:
    written = surface(a_patient("70000 g", "1.65 m"), Formula.MOSTELLER)
    usual = surface(a_patient("70 kg", "165 cm"), Formula.MOSTELLER)
    assert written is not None
    assert usual is not None
    assert written.value == usual.value


@pytest.mark.parametrize(("weight", "height"), [(None, "165 cm"), ("70 kg", None), (None, None)])
def test_without_weight_or_height_there_is_no_surface(
    weight: str | None, height: str | None
) -> None:
    assert surface(a_patient(weight, height), Formula.MOSTELLER) is None
    assert mass_index(a_patient(weight, height)) is None


def test_the_mass_index_is_weight_by_height_squared() -> None:
    index = mass_index(a_patient("80 kg", "200 cm"))
    assert index is not None
    assert str(index) == "20 kg/m2"


@pytest.mark.parametrize(("weight", "height"), [("70 kg", "165 kg"), ("70 cm", "165 cm")])
def test_a_length_is_no_weight(weight: str, height: str) -> None:
    with pytest.raises(UnitMismatchError):
        surface(a_patient(weight, height), Formula.MOSTELLER)


@pytest.mark.parametrize("weight", ["30", "47.3", "68", "99.95", "250"])
@pytest.mark.parametrize("height", ["100", "149.5", "165", "220"])
def test_powers_end_in_the_same_digit_as_those_taken_one_by_one(weight: str, height: str) -> None:
    area = surface(a_patient(f"{weight} kg", f"{height} cm"), Formula.HAYCOCK)
    tall, heavy = Decimal(height), Decimal(weight)
    grams = 1000 * heavy
    boyd = Decimal("0.0003207") * tall ** Decimal("0.3")
    boyd *= grams ** (Decimal("0.7285") - Decimal("0.0188") * grams.log10())
    haycock = Decimal("0.024265") * tall ** Decimal("0.3964") * heavy ** Decimal("0.5378")
    assert area is not None
    assert area.value.value == haycock
    assert area.others[-1].value.value == boyd
