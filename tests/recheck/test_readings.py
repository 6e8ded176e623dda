import pytest

from pocketref.model.bounds import Bounds
from pocketref.model.gate import Comparison, Reading
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Range
from pocketref.recheck.readings import SCALE, Check, Span, branches, scaled, span, values
from tests.making import (
    a_clause,
    a_condition,
    a_gate_rule,
    a_patient,
    an_occasion,
    q,
    some_bounds,
)


def _check(reading: Reading, limit: str | None) -> Check:
    rule = a_gate_rule(a_clause(a_condition(reading, Comparison.BELOW, limit)))
    return branches(rule)[0].checks[0]


@pytest.mark.parametrize(
    ("reading", "limit", "plus", "minus", "number"),
    [
        (Reading.LVEF, "50 %", ("lvef",), None, 50),
        (Reading.LVEF, None, ("lvef",), "lvef-normal", 0),
        (Reading.LVEF_FALL, "10 %", ("lvef-baseline",), "lvef", 10),
        (Reading.AST_OR_ALT, "2 ULN", ("ast", "alt"), None, 2),
        (Reading.LEVEL, "75 mg/m2", ("taxane-level",), None, 75),
        (Reading.ANC, "2000 cells/mm3", ("anc",), None, 2),
    ],
)
def test_a_condition_names_the_values_it_reads(
    reading: Reading, limit: str | None, plus: tuple[str, ...], minus: str | None, number: int
) -> None:
    check = _check(reading, limit)
    assert (check.plus, check.minus, check.limit) == (plus, minus, number * SCALE)
    assert check.names == (plus if minus is None else (*plus, minus))


@pytest.mark.parametrize(
    ("comparison", "at", "under", "over"),
    [
        (Comparison.BELOW, False, True, False),
        (Comparison.AT_MOST, True, True, False),
        (Comparison.AT_LEAST, True, False, True),
        (Comparison.ABOVE, False, False, True),
    ],
)
def test_a_limit_is_inside_or_outside_as_its_comparison_says(
    comparison: Comparison, *, at: bool, under: bool, over: bool
) -> None:
    check = Check(plus=("anc",), minus=None, comparison=comparison, limit=5)
    assert [check.holds({"anc": value}) for value in (5, 4, 6)] == [at, under, over]


def test_a_fall_is_the_baseline_less_the_value_of_now() -> None:
    fall = _check(Reading.LVEF_FALL, "10 %")
    assert fall.holds(values(a_patient(lvef="52 %", baseline="61 %"), an_occasion()))
    assert not fall.holds(values(a_patient(lvef="52 %", baseline="62 %"), an_occasion()))


def test_the_larger_liver_test_counts() -> None:
    known = values(a_patient(ast="1 ULN", alt="3 ULN"), an_occasion())
    assert not _check(Reading.AST_OR_ALT, "2 ULN").holds(known)


def test_what_was_not_entered_is_not_known() -> None:
    assert values(a_patient(), an_occasion()) == {}
    known = values(a_patient(anc="1.49 10^9/L"), an_occasion(level="100 mg/m2"))
    assert known == {"anc": 149 * SCALE // 100, "taxane-level": 100 * SCALE}


def test_a_value_finer_than_the_scale_is_a_bug() -> None:
    with pytest.raises(BrokenNounError, match="finer"):
        scaled(q("0.00000000001 10^9/L"), "anc")


@pytest.mark.parametrize(
    ("name", "bounds", "low", "high"),
    [
        ("lvef", some_bounds(), 10, 85),
        ("lvef-baseline", some_bounds(), 10, 85),
        ("lvef-normal", some_bounds(), 40, 60),
    ],
)
def test_a_missing_value_lies_within_its_possible_limits(
    name: str, bounds: tuple[Bounds, ...], low: int, high: int
) -> None:
    assert span(name, bounds) == Span(low=low * SCALE, high=high * SCALE)


def test_without_possible_limits_a_value_has_no_end() -> None:
    usual = Bounds(
        id="anc", title="Neutrophils", unit="10^9/L", usual=Range.parse("0 to 30 10^9/L"), fact="x"
    )
    assert span("anc", (usual,)) == Span()
    assert span("lvef-baseline", ()) == Span()
