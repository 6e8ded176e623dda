import pytest

from pocketref.model.grading import Band
from pocketref.pack.measures import BANDS
from pocketref.recheck.grading import is_fever, mark, verdict
from tests.gauging import (
    FEVER,
    a_band,
    a_definition,
    a_grade,
    a_scale,
    measured,
    together,
)

FEW = a_band("< 1")
SINGLE = a_band("> 38.3", "temperature")
LASTING = a_band(">= 38", "temperature", lasts="1 h")
READINGS = a_band("> 38", "temperature", lasts="2 h", readings="2")


def one(band: Band, *values: str, sustained: bool | None = None) -> bool | None:
    """What a definition of one band comes to."""
    return verdict(a_definition(together(band)), measured(*values, sustained=sustained)).met


@pytest.mark.parametrize(
    ("ends", "outside", "inside"),
    [
        (">= 1, < 2", ("0.99", "2"), ("1", "1.99")),
        ("> 1, <= 2", ("1", "2.01"), ("1.01", "2")),
        ("< 1", ("1",), ("0.99",)),
        ("> 1", ("1",), ("1.01",)),
    ],
)
def test_an_end_is_in_or_out_as_it_is_written(
    ends: str, outside: tuple[str, ...], inside: tuple[str, ...]
) -> None:
    assert {one(a_band(ends), f"anc {value}") for value in outside} == {False}
    assert {one(a_band(ends), f"anc {value}") for value in inside} == {True}


def test_a_missing_value_decides_nothing() -> None:
    assert one(FEW) is None
    assert one(a_band(">= 10", "lvef-fall"), "lvef 50") is None
    assert one(a_band(">= 10", "lvef-fall"), "lvef 50", "lvef-baseline 60") is True


def test_the_laboratorys_own_limit_decides_only_above_the_printed_one() -> None:
    band = a_band(">= 1.5", local=True)
    assert one(band, "anc 1.4") is False
    assert one(band, "anc 1.6") is None
    assert one(band, "anc 1.6", "lower-limit 1.7") is True
    assert one(band, "anc 1.6", "lower-limit 1.6") is False


def test_the_baseline_says_in_what_it_is_counted() -> None:
    normal, own = a_band("> 3", "alt", of="normal"), a_band("> 3", "alt", of="baseline")
    assert one(normal, "alt 3.1", "alt-baseline 1") is True
    assert one(own, "alt 3.1", "alt-baseline 1") is False
    assert one(normal, "alt 7", "alt-baseline 2") is False
    assert one(own, "alt 6.1", "alt-baseline 2") is True


def test_a_missing_baseline_decides_only_where_it_could() -> None:
    normal, own = a_band("> 1", "alt", of="normal"), a_band(">= 1", "alt", of="baseline")
    assert (one(normal, "alt 1.1"), one(normal, "alt 1")) == (None, False)
    assert (one(own, "alt 1.1"), one(own, "alt 1")) == (None, False)
    assert one(a_band("<= 1", "alt", of="baseline"), "alt 1") is None


def test_what_lasts_is_answered_or_ruled_out_by_one_reading() -> None:
    assert one(LASTING, "temperature 38") is None
    assert one(LASTING, "temperature 37.9") is False
    assert one(LASTING, sustained=True) is True
    assert one(LASTING, "temperature 39", sustained=False) is False
    assert one(READINGS, "temperature 38.1", sustained=False) is None
    assert one(READINGS, "temperature 38") is False
    assert one(READINGS, "temperature 38", sustained=True) is None
    assert one(READINGS) is None


def test_where_copies_differ_the_end_decides_nothing() -> None:
    copied = a_band(">= 38.3", "temperature", differs=True)
    assert one(copied, "temperature 38.3") is None
    assert one(copied, "temperature 38.4") is True
    assert one(copied, "temperature 38.2") is False


def test_all_bands_of_a_way_count_and_one_way_is_enough() -> None:
    both = a_definition(together(FEW, SINGLE), together(FEW, LASTING))
    assert verdict(both, measured("anc 0.4", "temperature 38.6")).met is True
    assert verdict(both, measured("anc 1", "temperature 38.6")).met is False
    assert verdict(both, measured("anc 0.4", "temperature 38.1")).met is None
    signs = a_definition(together(FEW, sign="expected-fall"))
    assert verdict(signs, measured("anc 0.4")).met is None
    assert verdict(signs, measured("anc 1")).met is False


COUNTS = a_scale(
    a_grade(1, a_band(">= 1.5", local=True)),
    a_grade(2, a_band("< 1.5"), bedside=True),
    a_grade(5, bedside=True),
)
LIVER = a_scale(
    a_grade(1, a_band("> 1", "alt", of="normal"), a_band(">= 1, <= 2", "alt", of="baseline")),
    a_grade(2, a_band("> 2", "alt", of="baseline")),
)


@pytest.mark.parametrize(
    ("values", "grade", "raised"),
    [
        (("anc 1",), 2, False),
        (("anc 1.6", "lower-limit 1.7"), 1, True),
        (("anc 1.7", "lower-limit 1.7"), 0, True),
        (("anc 1.7",), None, False),
        ((), None, False),
    ],
)
def test_the_first_grade_from_the_top_that_is_met_stands(
    *, values: tuple[str, ...], grade: int | None, raised: bool
) -> None:
    found = mark(COUNTS, measured(*values))
    assert (found.scale, found.grade, found.at_least) == ("a-scale", grade, raised)


def test_zero_is_past_the_mild_end_upwards_too() -> None:
    assert mark(LIVER, measured("alt 1")).grade == 0
    assert mark(LIVER, measured("alt 1.9", "alt-baseline 2")).grade == 0
    assert mark(LIVER, measured("alt 1", "alt-baseline 1")).grade == 0
    assert mark(LIVER, measured("alt 2", "alt-baseline 2")).grade == 1


def test_a_gap_is_no_zero() -> None:
    gap = a_scale(a_grade(1, a_band(">= 2, < 3")), a_grade(2, a_band("< 1")))
    assert mark(gap, measured("anc 1.5")).grade is None
    assert mark(gap, measured("anc 3")).grade == 0
    closed = a_scale(a_grade(1, a_band("<= 2")), a_grade(2, a_band("> 3, <= 4")))
    assert mark(closed, measured("anc 2.5")).grade is None
    upward = a_scale(a_grade(1, a_band("> 1, <= 2")), a_grade(2, a_band("> 3")))
    assert mark(upward, measured("anc 2.5")).grade is None


def test_only_numbers_that_count_one_by_one_make_zero() -> None:
    assert mark(a_scale(a_grade(3, together(FEW, SINGLE))), measured("anc 1")).grade is None
    assert mark(a_scale(), measured("anc 1")).grade is None


@pytest.mark.parametrize(
    ("values", "sustained", "fever"),
    [
        (("temperature 38",), None, True),
        (("temperature 37.9",), False, False),
        ((), True, True),
        ((), None, False),
    ],
)
def test_fever_is_seen_here_too(
    *, values: tuple[str, ...], sustained: bool | None, fever: bool
) -> None:
    assert is_fever(measured(*values, sustained=sustained), FEVER) is fever
    assert is_fever(measured(*values, sustained=sustained), None) is False


@pytest.mark.parametrize("measure", BANDS)
def test_every_measure_of_the_content_is_known_here_too(measure: str) -> None:
    values = ("lvef 20", "lvef-baseline 60") if measure == "lvef-fall" else (f"{measure} 40",)
    assert one(a_band("> 30", measure), *values) is True
