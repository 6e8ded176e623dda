import pytest

from pocketref.agreement.grading import agreed, emergency, graded
from pocketref.engine import grading
from pocketref.model.graded import Graded
from pocketref.model.noun import but
from pocketref.recheck import grading as recheck
from tests.gauging import FEVER, a_band, a_definition, a_grade, a_scale, measured, together

SCALES = (
    a_scale(a_grade(1, a_band("< 1.5")), a_grade(2, a_band("< 1"), bedside=True), name="old"),
    a_scale(a_grade(1, a_band("< 1")), name="new"),
)
DEFINITIONS = (
    a_definition(together(a_band("< 1")), name="one"),
    a_definition(together(a_band("< 0.5")), name="other"),
)
GIVEN = measured("anc 0.7", "temperature 38.6")
FIRST = grading.graded(SCALES, DEFINITIONS, GIVEN, FEVER)
MARKS = tuple(recheck.mark(scale, GIVEN) for scale in SCALES)
VERDICTS = tuple(recheck.verdict(definition, GIVEN) for definition in DEFINITIONS)


def codes(found: Graded) -> list[str]:
    return [one.code for one in found.findings]


def test_where_both_engines_agree_everything_stands() -> None:
    found = graded(SCALES, DEFINITIONS, GIVEN, FEVER)
    assert found == FIRST
    assert [one.grade for one in found.versions] == [2, 1]
    assert [one.met for one in found.criteria] == [True, False]


def test_where_they_differ_on_a_grade_none_stands_and_it_says_so() -> None:
    for other in (but(MARKS[0], grade=1), but(MARKS[0], at_least=True)):
        found = agreed(FIRST, (other, MARKS[1]), VERDICTS, fever=None)
        assert {one.grade for one in found.versions} == {None}
        assert {one.met for one in found.criteria} == {None}
        assert found.findings[0].code == "grades-disagree"
        assert found.findings[0].words == ("5.0",)
        assert {one.why for one in found.versions} == {found.findings[0]}


def test_where_they_differ_on_a_definition_nothing_stands() -> None:
    other = but(VERDICTS[1], met=None)
    found = agreed(FIRST, MARKS, (VERDICTS[0], other), fever=None)
    assert found.findings[0].words == ("other",)
    assert {one.grade for one in found.versions} == {None}


def test_what_only_one_engine_answered_does_not_stand() -> None:
    assert agreed(FIRST, (), VERDICTS, fever=None).findings[0].words == ("5.0", "5.0")
    assert agreed(FIRST, MARKS, (), fever=None).findings[0].words == ("one", "other")


def test_the_emergency_stays_where_the_engines_disagree_on_anything() -> None:
    found = agreed(FIRST, (), (), fever=FEVER)
    assert "fever" in codes(found)
    assert codes(found).count("fever") == 1


def test_an_emergency_that_only_the_second_engine_sees_is_told() -> None:
    quiet = but(FIRST, findings=())
    assert codes(agreed(quiet, MARKS, VERDICTS, fever=FEVER)) == ["fever"]
    assert codes(agreed(quiet, (), VERDICTS, fever=FEVER)) == ["fever", "grades-disagree"]
    assert codes(agreed(quiet, MARKS, VERDICTS, fever=None)) == []


def test_fever_alone_is_told_if_either_engine_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.code for one in emergency(GIVEN, FEVER)] == ["fever"]
    assert emergency(GIVEN, None) == ()
    assert emergency(measured("temperature 37"), FEVER) == ()
    monkeypatch.setattr(grading, "emergency", lambda *_: ())
    assert [one.code for one in emergency(GIVEN, FEVER)] == ["fever"]
