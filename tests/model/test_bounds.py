import pytest

from pocketref.model.bounds import Bounds, Standing
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity, Range


def weight(possible: str | None = "30 to 250 kg", usual: str | None = "40 to 150 kg") -> Bounds:
    return Bounds(
        id="weight",
        title="Weight",
        unit="kg",
        possible=Range.parse(possible) if possible else None,
        usual=Range.parse(usual) if usual else None,
        decimals=2,
        fact="product-limits-weight",
    )


@pytest.mark.parametrize(
    ("kilograms", "standing"),
    [
        ("29.99", Standing.IMPOSSIBLE),
        ("30", Standing.UNUSUAL),
        ("39.99", Standing.UNUSUAL),
        ("40", Standing.USUAL),
        ("150", Standing.USUAL),
        ("150.01", Standing.UNUSUAL),
        ("250", Standing.UNUSUAL),
        ("250.01", Standing.IMPOSSIBLE),
    ],
)
def test_a_value_is_classified_at_each_bound(kilograms: str, standing: Standing) -> None:
    assert weight().classify(Quantity.parse(f"{kilograms} kg")) is standing


def test_the_way_a_value_is_written_does_not_matter() -> None:
    assert weight().classify(Quantity.parse("39990 g")) is Standing.UNUSUAL


def test_limits_of_one_kind_alone_are_enough() -> None:
    assert weight(usual=None).classify(Quantity.parse("31 kg")) is Standing.USUAL
    assert weight(possible=None).classify(Quantity.parse("1000 kg")) is Standing.UNUSUAL


def test_broken_limits_cannot_be_made() -> None:
    with pytest.raises(BrokenNounError, match="without limits"):
        weight(possible=None, usual=None)
    with pytest.raises(BrokenNounError, match="outside possible"):
        weight(usual="20 to 150 kg")
    with pytest.raises(BrokenNounError, match="two units"):
        weight(usual="40000 to 150000 g")
