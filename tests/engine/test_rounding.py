"""A policy gives a second value, its deviation, and whether it may be used."""

import pytest

from pocketref.engine.rounding import rounded
from pocketref.model.drug import Drug
from pocketref.model.patient import Vial
from pocketref.model.plan import NoDose
from pocketref.model.preparation import Rounded
from pocketref.model.site import RoundingPolicy
from tests.making import a_dose, a_drug, docetaxel, maybe, q, trastuzumab


def _policy(kind: str, to: str | None, limit: str = "10 %") -> RoundingPolicy:
    return RoundingPolicy(kind=kind, to=maybe(to), limit=q(limit))


def _rounded(drug: Drug, dose: str, policy: RoundingPolicy, *vials: str) -> Rounded | None:
    known = tuple(Vial(drug=drug.id, strength=q(vial)) for vial in vials)
    return rounded(drug, a_dose(dose), known, (policy,))


def _told(found: Rounded | None) -> tuple[str, str, bool]:
    assert found is not None
    return str(found.give), str(found.deviation), found.within


@pytest.mark.parametrize(
    ("dose", "step", "limit", "told"),
    [
        ("132.4 mg", "10 mg", "5 %", ("130 mg", "-1.8 %", True)),
        ("135 mg", "10 mg", "5 %", ("140 mg", "3.7 %", True)),  # half up
        ("130 mg", "10 mg", "5 %", ("130 mg", "0 %", True)),
        ("129.99 mg", "10 mg", "5 %", ("130 mg", "0 %", True)),
        ("130.01 mg", "10 mg", "5 %", ("130 mg", "0 %", True)),
        ("100 mg", "90 mg", "10 %", ("90 mg", "-10 %", True)),  # the limit itself is within
        ("100 mg", "90 mg", "9.9 %", ("90 mg", "-10 %", False)),
        ("100.04 mg", "90 mg", "10 %", ("90 mg", "-10 %", False)),  # before it is rounded itself
        ("40 mg", "100 mg", "10 %", ("0 mg", "-100 %", False)),
        ("132.4 mg", "2.5 mg", "5 %", ("132.5 mg", "0.1 %", True)),
    ],
)
def test_a_dose_goes_to_the_nearest_step(
    dose: str, step: str, limit: str, told: tuple[str, str, bool]
) -> None:
    assert _told(_rounded(docetaxel(), dose, _policy("taxane", step, limit))) == told


def test_nothing_is_never_less_than_nothing() -> None:
    found = _rounded(docetaxel(), "130.01 mg", _policy("taxane", "10 mg"))
    assert found is not None
    assert f"{found.deviation.value:f}" == "0.0"


@pytest.mark.parametrize(
    ("dose", "vials", "told"),
    [
        ("580 mg", ("150 mg",), ("600 mg", "3.4 %", True)),  # the worked case of the dossier
        ("580 mg", ("150 mg", "420 mg"), ("570 mg", "-1.7 %", True)),
        ("580 mg", ("21 mg/mL",), ("570 mg", "-1.7 %", True)),
        ("525 mg", ("150 mg",), ("600 mg", "14.3 %", False)),  # of two as near, the larger
        ("60 mg", ("150 mg",), ("150 mg", "150 %", False)),  # never no vial at all
    ],
)
def test_a_dose_goes_to_the_nearest_whole_vials(
    dose: str, vials: tuple[str, ...], told: tuple[str, str, bool]
) -> None:
    assert _told(_rounded(trastuzumab(), dose, _policy("antibody", None), *vials)) == told


@pytest.mark.parametrize("vials", [(), ("10 mg/mL",), ("7 mg",)])
def test_whole_vials_of_unknown_content_round_nothing(vials: tuple[str, ...]) -> None:
    drug = docetaxel()
    assert _rounded(drug, "130 mg", _policy("taxane", None), *vials) is None


def test_a_drug_without_a_preparation_has_no_vials_to_round_to() -> None:
    drug = a_drug()
    assert drug.preparation is None
    assert _rounded(drug, "130 mg", _policy(drug.kind, None), "150 mg") is None


def test_no_policy_rounds_a_drug_of_another_kind_or_no_dose() -> None:
    policy = _policy("taxane", "10 mg")
    assert _rounded(trastuzumab(), "580 mg", policy) is None
    assert rounded(docetaxel(), NoDose(needs=("height",)), (), (policy,)) is None
