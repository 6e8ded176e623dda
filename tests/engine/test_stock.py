"""Which vials of the market a dose may be made from."""

import pytest

from pocketref.engine.stock import fitting, of_drug
from pocketref.model.patient import Vial
from tests.making import docetaxel, q

DRUG = docetaxel()


def _vials(*strengths: str) -> tuple[Vial, ...]:
    return tuple(Vial(drug="docetaxel", strength=q(strength)) for strength in strengths)


def test_vials_of_other_drugs_do_not_count() -> None:
    other = Vial(drug="paclitaxel", strength=q("6 mg/mL"))
    assert of_drug(DRUG, (other, *_vials("20 mg/mL"))) == _vials("20 mg/mL")


def _strengths(*known: str) -> list[str]:
    assert DRUG.preparation is not None
    found = fitting(DRUG.preparation.presentations, _vials(*known))
    return sorted({str(one.concentration.value) for one in found})


@pytest.mark.parametrize(
    ("known", "strengths"),
    [
        ((), ["10 mg/mL", "20 mg/mL"]),
        (("20 mg/mL",), ["20 mg/mL"]),
        (("10 mg/mL", "20 mg/mL"), ["10 mg/mL", "20 mg/mL"]),
        (("80 mg",), ["20 mg/mL"]),
        (("7 mg",), []),
    ],
)
def test_a_vial_is_known_by_its_concentration_or_its_content(
    known: tuple[str, ...], strengths: list[str]
) -> None:
    assert _strengths(*known) == strengths
