"""An interval counts since the last dose or from the due date, and says which."""

from collections.abc import Callable

import pytest

from pocketref.answers.question import Question


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("pert 45 days since last", {"since": "45"}),
        ("pert since 45 days", {"since": "45"}),
        ("pert 5 weeks late", {"late": "35"}),
        ("pert late by 5 weeks", {"late": "35"}),
        ("pert 1.5 weeks late", {"late": "10.5"}),
        ("pert 45 days since last, 3 weeks late", {"since": "45", "late": "21"}),
        ("late 3 weeks, since 45 days", {"since": "45", "late": "21"}),
        ("pert 3 months late", {"late": "3 months"}),
        ("pert 4,5 weeks late", {"late": "4,5"}),
    ],
)
def test_an_interval_is_read_in_days(
    text: str, values: dict[str, str], understood: Callable[[str], Question]
) -> None:
    question = understood(text)
    assert {each.field: each.text for each in question.typed} == values
    assert question.doubts == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("6 weeks", "since-or-late"),
        ("pert 45 days", "since-or-late"),
        ("pert late 10", "which-unit"),
        ("pert 10 late", "which-unit"),
        ("pert 2 weeks 3 days late", "which-value"),
        ("pert 2 weeks 3 days", "which-value"),
        ("pert 2 weeks late 3 weeks late since", "which-value"),
    ],
)
def test_an_interval_that_says_too_little_is_asked_about(
    text: str, code: str, understood: Callable[[str], Question]
) -> None:
    assert [doubt.code for doubt in understood(text).doubts] == [code]


def test_both_meanings_of_a_bare_interval_are_there(
    understood: Callable[[str], Question],
) -> None:
    question = understood("6 weeks")
    assert question.value("interval") == "42"
    assert [choice.text for choice in question.doubts[0].choices] == [
        "6 weeks since last",
        "6 weeks late",
    ]
