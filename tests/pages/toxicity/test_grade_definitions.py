"""Definitions, and the banner made of them."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_definitions import banner, open_rows, rows
from pocketref.pages.toxicity.grade_list import result_of
from tests.pages.toxicity.grading_sheets import FEBRILE, HOT, plainly, with_values


def test_a_definition_that_only_some_meet_says_by_whom(library: Library) -> None:
    result = result_of(with_values(anc="0.7 10^9/L", temperature="38.4 degC"), library, FEBRILE)
    assert result is not None
    told = banner(library, result, "Febrile neutropenia")
    assert told.stop[0] == "Febrile neutropenia: criterion met by CTCAE 5 and CTCAE 6."
    assert not any("not met by" in note for note in told.notes)


def test_each_source_has_its_row(library: Library) -> None:
    result = result_of(HOT, library, FEBRILE)
    assert result is not None
    made = rows(library, result)
    assert [row.tone for row in made] == ["stop"] * 4
    assert all(row.chips and row.facts for row in made)


def test_what_is_missing_is_asked_by_the_row(library: Library) -> None:
    result = result_of(with_values(anc="0.4 10^9/L", temperature="38.1 degC"), library, FEBRILE)
    assert result is not None
    first = rows(library, result)[0]
    assert (first.word, first.tone) == ("Not decided", "needs")
    assert plainly(first.why) == "38 °C or more for over 1 h?"


def test_definitions_are_to_be_read_where_nothing_may_be_decided(library: Library) -> None:
    made = open_rows(library, FEBRILE)
    assert {row.word for row in made} == {"Not decided"}
    assert all(row.why for row in made)
