"""A policy's second value again, in exact fractions."""

from fractions import Fraction

import pytest

from pocketref.model.drug import Drug
from pocketref.model.patient import Vial
from pocketref.model.site import RoundingPolicy
from pocketref.recheck.local import LocalDose, local_dose
from tests.making import a_drug, docetaxel, maybe, q, trastuzumab


def _policy(kind: str, to: str | None, limit: str = "10 %") -> RoundingPolicy:
    return RoundingPolicy(kind=kind, to=maybe(to), limit=q(limit))


def _local(drug: Drug, dose: str, policy: RoundingPolicy, *vials: str) -> LocalDose | None:
    known = tuple(Vial(drug=drug.id, strength=q(vial)) for vial in vials)
    return local_dose(drug, Fraction(dose), known, (policy,))


def _dose(give: str, deviation: int, *, within: bool = True) -> LocalDose:
    return LocalDose(give=Fraction(give), deviation=deviation, within=within)


@pytest.mark.parametrize(
    ("dose", "step", "limit", "found"),
    [
        ("132.4", "10 mg", "5 %", _dose("130", -18)),
        ("135", "10 mg", "5 %", _dose("140", 37)),
        ("130", "10 mg", "5 %", _dose("130", 0)),
        ("130.01", "10 mg", "5 %", _dose("130", 0)),
        ("100", "90 mg", "10 %", _dose("90", -100)),
        ("100", "90 mg", "9.9 %", _dose("90", -100, within=False)),
        ("100.04", "90 mg", "10 %", _dose("90", -100, within=False)),
        ("40", "0.1 g", "10 %", _dose("0", -1000, within=False)),
    ],
)
def test_a_dose_goes_to_the_nearer_of_two_steps(
    dose: str, step: str, limit: str, found: LocalDose
) -> None:
    assert _local(docetaxel(), dose, _policy("taxane", step, limit)) == found


@pytest.mark.parametrize(
    ("dose", "vials", "found"),
    [
        ("580", ("150 mg",), _dose("600", 34)),
        ("580", ("150 mg", "420 mg"), _dose("570", -17)),
        ("525", ("150 mg",), _dose("600", 143, within=False)),
        ("60", ("150 mg",), _dose("150", 1500, within=False)),
    ],
)
def test_a_dose_goes_to_the_nearest_whole_vials(
    dose: str, vials: tuple[str, ...], found: LocalDose
) -> None:
    assert _local(trastuzumab(), dose, _policy("antibody", None), *vials) == found


@pytest.mark.parametrize("vials", [(), ("10 mg/mL",), ("7 mg",)])
def test_whole_vials_of_unknown_content_round_nothing(vials: tuple[str, ...]) -> None:
    assert _local(docetaxel(), "130", _policy("taxane", None), *vials) is None


def test_a_drug_without_vials_or_policy_is_not_rounded() -> None:
    bare = a_drug()
    assert _local(bare, "130", _policy(bare.kind, None), "150 mg") is None
    assert _local(trastuzumab(), "580", _policy("taxane", "10 mg")) is None


def test_of_two_policies_for_a_kind_the_first_counts() -> None:
    both = (_policy("taxane", "10 mg"), _policy("taxane", "1 mg"))
    assert local_dose(docetaxel(), Fraction(134), (), both) == _dose("130", -30)
