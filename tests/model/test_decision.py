"""What the nouns of a decision refuse, and what they know of themselves."""

import pytest

from pocketref.model.decision import Ask, Case, Saying
from pocketref.model.noun import BrokenNounError, but
from pocketref.model.patient import Given
from tests.recurring import a_recurrence, a_tree


def test_a_question_can_be_answered_and_a_tree_asks() -> None:
    with pytest.raises(BrokenNounError, match="without a choice"):
        Ask(id="prior", title="Before", choices=())
    with pytest.raises(BrokenNounError, match="asks nothing"):
        but(a_tree(), asks=())


def test_a_case_knows_what_was_said_and_nothing_else() -> None:
    said = a_recurrence("none", None, hr="positive")
    assert (said.said("prior"), said.said("hr"), said.said("menopause")) == (
        "none",
        "positive",
        None,
    )
    assert Case(given=(Given(ask="a", choice="b"),)).said("a") == "b"


def test_a_question_and_an_outcome_are_had_by_their_ids() -> None:
    tree = a_tree()
    assert tree.ask("hr").title == "Hormone receptors"
    assert tree.outcome("silent").title == "Does not say"
    with pytest.raises(KeyError):
        tree.ask("name")
    with pytest.raises(KeyError):
        tree.outcome("cure")


def test_silence_is_an_outcome() -> None:
    assert Saying(source="article", outcome="silent").silent
    assert not Saying(source="article", outcome="second-line").silent
