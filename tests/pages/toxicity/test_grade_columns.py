"""Versions of a term as columns."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_columns import bare, own_chip, versions
from pocketref.pages.toxicity.grade_list import result_of
from tests.pages.toxicity.grading_sheets import EMPTY, HOT, plainly, with_values


def test_the_grade_that_stands_is_lit_and_has_more_room(library: Library) -> None:
    result = result_of(with_values(stools="5"), library, "diarrhoea")
    assert result is not None
    five = versions(library, result)[0]
    (lit,) = (column for column in five.columns if column.lit)
    assert (lit.grade, lit.word) == (2, "2 at least")
    assert lit.spoken.startswith("At least")
    assert max(column.share for column in five.columns) == lit.share


def test_versions_that_differ_name_both(library: Library) -> None:
    result = result_of(HOT, library, "neutrophils")
    assert result is not None
    five, six = versions(library, result)
    assert (five.differs, six.differs) == ("Version 6.0 differs", "Version 5.0 differs")
    assert plainly(five.differing) == plainly(six.differing)


def test_a_version_that_needs_a_value_does_not_differ(library: Library) -> None:
    result = result_of(with_values(anc="1.7 10^9/L"), library, "neutrophils")
    assert result is not None
    assert [one.differs for one in versions(library, result)] == ["", ""]


def test_a_grade_beside_none_differs(library: Library) -> None:
    result = result_of(with_values(skin_area="20 %"), library, "rash")
    assert result is not None
    five = versions(library, result)[0]
    assert plainly(five.differing).endswith("no grade in CTCAE 6.")


def test_without_values_the_columns_are_to_be_read(library: Library) -> None:
    made = bare(library, "neutrophils", "Not now.")
    assert [one.why for one in made] == ["Not now."] * 2
    assert not any(column.lit for one in made for column in one.columns)


def test_each_version_cites_itself(library: Library) -> None:
    cited = [own_chip(library, one)[0].text for one in library.scales(term="febrile-neutropenia")]
    assert cited == ["CTCAE 5", "CTCAE 6"]
    assert result_of(EMPTY, library, "rash") is not None
