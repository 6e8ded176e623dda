"""Grades on a ruler."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_list import result_of
from pocketref.pages.toxicity.grade_scale import ruler
from pocketref.pages.toxicity.grade_view import Ruler
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.toxicity.grading_sheets import EMPTY, HOT, plainly, with_values

Stretches = list[tuple[str, str]]


def drawn(library: Library, sheet: Worksheet, term: str, version: int = 0) -> Ruler | None:
    result = result_of(sheet, library, term)
    assert result is not None
    return ruler(library, result, version)


def told(made: Ruler | None) -> Stretches:
    assert made is not None
    return [(one.begins, plainly(one.text)) for one in made.stretches]


@pytest.mark.parametrize(
    ("sheet", "term", "version", "stretches"),
    [
        (
            EMPTY,
            "neutrophils",
            0,
            [("0", "Grade 4"), ("0.5", "Grade 3"), ("1", "Grade 2"), ("1.5", "Grade 1 or none")],
        ),
        (
            with_values(anc_normal="1.8 10^9/L"),
            "neutrophils",
            0,
            [
                ("0", "Grade 4"),
                ("0.5", "Grade 3"),
                ("1", "Grade 2"),
                ("1.5", "Grade 1"),
                ("1.8", "Below grade 1"),
            ],
        ),
        (
            with_values(alt_baseline="2 ULN"),
            "alt",
            0,
            [
                ("0", "Below grade 1"),
                ("3", "Grade 1"),
                ("6", "Grade 2"),
                ("10", "Grade 3"),
                ("40", "Grade 4"),
            ],
        ),
        (
            with_values(alt_baseline="1 ULN"),
            "alt",
            1,
            [
                ("0", "Below grade 1"),
                ("1", "Grade 1"),
                ("3", "Grade 2"),
                ("5", "Grade 3"),
                ("20", "Grade 4"),
            ],
        ),
        (
            EMPTY,
            "diarrhoea",
            0,
            [("0", "Below grade 1"), ("1", "Grade 1"), ("4", "Grade 2"), ("7", "Grade 3")],
        ),
    ],
)
def test_the_engine_is_asked_between_limits(
    library: Library, sheet: Worksheet, term: str, version: int, stretches: Stretches
) -> None:
    assert told(drawn(library, sheet, term, version)) == stretches


def test_the_gap_of_the_text_has_no_grade(library: Library) -> None:
    made = told(drawn(library, with_values(lvef_baseline="40 %"), "lvef"))
    assert ("39", "No grade") in made


def test_the_value_stands_on_it(library: Library) -> None:
    made = drawn(library, HOT, "neutrophils")
    assert made is not None
    assert made.now is not None
    assert (made.now.at, made.now.text) == (0.4, "0.4")
    assert plainly(made.text) == "Neutrophil count decreased: grade 4, at 0.4 × 10⁹/L."
    empty = drawn(library, EMPTY, "neutrophils")
    assert empty is not None
    assert (empty.now, empty.text) == (None, "Neutrophil count decreased.")


@pytest.mark.parametrize("term", ["febrile-neutropenia", "alt", "lvef", "mucositis", "white-cells"])
def test_two_measures_a_missing_baseline_or_no_number_have_no_ruler(
    library: Library, term: str
) -> None:
    assert drawn(library, EMPTY, term) is None
