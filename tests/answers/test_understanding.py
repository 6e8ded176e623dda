"""Texts as they are typed, and the questions they are understood as. The table is read by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from pocketref.answers.question import Kind, Question
from pocketref.answers.tokens import LONGEST
from tests.answers.telling import told

Understand = Callable[[str], Question]

TABLE: dict[str, str] = yaml.safe_load(
    Path(__file__).with_name("understood.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("text", "expected"), TABLE.items(), ids=TABLE.keys())
def test_a_text_is_understood(text: str, expected: str, understood: Understand) -> None:
    assert told(understood(text)) == expected


def test_what_was_read_is_shown_in_the_order_typed(understood: Understand) -> None:
    read = [(each.what, each.value) for each in understood("infu doce 68 165 c1").readings]
    assert read == [
        ("topic", "day"),
        ("drug", "docetaxel"),
        ("weight", "68"),
        ("height", "165"),
        ("cycle", "1"),
    ]


def test_neutrophils_in_cells_are_shown_as_they_were_read(understood: Understand) -> None:
    question = understood("anc 400 38.6")
    assert question.value("anc") == "0.4"
    assert ("anc", "400 cells/mm3") in {(each.what, each.value) for each in question.readings}


def test_drugs_before_a_recurrence_are_no_drugs_to_give(understood: Understand) -> None:
    question = understood("rel 8 pert")
    assert question.drugs == ()
    assert question.prior == "pertuzumab"
    assert [each.what for each in question.readings] == ["topic", "months", "prior"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tras 68", "tras"),
        ("tox: diarrhoea", "diarrhoea"),
        ("source loading dose", "loading dose"),
        ("what is the dose of trastuzumab for 68 kg", "dose trastuzumab"),
        ("infu doce 68 165 c1", "infu doce"),
        ("her2 positive", "her2 positive"),
        ("cleopatra 2012", "cleopatra 2012"),
        ("doce 150 160", "doce 150 160"),
        ("6 weeks", ""),
        ("  tras   ", "tras"),
    ],
)
def test_figures_that_were_understood_are_not_looked_for(
    text: str, words: str, understood: Understand
) -> None:
    assert understood(text).words == words


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\x00", "...", "()"])
def test_nothing_typed_is_nothing_understood(text: str, understood: Understand) -> None:
    assert understood(text).kind is None
    assert understood(text).readings == ()


def test_a_long_text_only_finds(understood: Understand) -> None:
    question = understood("tras 68 " * LONGEST)
    assert question.kind is None
    assert len(question.words) == LONGEST


def test_a_scope_is_read_wherever_it_stands(understood: Understand) -> None:
    assert understood("diarrhoea tox:").scope == "tox"
    assert understood("TOX:diarrhoea").words == "diarrhoea"
    assert understood("other: diarrhoea").scope == ""


def test_two_cycles_are_asked_about(understood: Understand) -> None:
    question = understood("infu doce 68 165 c2 loading")
    assert [(each.code, each.about) for each in question.doubts] == [("which-value", "cycle")]
    assert question.value("cycle") is None


def test_a_kind_is_as_certain_as_its_words(understood: Understand) -> None:
    assert understood("tras 68 st john").kind is None
    assert understood("lvef 62 48 st john").kind is Kind.LVEF
