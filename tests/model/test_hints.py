"""Annotations say what a field holds."""

import pytest

from pocketref.model.drug import DoseRule, Drug, LateRule, Phase
from pocketref.model.fact import Stated, Value
from pocketref.model.hints import arms, hint_at, hints_of, member, noun_of
from pocketref.model.quantity import Quantity, Range


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ((), Drug),
        (("name",), str),
        (("doses", 0), DoseRule),
        (("doses", 0, "phase"), Phase),
        (("colour",), None),
        (("name", "first", "second"), None),
        (("doses", 0, 0), None),
    ],
)
def test_a_path_leads_to_what_is_expected(path: tuple[str | int, ...], hint: object) -> None:
    assert hint_at(Drug, path) is hint


def test_an_optional_noun_is_that_noun() -> None:
    assert noun_of(hints_of(Drug)["late"]) is LateRule
    assert noun_of(hints_of(Drug)["name"]) is None


def test_a_value_holds_one_of_three() -> None:
    assert arms(hints_of(Value)["value"]) == (Quantity, Range, str)
    assert noun_of(hints_of(Value)["value"]) is None


def test_only_tuples_have_members() -> None:
    assert member(hints_of(Drug)["doses"]) is DoseRule
    assert member(Stated) is None
