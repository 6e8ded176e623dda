"""Figures become values for their fields; two that exclude each other are asked about."""

from collections.abc import Callable

import pytest

from pocketref.answers.pieces import Piece
from pocketref.answers.placed import Placed, consistent, fault_of, replaced
from pocketref.answers.question import Question
from pocketref.answers.ranges import ranges_of
from tests.bounding import some_limits

RANGES = ranges_of(some_limits())


@pytest.mark.parametrize(
    ("text", "field", "typed"),
    [
        ("tras 68 kg", "weight", "68"),
        ("tras 150 lb", "weight", "150 lb"),
        ("tras 12 stone", "weight", "12 stone"),
        ("doce 68 1.65 m", "height", "1.65 m"),
        ("doce 68 65 inches", "height", "65 inches"),
        ("anc 400", "anc", "0.4"),
        ("anc 400 cells/mm3", "anc", "0.4"),
        ("anc 50 cells/mm3", "anc", "0.05"),
        ("anc 50 x10^9/L", "anc", "50"),
        ("plt 90000 /mm3", "platelets", "90"),
        ("stools +5", "stools", "5"),
        ("stools -3", "stools", "-3"),
        ("lvef 62% 48%", "lvef", "48"),
        ("alt 3 x uln", "alt", "3"),
        ("temp 101 F", "temperature", "101 F"),
        ("temp 38.6 c", "temperature", "38.6"),
        ("rel 8 months pert", "months", "8"),
        ("rel 30 weeks pert", "months", "30 weeks"),
    ],
)
def test_a_figure_goes_to_the_parser_of_its_field(
    text: str, field: str, typed: str, understood: Callable[[str], Question]
) -> None:
    assert understood(text).value(field) == typed


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("tras 68,5", [("weight", "comma")]),
        ("tras 1,234", [("weight", "")]),
        ("tras 150 lb", [("weight", "pounds")]),
        ("doce 68 1.65 m", [("height", "metres")]),
        ("temp 101 F", [("temperature", "fahrenheit")]),
        ("tras 6", []),
        ("tras 300", []),
        ("stools -3", []),
    ],
)
def test_a_figure_that_is_written_wrongly_is_refused_at_once(
    text: str, faults: list[tuple[str, str]], understood: Callable[[str], Question]
) -> None:
    assert [(each.field, each.hint) for each in understood(text).faults] == faults


def test_the_same_figure_twice_is_one_value(understood: Callable[[str], Question]) -> None:
    assert understood("weight 68 68 kg tras").value("weight") == "68"


def test_two_figures_for_one_field_are_asked_about(
    understood: Callable[[str], Question],
) -> None:
    question = understood("tras 68 kg 86 kg")
    (doubt,) = question.doubts
    assert (doubt.code, doubt.about) == ("which-value", "weight")
    assert [choice.text for choice in doubt.choices] == ["tras 68 kg", "tras 86 kg"]
    assert question.value("weight") is None


def test_a_grade_is_read_and_a_value_of_nothing(understood: Callable[[str], Question]) -> None:
    question = understood("diarrhoea grade 3")
    assert question.typed == ()
    assert ("grade", "3") in {(each.what, each.value) for each in question.readings}


def test_words_in_the_place_of_others_stand_apart() -> None:
    piece = Piece(typed="62", start=3, end=5, text="62", figure=True)
    assert replaced("ef 62/48", {piece: "62 %"}) == "ef 62 % /48"


def test_a_field_without_limits_has_no_faults() -> None:
    assert fault_of("unheard-of", "68,5", RANGES) is None
    assert fault_of("weight", "68,5", RANGES) is not None


def test_nothing_is_consistent() -> None:
    assert consistent("", Placed()) == Placed()
