import pytest

from pocketref.worksheet.spelling import Spelled, fold, spelled


@pytest.mark.parametrize(
    ("unit", "own", "stands"),
    [
        ("", "kg", Spelled.OWN),
        ("kg", "kg", Spelled.OWN),
        (" Kilograms ", "kg", Spelled.OWN),
        ("× 10⁹/L", "10^9/L", Spelled.OWN),
        ("m", "month", Spelled.OWN),
        ("m", "cm", Spelled.FOREIGN),
        ("weeks", "month", Spelled.UNKNOWN),
        ("lb", "kg", Spelled.FOREIGN),
        ("cm", "kg", Spelled.FOREIGN),
        ("/µl", "10^9/L", Spelled.FOREIGN),
        ("x", "kg", Spelled.UNKNOWN),
        ("k g", "kg", Spelled.UNKNOWN),
        ("\u00a0kg", "kg", Spelled.UNKNOWN),
    ],
)
def test_a_unit_is_the_fields_own_another_or_none(unit: str, own: str, stands: Spelled) -> None:
    assert spelled(unit, own) is stands


@pytest.mark.parametrize(
    ("unit", "folded"), [("× 10^9/L", "x10^9/l"), ("x ULN", "xuln"), (" KG ", "kg")]
)
def test_units_are_folded_to_one_spelling(unit: str, folded: str) -> None:
    assert fold(unit) == folded
