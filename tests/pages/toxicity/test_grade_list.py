"""The list of what can be graded."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_list import groups, result_of, terms
from tests.pages.toxicity.grading_sheets import FEBRILE, HOT, plainly, typed


def test_every_term_stands_in_the_list_and_then_the_scores(library: Library) -> None:
    first, second = groups(HOT, library, "neutrophils")
    assert [row.id for row in first.rows] == list(terms(library))
    assert first.rows[0].id == FEBRILE
    assert (second.title, [row.id for row in second.rows]) == ("Scores", ["mascc", "cisne"])
    assert [row.id for row in (*first.rows, *second.rows) if row.open] == ["neutrophils"]


def test_a_row_has_the_grade_of_each_version_and_a_sign(library: Library) -> None:
    rows = {row.id: row for group in groups(HOT, library, FEBRILE) for row in group.rows}
    assert [plainly(word) for word in rows["neutrophils"].said] == ["Grade 4", "Grade 3"]
    assert (rows[FEBRILE].met, rows["neutrophils"].met) == (True, False)
    assert plainly(rows[FEBRILE].spoken[0]) == (
        "Febrile neutropenia, Grade 3 at least, criterion met"
    )
    assert rows["platelets"].said == ("", "")


def test_a_value_that_is_refused_leaves_its_terms_without_a_grade(library: Library) -> None:
    sheet = typed(library, HOT, "anc", "abc")
    assert result_of(sheet, library, FEBRILE) is None
    assert result_of(sheet, library, "platelets") is not None
