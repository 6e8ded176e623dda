from pocketref.wording import grading
from pocketref.wording.units import NBSP


def plainly(text: str) -> str:
    return text.replace(NBSP, " ")


def test_a_column_says_whether_signs_could_raise_the_grade() -> None:
    assert grading.column(3, at_least=True) == "3 at least"
    assert grading.column(4, at_least=False) == "4"


def test_a_grade_in_the_list_is_short() -> None:
    said = [grading.in_list(2, at_least=least) for least in (True, False)]
    assert [plainly(one) for one in said] == ["Grade 2 at least", "Grade 2"]
    assert plainly(grading.in_list(0, at_least=True)) == "Below grade 1"
    assert grading.in_list(None, at_least=False) == ""


def test_a_score_says_how_far_it_is_answered_and_what_it_comes_to() -> None:
    assert grading.no_sum(2, 7) == "No sum yet: 5 of 7 answered"
    assert grading.unanswered(("Age", "Burden")) == "Not answered yet: Age; Burden."
    assert plainly(grading.points(17, "High risk")) == "17 points: high risk"
    assert plainly(grading.points(1, "Low risk")) == "1 point: low risk"


def test_a_column_is_read_out_with_what_it_says() -> None:
    spoken = grading.spoken_column
    lit = spoken(3, "Low count.", lit=True, at_least=True)
    assert plainly(lit) == "At least grade 3, by these values. Low count."
    assert plainly(spoken(4, "Death", lit=False, at_least=False)) == "Grade 4. Death"
    assert plainly(spoken(1, "", lit=False, at_least=False)) == "Grade 1. No such grade."


def test_grades_that_a_term_does_not_have_are_named() -> None:
    assert plainly(grading.lacking((1, 2))) == "has no grade 1 or 2"
    assert plainly(grading.lacking((5,))) == "has no grade 5"
    assert grading.lacking(()) == ""


def test_a_definition_is_met_by_all_or_by_some() -> None:
    said = grading.criterion
    assert said("Fever", ("A", "B"), met=True, all_of_them=True) == "Fever: criterion met."
    some = said("Fever", ("A", "B"), met=False, all_of_them=False)
    assert some == "Fever: criterion not met by A and B."


def test_versions_that_differ_are_both_named() -> None:
    both = grading.each(((4, False, "CTCAE 5"), (3, True, "CTCAE 6")))
    assert plainly(both) == "Grade 4 in CTCAE 5, at least grade 3 in CTCAE 6."
    assert grading.version_differs("6.0") == "Version 6.0 differs"


def test_the_unit_of_a_ruler_does_not_seem_to_follow_its_last_number() -> None:
    said = [plainly(grading.axis(unit)) for unit in ("%", "g/dL", "× 10⁹/L", "")]
    assert said == ["in %", "in g/dL", "× 10⁹/L", ""]


def test_a_stretch_and_a_title() -> None:
    assert plainly(grading.or_none(1)) == "Grade 1 or none"
    assert plainly(grading.titled("Anaemia", 2, at_least=False)) == "Anaemia: grade 2"
    assert grading.titled("Anaemia", None, at_least=False) == "Anaemia: no grade"


def test_a_value_that_is_not_taken_is_named() -> None:
    assert grading.until_taken("anc", asks=False) == "None until ANC is valid."
    assert grading.until_taken("temperature", asks=True) == "None until temperature is confirmed."
