"""Which branches a case can still take."""

import pytest

from pocketref.engine.branches import leaves, reaches, sayings, speaks, usually
from pocketref.model.branch import Stretch
from pocketref.model.noun import but
from tests.recurring import SIX, TWELVE, a_recurrence, a_tree, when


def test_a_leaf_is_any_branch_that_what_was_said_leaves_open() -> None:
    article, guideline = a_tree().sides
    said = a_recurrence("pertuzumab", None)
    assert [leaf.outcome for leaf in leaves(article, said)] == [
        "silent",
        "second-line",
        "first-or-second-line",
    ]
    assert len(leaves(guideline, said)) == 2


@pytest.mark.parametrize(
    ("stretch", "inside"),
    [
        (Stretch(at_least=SIX), ["6", "6.1", "12", "13"]),
        (Stretch(above=SIX), ["6.1", "12", "13"]),
        (Stretch(at_most=TWELVE), ["5", "6", "6.1", "12"]),
        (Stretch(below=TWELVE), ["5", "6", "6.1"]),
        (Stretch(at_least=SIX, below=TWELVE), ["6", "6.1"]),
        (Stretch(above=SIX, at_most=TWELVE), ["6.1", "12"]),
        (None, ["5", "6", "6.1", "12", "13"]),
    ],
)
def test_an_end_is_inside_or_not_as_it_says(stretch: Stretch | None, inside: list[str]) -> None:
    months = ["5", "6", "6.1", "12", "13"]
    assert [one for one in months if reaches((), stretch, a_recurrence(months=one))] == inside


def test_a_condition_on_what_was_left_open_can_be_met_and_does_not_speak() -> None:
    open_case, condition = a_recurrence(), when(prior="pertuzumab", hr="positive")
    assert reaches(condition, None, open_case)
    assert not speaks(condition, None, open_case)
    assert speaks(condition, None, a_recurrence(hr="positive"))
    assert not reaches(condition, None, a_recurrence(hr="negative"))
    assert not speaks((), Stretch(above=SIX), a_recurrence(months=None))


def test_a_usual_answer_stands_only_where_nothing_was_said() -> None:
    tree = a_tree()
    assert usually(tree, a_recurrence()).said("chemotherapy") == "fit"
    assert usually(tree, a_recurrence()).said("hr") is None
    unfit = a_recurrence(chemotherapy="unfit")
    assert usually(tree, unfit) == unfit


def test_nothing_is_said_where_one_source_depends_on_more() -> None:
    tree = a_tree()
    open_case = a_recurrence("trastuzumab", "8", chemotherapy="unfit")
    assert sayings(tree, open_case) == ()
    said = sayings(
        tree, but(open_case, given=(*open_case.given, *a_recurrence(None, hr="positive").given))
    )
    assert [one.outcome for one in said] == ["antibodies-endocrine", "second-line"]
