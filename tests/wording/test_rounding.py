from decimal import Decimal

import pytest

from pocketref.wording import rounding
from tests.stating import maybe, q


@pytest.mark.parametrize(
    ("value", "count", "rounded"),
    [
        ("2.45", 1, "2.5"),
        ("2.449", 1, "2.4"),
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("-2.45", 1, "-2.5"),
    ],
)
def test_halves_go_away_from_zero(value: str, count: int, rounded: str) -> None:
    assert rounding.places(Decimal(value), count) == Decimal(rounded)


@pytest.mark.parametrize(
    ("value", "rounded"),
    [("0.51594", "0.516"), ("3.0215", "3.02"), ("20.96", "21.0"), ("1234", "1234"), ("0", "0")],
)
def test_three_digits_count_from_the_first(value: str, rounded: str) -> None:
    assert rounding.significant(Decimal(value)) == Decimal(rounded)


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [("9.994 mL", "9.99"), ("9.996 mL", "10.00"), ("10.04 mL", "10.0"), ("25.905 mL", "25.9")],
)
def test_a_volume_is_finer_below_ten(amount: str, rounded: str) -> None:
    assert rounding.volume(q(amount)).value == Decimal(rounded)


@pytest.mark.parametrize(
    ("area", "level", "shown"),
    [
        ("1.76540835 m2", None, "1.765"),
        ("1.76540835 m2", "75 mg/m2", "1.765"),
        ("1.79148 m2", "75 mg/m2", "1.7915"),  # 134.361: three places would print 134.3
        ("1.79134 m2", "75 mg/m2", "1.79134"),
        ("1.7913335 m2", "75 mg/m2", "1.791334"),
    ],
)
def test_a_surface_has_as_many_places_as_its_dose_needs(
    area: str, level: str | None, shown: str
) -> None:
    assert rounding.surface(q(area), maybe(level)).value == Decimal(shown)


def test_a_surface_never_has_more_than_six_places() -> None:
    just_over_half = q("1.79133334 m2")
    assert rounding.surface(just_over_half, q("75 mg/m2")).value == Decimal("1.791333")


def test_doses_rates_and_mass_indices_have_one_place() -> None:
    assert rounding.dose(q("132.45 mg")).value == Decimal("132.5")
    assert rounding.rate(q("179.63 mL/h")).value == Decimal("179.6")
    assert rounding.mass_index(q("24.977 kg/m2")).value == Decimal("25.0")
    assert rounding.concentration(q("0.51594 mg/mL")).value == Decimal("0.516")
