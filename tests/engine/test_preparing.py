from decimal import ROUND_HALF_UP, Decimal

import pytest

from pocketref.engine.preparing import prepare
from pocketref.model.drug import Drug
from pocketref.model.patient import Vial
from pocketref.model.preparation import NotPrepared, Prepared
from pocketref.model.quantity import Quantity, Range
from tests.making import (
    a_dose,
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

BAGS = (stated("1000 mL"), stated("250 mL"), stated("100 mL"), stated("500 mL"))
HOUR = Range.parse("60 min")


def prepared(drug: Drug, dose: str, vial: str | None = None, over: Range = HOUR) -> Prepared:
    hand = () if vial is None else (Vial(drug=drug.id, strength=q(vial)),)
    answer = prepare(drug, a_dose(dose), over, hand, BAGS)
    assert isinstance(answer, Prepared)
    return answer


def refused(drug: Drug, dose: str, vial: str | None = None) -> NotPrepared:
    hand = () if vial is None else (Vial(drug=drug.id, strength=q(vial)),)
    answer = prepare(drug, a_dose(dose), HOUR, hand, BAGS)
    assert isinstance(answer, NotPrepared)
    return answer


def rounded(amount: Quantity | None, places: str) -> str:
    assert amount is not None
    return str(amount.value.quantize(Decimal(places), rounding=ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("dose", "volume", "count", "concentration"),
    [("840 mg", "28 mL", 2, "3.02"), ("420 mg", "14 mL", 1, "1.59")],
)
def test_pertuzumab_goes_into_its_one_bag(
    dose: str, volume: str, count: int, concentration: str
) -> None:
    answer = prepared(pertuzumab(), dose)
    assert str(answer.volume) == volume
    assert [(str(v.strength), v.count, str(v.left_over)) for v in answer.vials] == [
        ("420 mg", count, "0 mg")
    ]
    assert (str(answer.bag), answer.within, answer.limits) == ("250 mL", None, None)
    assert rounded(answer.concentration, "0.01") == concentration
    assert (answer.diluent, answer.never) == ("sodium-chloride-0.9", "glucose")
    assert "per-diluent" in answer.facts
    assert "per-vial" in answer.facts


@pytest.mark.parametrize(
    ("dose", "volume", "small", "large"),
    [
        ("560 mg", "26.67", (4, "40 mg"), (2, "280 mg")),
        ("480 mg", "22.86", (4, "120 mg"), (2, "360 mg")),
        ("707.2 mg", "33.68", (5, "42.8 mg"), (2, "132.8 mg")),
        ("420 mg", "20.00", (3, "30 mg"), (1, "0 mg")),
        ("372 mg", "17.71", (3, "78 mg"), (1, "48 mg")),
        ("420.01 mg", "20.00", (3, "29.99 mg"), (2, "419.99 mg")),
    ],
)
def test_trastuzumab_names_each_stocked_size(
    dose: str, volume: str, small: tuple[int, str], large: tuple[int, str]
) -> None:
    answer = prepared(trastuzumab(), dose)
    assert rounded(answer.volume, "0.01") == volume
    counted = [(vial.count, str(vial.left_over)) for vial in answer.vials]
    assert counted == [small, large]


@pytest.mark.parametrize("written", ["150 mg", "0.15 g"])
def test_a_vial_named_by_its_content_leaves_that_size_only(written: str) -> None:
    answer = prepared(trastuzumab(), "560 mg", written)
    assert [str(vial.strength) for vial in answer.vials] == ["150 mg"]


def test_a_vial_of_another_drug_is_not_in_hand() -> None:
    vials = (Vial(drug="docetaxel", strength=q("20 mg/mL")),)
    answer = prepare(trastuzumab(), a_dose(), HOUR, vials, BAGS)
    assert isinstance(answer, Prepared)
    assert len(answer.vials) == 2


@pytest.mark.parametrize(
    ("dose", "vial", "volume", "bag", "concentration"),
    [
        ("134.3 mg", "20 mg/mL", "6.715 mL", "250 mL", "0.523"),
        ("152.6 mg", "20 mg/mL", "7.63 mL", "250 mL", "0.592"),
        ("179.1 mg", "20 mg/mL", "8.955 mL", "250 mL", "0.692"),
        ("229.2 mg", "20 mg/mL", "11.46 mL", "500 mL", "0.448"),  # 0.877 in 250 mL is too much
        ("195 mg", "20 mg/mL", "9.75 mL", "500 mL", "0.383"),  # 0.751 in 250 mL
        ("192.1 mg", "20 mg/mL", "9.605 mL", "250 mL", "0.740"),
        ("192.2 mg", "20 mg/mL", "9.61 mL", "500 mL", "0.377"),
        ("195 mg", "10 mg/mL", "19.5 mL", "250 mL", "0.724"),  # the vial decides
        ("60 mg", "20 mg/mL", "3 mL", "100 mL", "0.583"),
        ("134.3 mg", "0.02 g/mL", "6.715 mL", "250 mL", "0.523"),
    ],
)
def test_the_smallest_bag_within_the_limits_is_taken(
    dose: str, vial: str, volume: str, bag: str, concentration: str
) -> None:
    answer = prepared(docetaxel(), dose, vial)
    assert (str(answer.volume), str(answer.bag), answer.within) == (volume, bag, True)
    assert rounded(answer.concentration, "0.001") == concentration
    assert str(answer.limits) == "0.3 to 0.74 mg/mL"
    assert answer.findings == ()


def test_at_the_limit_is_within_it() -> None:
    drug = a_drug(preparation=a_preparation(a_presentation("10 mg/mL"), limits="0.1 to 1 mg/mL"))
    answer = prepared(drug, "250 mg")  # 250 mg in 250 mL of bag and 25 mL of drug
    assert str(answer.bag) == "250 mL"
    edge = a_drug(preparation=a_preparation(a_presentation("10 mg/mL"), limits="1 to 2 mg/mL"))
    exactly = prepare(edge, a_dose("250 mg"), HOUR, (), (stated("225 mL"),))
    assert isinstance(exactly, Prepared)
    assert (str(exactly.bag), str(exactly.concentration)) == ("225 mL", "1 mg/mL")


@pytest.mark.parametrize(
    ("dose", "strength"),
    [("2000 mg", "1.818"), ("10 mg", "0.010")],  # too strong everywhere, too weak everywhere
)
def test_no_bag_that_fits_is_a_stop_and_not_a_guess(dose: str, strength: str) -> None:
    answer = prepared(docetaxel(), dose, "20 mg/mL")
    assert (answer.bag, answer.concentration, answer.rate) == (None, None, None)
    assert answer.within is False
    (finding,) = answer.findings
    assert (finding.code, finding.severity, finding.about) == ("no-bag-fits", "stop", "docetaxel")
    in_largest, limits = finding.amounts
    assert isinstance(in_largest, Quantity)
    assert rounded(in_largest, "0.001") == strength
    assert str(limits) == "0.3 to 0.74 mg/mL"


def test_a_named_bag_outside_the_limits_is_a_stop_too() -> None:
    drug = a_drug(
        preparation=a_preparation(
            a_presentation("21 mg/mL"), bag="250 mL", limits="0.3 to 0.74 mg/mL"
        )
    )
    answer = prepared(drug, "560 mg")
    assert answer.bag is None
    assert [finding.code for finding in answer.findings] == ["no-bag-fits"]


def test_with_neither_bag_nor_limits_nothing_is_chosen() -> None:
    answer = prepared(a_drug(preparation=a_preparation()), "560 mg")
    assert (answer.bag, answer.within, answer.rate, answer.findings) == (None, None, None, ())
    assert rounded(answer.volume, "0.01") == "26.67"


def test_limits_without_a_stocked_bag_choose_none() -> None:
    drug = a_drug(preparation=a_preparation(limits="0.3 to 0.74 mg/mL"))
    answer = prepare(drug, a_dose(), HOUR, (), ())
    assert isinstance(answer, Prepared)
    assert (answer.bag, answer.within) == (None, None)


def test_docetaxel_waits_for_the_vial_to_be_named() -> None:
    answer = refused(docetaxel(), "134.3 mg")
    assert answer.needs == ("vial",)
    assert [(one.code, one.severity) for one in answer.findings] == [("vial-not-named", "note")]


@pytest.mark.parametrize(
    ("drug", "vial"),
    [
        (docetaxel(), "40 mg/mL"),
        (docetaxel(), "140 mg"),
        (trastuzumab(), "440 mg"),
        (trastuzumab(), "20 mg/mL"),
    ],
)
def test_a_vial_that_does_not_exist_is_not_counted_with(drug: Drug, vial: str) -> None:
    answer = refused(drug, "134.3 mg", vial)
    assert answer.needs == ("vial",)
    (finding,) = answer.findings
    assert (finding.code, finding.severity, finding.about) == ("vial-unknown", "caution", drug.id)
    assert [str(amount) for amount in finding.amounts] == [vial]


def test_a_content_that_two_concentrations_share_does_not_name_the_vial() -> None:
    drug = a_drug(
        preparation=a_preparation(
            a_presentation("10 mg/mL", "20 mg"), a_presentation("20 mg/mL", "20 mg")
        )
    )
    assert [one.code for one in refused(drug, "134.3 mg", "20 mg").findings] == ["vial-not-named"]


def test_a_content_that_one_concentration_has_names_the_vial() -> None:
    answer = prepared(docetaxel(), "134.3 mg", "80 mg")
    assert str(answer.from_concentration) == "20 mg/mL"
    assert [(str(v.strength), v.count) for v in answer.vials] == [("80 mg", 2)]


def test_vials_without_a_content_are_not_counted() -> None:
    assert prepared(docetaxel(), "134.3 mg", "10 mg/mL").vials == ()


@pytest.mark.parametrize(
    ("over", "rate"),
    [
        ("60 min", "278"),
        ("30 to 60 min", "278"),
        ("90 min", "185.333"),
        ("0.5 to 1.5 h", "185.333"),
    ],
)
def test_the_rate_is_the_whole_volume_over_the_long_end(over: str, rate: str) -> None:
    answer = prepared(pertuzumab(), "840 mg", over=Range.parse(over))
    assert answer.rate is not None
    assert answer.rate.unit == "mL/h"
    assert Decimal(rounded(answer.rate, "0.001")) == Decimal(rate)


def test_a_drug_without_a_preparation_has_none() -> None:
    assert refused(a_drug(), "560 mg") == NotPrepared()


def test_what_runs_undiluted_is_as_strong_as_its_vial() -> None:
    answer = prepared(nab_paclitaxel(), "468 mg", over=Range.parse("30 min"))
    assert (str(answer.volume), str(answer.concentration)) == ("93.6 mL", "5 mg/mL")
    assert (answer.bag, answer.within, answer.limits, answer.findings) == (None, None, None, ())
    assert str(answer.rate) == "187.2 mL/h"
    assert [(str(v.strength), v.count, str(v.left_over)) for v in answer.vials] == [
        ("100 mg", 5, "32 mg")
    ]


@pytest.mark.parametrize("drug", [nab_paclitaxel(), pertuzumab()])
def test_without_a_time_there_is_no_rate(drug: Drug) -> None:
    answer = prepare(drug, a_dose("420 mg"), None, (), BAGS)
    assert isinstance(answer, Prepared)
    assert answer.rate is None
    assert answer.concentration is not None


@pytest.mark.parametrize(("vial", "code"), [(None, "vial-not-named"), ("7 mg/mL", "vial-unknown")])
def test_undiluted_the_vial_in_hand_counts_as_well(vial: str | None, code: str) -> None:
    vials = (a_presentation("5 mg/mL"), a_presentation("10 mg/mL"))
    drug = a_drug(preparation=a_preparation(*vials, undiluted=True))
    assert [one.code for one in refused(drug, "468 mg", vial).findings] == [code]
    assert str(prepared(drug, "468 mg", "10 mg/mL").volume) == "46.8 mL"
