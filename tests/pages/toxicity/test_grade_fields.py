"""The values of a term as fields."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_fields import grade_fields
from tests.pages.toxicity.grading_sheets import EMPTY, FEBRILE, HOT, plainly, typed, with_values

NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("term", "asked"),
    [
        (FEBRILE, ["anc", "temperature", "sustained"]),
        ("neutrophils", ["anc", "anc-normal"]),
        ("lvef", ["lvef", "lvef-baseline"]),
        ("alt", ["alt", "alt-baseline"]),
        ("diarrhoea", ["stools"]),
        ("rash", ["skin-area"]),
        ("mucositis", []),
        ("neuropathy", ["neuropathy"]),
        ("white-cells", []),
    ],
)
def test_the_scales_say_which_values_are_asked(
    library: Library, term: str, asked: list[str]
) -> None:
    assert [one.id for one in grade_fields(EMPTY, library, term, NONE)] == asked


def test_a_count_and_a_temperature_stand_in_both_units(library: Library) -> None:
    count, heat, lasted = grade_fields(HOT, library, FEBRILE, frozenset({"anc"}))
    assert [(one.text, plainly(one.other)) for one in count.units] == [
        ("0.4", "400 cells/mm³"),
        ("400", "0.4 × 10⁹/L"),
    ]
    assert [(one.text, plainly(one.other)) for one in heat.units] == [
        ("38.6", "101.5 °F"),
        ("101.5", "38.6 °C"),
    ]
    assert [(one.text, one.chosen) for one in lasted.choices] == [
        ("Yes", False),
        ("No", False),
        ("Not known", True),
    ]
    assert [one.needed for one in (count, heat, lasted)] == [True, False, False]


def test_a_text_that_is_not_taken_stays_and_has_no_other_unit(library: Library) -> None:
    sheet = typed(library, HOT, "anc", "abc")
    count = grade_fields(sheet, library, FEBRILE, NONE)[0]
    assert (count.kept, [one.other for one in count.units]) == ("abc", ["", ""])
    assert count.said.startswith("ANC “abc” is not a number")
    assert not count.asks


def test_what_was_said_of_the_fever_is_chosen(library: Library) -> None:
    sheet = with_values(sustained=True)
    lasted = grade_fields(sheet, library, FEBRILE, NONE)[-1]
    assert [one.text for one in lasted.choices if one.chosen] == ["Yes"]
    assert lasted.title == lasted.label


def test_a_unit_is_read_out_in_full(library: Library) -> None:
    count = grade_fields(EMPTY, library, FEBRILE, NONE)[0]
    spoken = [one.spoken for one in count.units]
    assert spoken == ["times ten to the ninth per litre", "cells per cubic millimetre"]
