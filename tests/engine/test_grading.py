import pytest

from pocketref.engine.grading import emergency, grade, graded
from pocketref.model.finding import Severity
from pocketref.model.graded import VersionGrade
from pocketref.model.grading import Scale
from tests.gauging import (
    FEVER,
    a_band,
    a_definition,
    a_grade,
    a_scale,
    measured,
    together,
)
from tests.stating import q

COUNTS = a_scale(
    a_grade(1, a_band(">= 1.5", local=True)),
    a_grade(2, a_band(">= 1, < 1.5")),
    a_grade(3, a_band(">= 0.5, < 1")),
    a_grade(4, a_band("< 0.5")),
)
LIVER = a_scale(
    a_grade(1, a_band("> 1, <= 3", "alt", of="normal"), a_band("> 1, <= 2", "alt", of="baseline")),
    a_grade(2, a_band("> 3", "alt", of="normal"), a_band("> 2", "alt", of="baseline")),
)
STOOLS = a_scale(
    a_grade(1, a_band(">= 1, < 4", "stools"), bedside=True),
    a_grade(2, a_band(">= 4", "stools"), bedside=True),
    a_grade(4, bedside=True),
    a_grade(5, bedside=True),
)
RASH = a_scale(
    a_grade(1, a_band("> 0, <= 30", "skin-area")),
    a_grade(2, a_band("> 30", "skin-area")),
    a_grade(3, together(a_band("> 30", "skin-area"), sign="symptoms")),
    a_grade(5, bedside=True),
)
HEART = a_scale(
    a_grade(2, a_band(">= 40, <= 50", "lvef"), a_band(">= 10, <= 19", "lvef-fall")),
    a_grade(3, a_band("<= 39", "lvef"), a_band(">= 20", "lvef-fall")),
)
FEVERS = a_scale(
    a_grade(
        3,
        together(a_band("< 1"), a_band("> 38.3", "temperature")),
        together(a_band("< 1"), a_band(">= 38", "temperature", lasts="1 h")),
    ),
    a_grade(4, bedside=True),
)
SIGNS = a_scale(a_grade(1, bedside=True), a_grade(2, bedside=True))


def by(scale: Scale, *values: str, sustained: bool | None = None) -> VersionGrade:
    return grade(scale, measured(*values, sustained=sustained))


def code(one: VersionGrade) -> str:
    assert one.why is not None
    return one.why.code


@pytest.mark.parametrize(
    ("value", "wanted"), [("0.49", 4), ("0.5", 3), ("0.99", 3), ("1", 2), ("1.49", 2)]
)
def test_the_highest_grade_that_is_met_stands(value: str, wanted: int) -> None:
    one = by(COUNTS, f"anc {value}")
    assert (one.grade, one.at_least, one.needs, code(one)) == (wanted, False, (), "band-met")
    assert (one.scale, one.version, one.facts) == ("a-scale", "5.0", (f"grade-{wanted}",))


def test_there_is_no_grade_from_a_missing_limit() -> None:
    one = by(COUNTS, "anc 1.6")
    assert (one.grade, one.needs, code(one)) == (None, ("lower-limit",), "needs-reading")
    assert by(COUNTS, "anc 1.6", "lower-limit 1.8").grade == 1


def test_zero_is_past_the_mild_end_of_every_band() -> None:
    one = by(COUNTS, "anc 1.8", "lower-limit 1.8")
    assert (one.grade, one.at_least, code(one)) == (0, False, "band-not-met")
    assert one.why is not None
    assert one.why.amounts == (q("1.8 10^9/L"), q("1.8 10^9/L"))
    assert by(STOOLS, "stools 0").grade == 0


def test_there_is_no_grade_from_a_missing_baseline_but_what_it_is_if_normal() -> None:
    one = by(LIVER, "alt 6")
    assert (one.grade, one.needs, code(one)) == (None, ("alt-baseline",), "grade-if-normal")
    assert one.why is not None
    assert one.why.amounts == (q("6 ULN"), q("2 grade"))
    assert by(LIVER, "alt 1").grade == 0
    assert by(LIVER, "alt 3.9", "alt-baseline 2").grade == 1
    assert by(LIVER, "alt 2", "alt-baseline 2").grade == 0


def test_a_baseline_without_a_value_is_only_missing() -> None:
    assert code(by(HEART, "lvef 45")) == "needs-reading"
    assert code(by(LIVER, "alt-baseline 1")) == "needs-reading"


