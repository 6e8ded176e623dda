"""What was given before a recurrence."""

from collections.abc import Callable

import pytest

from pocketref.answers.question import Question


@pytest.mark.parametrize(
    ("words", "prior"),
    [
        ("pert", "pertuzumab"),
        ("adjuvant pertuzumab", "pertuzumab"),
        ("phesgo", "pertuzumab"),
        ("pert tras", "pertuzumab"),
        ("tras", "trastuzumab"),
        ("herceptin sc", "trastuzumab"),
        ("t-dm1", "t-dm1"),
        ("kadcyla", "t-dm1"),
        ("enhertu", "t-dxd"),
        ("none", "none"),
        ("de novo", "none"),
        ("other", "other"),
    ],
)
def test_words_and_drugs_say_what_was_given(
    words: str, prior: str, understood: Callable[[str], Question]
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
