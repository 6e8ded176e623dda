"""Typed values in words."""

import pytest

from pocketref.answers.question import Typed
from pocketref.pack.library import Library
from pocketref.pages.search.values import named, stands, unit_of, value
from tests.pages.search.saying import plainly
from tests.pages.wards import worksheet


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("weight", "68", "68 kg"),
        ("weight", "160", "160 kg"),
        ("weight", "abc", "abc"),
        ("months", "8", "8 months"),
        ("since", "45", "45 days"),
        ("since", "x", "x"),
        ("stools", "5", "5"),
    ],
)
def test_a_value_has_its_unit(library: Library, field: str, text: str, said: str) -> None:
    assert plainly(value(library, field, text)) == said


def test_a_count_says_what_it_counts(library: Library) -> None:
    assert named(library, "cycle", "1") == "cycle 1"
    assert plainly(named(library, "weight", "68")) == "68 kg"


def test_a_value_stands_once_the_worksheet_has_it(library: Library) -> None:
    sheet = worksheet()
    assert stands(library, sheet, Typed(field="weight", text="68"))
    assert not stands(library, sheet, Typed(field="weight", text="86"))
    assert not stands(library, sheet, Typed(field="weight", text="680"))
    assert not stands(library, sheet, Typed(field="months", text="8"))


def test_a_field_has_its_unit(library: Library) -> None:
    assert unit_of(library, "weight") == "kg"
    assert unit_of(library, "months") == "months"
    assert unit_of(library, "prior") == ""


def test_what_was_said_to_a_question_says_which(library: Library) -> None:
    assert named(library, "prior", "pertuzumab") == "pertuzumab with trastuzumab"
    assert named(library, "hr", "positive") == "hormone-receptor positive"
