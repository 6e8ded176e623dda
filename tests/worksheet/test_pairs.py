import pytest

from pocketref.worksheet.pairs import pair_fault
from tests.making import a_patient
from tests.worksheet.limits import limit


@pytest.mark.parametrize(
    ("weight", "height", "is_unusual"),
    [
        ("68 kg", "165 cm", False),
        ("42 kg", "182 cm", True),
        ("150 kg", "165 cm", True),
        (None, "182 cm", False),
        ("42 kg", None, False),
    ],
)
def test_a_weight_and_a_height_may_be_unusual_together(
    weight: str | None, height: str | None, *, is_unusual: bool
) -> None:
    fault = pair_fault(a_patient(weight=weight, height=height), limit("body-mass-index"))
    assert (fault is not None) is is_unusual


def test_the_fault_names_both_and_the_index() -> None:
    fault = pair_fault(a_patient(weight="42 kg", height="182 cm"), limit("body-mass-index"))
    assert fault is not None
    assert (fault.field, fault.other, fault.hint) == ("weight", "height", "pair")
    assert [amount.unit for amount in fault.amounts] == ["kg", "cm", "kg/m2"]
