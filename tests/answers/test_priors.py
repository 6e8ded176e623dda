"""What was given before a recurrence."""

from collections.abc import Callable

import pytest

from pocketref.answers.question import Question
from pocketref.model.decision import Prior


@pytest.mark.parametrize(
    ("words", "prior"),
    [
        ("pert", Prior.PERTUZUMAB),
        ("adjuvant pertuzumab", Prior.PERTUZUMAB),
        ("phesgo", Prior.PERTUZUMAB),
        ("pert tras", Prior.PERTUZUMAB),
        ("tras", Prior.TRASTUZUMAB),
        ("herceptin sc", Prior.TRASTUZUMAB),
        ("t-dm1", Prior.T_DM1),
        ("kadcyla", Prior.T_DM1),
        ("enhertu", Prior.T_DXD),
        ("none", Prior.NONE),
        ("de novo", Prior.NONE),
        ("other", Prior.OTHER),
    ],
)
def test_words_and_drugs_say_what_was_given(
    words: str, prior: Prior, understood: Callable[[str], Question]
) -> None:
    question = understood(f"rel 8 {words}")
    assert question.prior == prior
    assert question.value("prior") == prior
    assert question.doubts == ()


@pytest.mark.parametrize("words", ["", "doce"])
def test_what_was_not_said_stays_empty(words: str, understood: Callable[[str], Question]) -> None:
    assert understood(f"rel 8 {words}").prior == ""


def test_two_that_exclude_each_other_are_asked_about(
    understood: Callable[[str], Question],
) -> None:
    question = understood("rel 8 t-dm1 none")
    (doubt,) = question.doubts
    assert doubt.code == "which-prior"
    assert [choice.text for choice in doubt.choices] == ["rel 8 t-dm1", "rel 8 none"]
    assert question.prior == ""
