from fractions import Fraction

import pytest

from pocketref.model.drug import Drug
from pocketref.model.patient import Vial
from pocketref.recheck.volumes import Bag, Mixture, Vials, mixture
from tests.making import (
    a_drug,
    a_preparation,
    a_presentation,
    docetaxel,
    nab_paclitaxel,
    pertuzumab,
    q,
    stated,
    trastuzumab,
)

BAGS = tuple(stated(f"{volume} mL") for volume in (100, 250, 500, 1000))


def _mixture(
    drug: Drug, dose: str, vial: str | None = None, minutes: int | None = 60
) -> Mixture | None:
    vials = () if vial is None else (Vial(drug=drug.id, strength=q(vial)),)
    return mixture(drug, Fraction(dose), minutes, vials, BAGS)


def _made(drug: Drug, dose: str, vial: str | None = None, minutes: int | None = 60) -> Mixture:
    found = _mixture(drug, dose, vial, minutes)
    assert found is not None
    return found


def test_two_vials_of_pertuzumab_go_into_the_named_bag() -> None:
    made = _made(pertuzumab(), "840")
    assert made.volume == 28
    assert made.vials == (Vials(content=Fraction(420), count=2, left_over=Fraction(0)),)
    assert made.bag is not None
    assert made.bag.concentration == Fraction(840, 278)
    assert made.bag.rate == 278
    assert made.within is None


def test_every_size_of_one_strength_is_an_alternative() -> None:
    made = _made(trastuzumab(), "560", minutes=90)
    assert made.volume == Fraction(560, 21)
    assert [(vials.content, vials.count, vials.left_over) for vials in made.vials] == [
        (Fraction(150), 4, Fraction(40)),
        (Fraction(420), 2, Fraction(280)),
    ]


def test_a_size_in_hand_is_counted_alone() -> None:
    assert [vials.content for vials in _made(trastuzumab(), "560", "420 mg").vials] == [420]


@pytest.mark.parametrize("vial", [None, "40 mg", "24 mg/mL"])
def test_where_strengths_differ_a_known_vial_must_be_named(vial: str | None) -> None:
    assert _mixture(docetaxel(), "134.3", vial) is None


@pytest.mark.parametrize("vial", ["440 mg", "20 mg/mL"])
def test_an_unknown_vial_is_never_reckoned_with(vial: str) -> None:
    assert _mixture(trastuzumab(), "560", vial) is None


@pytest.mark.parametrize(
    ("dose", "bag", "concentration"),
    [
        ("134.3", 250, Fraction("134.3") / (250 + Fraction("6.715"))),
        ("192.1", 250, Fraction("192.1") / (250 + Fraction("9.605"))),
        ("192.2", 500, Fraction("192.2") / (500 + Fraction("9.61"))),
        ("229.2", 500, Fraction("229.2") / (500 + Fraction("11.46"))),
        ("60", 100, Fraction(60, 103)),
    ],
)
def test_the_smallest_bag_within_the_limits_is_chosen(
    dose: str, bag: int, concentration: Fraction
) -> None:
    made = _made(docetaxel(), dose, "20 mg/mL")
    assert made.bag is not None
    assert (made.bag.volume, made.bag.concentration) == (Fraction(bag), concentration)
    assert made.within


def test_a_concentration_in_hand_counts_only_its_own_sizes() -> None:
    sizes = [vials.content for vials in _made(docetaxel(), "134.3", "20 mg/mL").vials]
    assert sizes == [20, 80, 160]
    assert _made(docetaxel(), "134.3", "10 mg/mL").vials == ()


def test_a_content_in_hand_names_its_strength() -> None:
    assert _made(docetaxel(), "134.3", "80 mg").strength == 20


def test_without_a_fitting_bag_there_is_none() -> None:
    made = _made(docetaxel(), "5", "20 mg/mL")
    assert (made.bag, made.within) == (None, False)


def test_a_named_bag_must_keep_the_limits_too() -> None:
    drug = a_drug(preparation=a_preparation(bag="100 mL", limits="1 to 2 mg/mL"))
    made = _made(drug, "840")
    assert (made.bag, made.within) == (None, False)


def test_without_limits_no_stocked_bag_is_chosen() -> None:
    made = _made(a_drug(preparation=a_preparation()), "840")
    assert (made.bag, made.within) == (None, None)


def test_without_a_stocked_bag_nothing_is_within() -> None:
    drug = a_drug(preparation=a_preparation(limits="1 to 2 mg/mL"))
    made = mixture(drug, Fraction(840), 60, (), ())
    assert made is not None
    assert (made.bag, made.within) == (None, None)


def test_an_undiluted_drug_runs_as_it_leaves_the_vial() -> None:
    made = _made(nab_paclitaxel(), "465.7", minutes=30)
    assert made.volume == Fraction("93.14")
    assert made.vials == (Vials(content=Fraction(100), count=5, left_over=Fraction("34.3")),)
    assert made.bag == Bag(volume=Fraction(0), concentration=Fraction(5), rate=Fraction("186.28"))
    assert made.within is None


def test_an_undiluted_drug_of_two_strengths_waits_for_the_vial() -> None:
    vials = (a_presentation("10 mg/mL"), a_presentation("20 mg/mL"))
    drug = a_drug(preparation=a_preparation(*vials, undiluted=True))
    assert _mixture(drug, "100") is None
    made = _made(drug, "100", "20 mg/mL")
    assert made.bag == Bag(volume=Fraction(0), concentration=Fraction(20), rate=Fraction(5))


@pytest.mark.parametrize("drug", [nab_paclitaxel(), pertuzumab()])
def test_without_a_duration_there_is_no_rate(drug: Drug) -> None:
    made = _made(drug, "840", minutes=None)
    assert made.bag is not None
    assert made.bag.rate is None


def test_a_content_of_two_strengths_names_none() -> None:
    vials = (a_presentation("10 mg/mL", "20 mg"), a_presentation("20 mg/mL", "20 mg"))
    drug = a_drug(preparation=a_preparation(*vials, bag="250 mL"))
    assert _mixture(drug, "100", "20 mg") is None


def test_a_drug_without_a_preparation_has_no_mixture() -> None:
    assert _mixture(a_drug(), "100") is None