def test_a_normal_baseline_that_decides_nothing_is_only_missing() -> None:
    gap = a_scale(
        a_grade(1, a_band("<= 2", "alt", of="normal"), a_band("> 1", "alt", of="baseline")),
        a_grade(2, a_band("> 9", "alt", of="normal")),
    )
    assert code(by(gap, "alt 5")) == "needs-reading"


def test_a_higher_grade_that_could_still_be_met_leaves_none() -> None:
    assert by(HEART, "lvef 45").needs == ("lvef-baseline",)
    assert by(HEART, "lvef 39").grade == 3
    assert by(HEART, "lvef 45", "lvef-baseline 66").grade == 3


def test_signs_could_raise_a_grade_but_not_to_death() -> None:
    assert by(STOOLS, "stools 5").at_least
    assert by(RASH, "skin-area 40").at_least
    assert (by(RASH, "skin-area 40").grade, by(RASH, "skin-area 20").at_least) == (2, False)


def test_a_value_in_a_gap_of_the_text_has_no_grade() -> None:
    one = by(HEART, "lvef 39.5", "lvef-baseline 45")
    assert (one.grade, one.needs, code(one)) == (None, (), "grade-unassigned")
    assert one.why is not None
    assert one.why.words == ("lvef", "lvef-fall")


def test_numbers_that_count_only_together_never_make_zero() -> None:
    one = by(FEVERS, "anc 1", "temperature 38.6")
    assert (one.grade, code(one)) == (None, "band-not-met")
    assert one.why is not None
    assert one.why.words == ("anc", "below")


def test_what_lasts_is_asked_in_its_own_words() -> None:
    one = by(FEVERS, "anc 0.4", "temperature 38.1")
    assert (one.needs, code(one)) == (("sustained",), "asks-lasting")
    assert by(FEVERS, "anc 0.4", "temperature 38.1", sustained=True).grade == 3
    assert by(FEVERS, "temperature 38.1").needs == ("anc", "sustained")


def test_signs_alone_make_no_grade_by_numbers() -> None:
    assert code(by(SIGNS)) == "grade-by-signs"
    early = a_scale(
        a_grade(1, together(a_band("> 0", "skin-area"), sign="symptoms")),
        a_grade(2, a_band("> 30", "skin-area")),
    )
    assert code(by(early, "skin-area 5")) == "grade-by-signs"
    late = a_scale(
        a_grade(1, a_band("> 1, < 2", "skin-area")),
        a_grade(2, together(a_band(">= 2", "skin-area"), sign="symptoms")),
        a_grade(3, a_band("> 4", "skin-area")),
    )
    assert code(by(late, "skin-area 3")) == "grade-by-signs"
    assert code(by(a_scale())) == "grade-by-signs"


def test_every_version_stands_beside_the_others_with_what_changed() -> None:
    found = graded((COUNTS, STOOLS), (), measured("anc 0.4", "stools 5"))
    assert [one.grade for one in found.versions] == [4, 2]
    assert (found.term, found.facts, found.findings, found.criteria) == (
        "a-term",
        ("a-note",),
        (),
        (),
    )


@pytest.mark.parametrize(
    ("values", "sustained", "alarmed"),
    [
        (("temperature 38",), None, True),
        (("temperature 37.9",), None, False),
        (("temperature 37.9",), True, True),
        (("anc 0.4",), True, True),
        (("anc 0.4",), False, False),
        ((), None, False),
    ],
)
def test_fever_is_an_emergency_whatever_the_count_says(
    *, values: tuple[str, ...], sustained: bool | None, alarmed: bool
) -> None:
    given = measured(*values, sustained=sustained)
    found = emergency(given, FEVER)
    assert [(one.severity, one.code, one.facts) for one in found] == (
        [(Severity.STOP, "fever", ("fever",))] if alarmed else []
    )
    assert emergency(given, None) == ()


def test_a_definition_that_is_not_met_never_reassures() -> None:
    few = a_definition(together(a_band("< 1")))
    never = "not-met-never-reassures"
    for value, told in (("0.4", []), ("1", [never])):
        found = graded((COUNTS,), (few,), measured(f"anc {value}"), FEVER)
        assert [one.code for one in found.findings] == told
    assert [one.code for one in graded((COUNTS,), (few,), measured()).findings] == [never]
    assert graded((COUNTS,), (few,), measured("anc 1")).findings[0].facts == ()
