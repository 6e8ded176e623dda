import pytest

from pocketref.model.plan import Dose
from pocketref.wording.units import NBSP
from pocketref.wording.working import FIXED, factors, volume, working
from tests.stating import q


def _dose(give: str, *factors_: str) -> Dose:
    return Dose(give=q(give), working=tuple(map(q, factors_)), facts=("a-fact",))


@pytest.mark.parametrize(
    ("dose", "line"),
    [
        (_dose("544 mg", "8 mg/kg", "68 kg"), "8_mg/kg × 68_kg = 544_mg"),
        (_dose("132.4 mg", "75 mg/m2", "1.76540835 m2"), "75_mg/m² × 1.765_m² = 132.4_mg"),
        (_dose("134.4 mg", "75 mg/m2", "1.79148 m2"), "75_mg/m² × 1.7915_m² = 134.4_mg"),
        (_dose("840 mg", "840 mg"), FIXED),
    ],
)
def test_the_line_gives_the_dose_from_its_own_figures(dose: Dose, line: str) -> None:
    assert working(dose) == line.replace("_", NBSP)


def test_the_factors_stand_alone_where_the_dose_is_beside_them() -> None:
    assert factors(_dose("544 mg", "8 mg/kg", "68 kg")) == f"8{NBSP}mg/kg × 68{NBSP}kg"
    assert factors(_dose("840 mg", "840 mg")) == ""


def test_a_volume_has_its_line() -> None:
    line = volume(q("544 mg"), q("21 mg/mL"), q("25.90476 mL"))
    assert line == f"544{NBSP}mg ÷ 21{NBSP}mg/mL = 25.9{NBSP}mL"
