"""Weight and height: one reading, or a question."""

from collections.abc import Callable

import pytest

from pocketref.answers.question import Question


@pytest.mark.parametrize(
    ("text", "weight", "height"),
    [
        ("doce 68 165", "68", "165"),
        ("doce 165 68", "68", "165"),
        ("doce 68", "68", None),
        ("doce 300", "300", None),
        ("doce 68 1", "68", "1"),
        ("doce 1 68", "68", "1"),
        ("doce 165 6", "6", "165"),
        ("doce 6 165", "6", "165"),
        ("doce 1 2", "1", "2"),
        ("doce 68 kg 165", "68", "165"),
        ("doce 165 cm 68", "68", "165"),
        ("doce 68 kg 1", "68", "1"),
        ("tras 165", "165", None),
        ("tras 68 68", "68", None),
        ("doce 68 kg", "68", None),
    ],
)
def test_figures_are_weight_and_height(
    text: str, weight: str | None, height: str | None, understood: Callable[[str], Question]
) -> None:
    question = understood(text)
    assert (question.value("weight"), question.value("height")) == (weight, height)
    assert question.doubts == ()


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("doce 165", ["doce 165 kg", "doce 165 cm"]),
        ("doce 150 150", None),
        ("doce 150 160", ["doce 150 kg 160 cm", "doce 150 cm 160 kg"]),
        ("tras 68 86", ["tras 68", "tras 86"]),
        ("doce 68 86", ["doce 68", "doce 86"]),
        ("tras 68 kg 5", ["tras 68 kg"]),
        ("doce 68 kg 165 cm 5", ["doce 68 kg 165 cm"]),
        ("doce 68 165 70", ["doce 165 70", "doce 68 70", "doce 68 165"]),
    ],
)
def test_figures_that_fit_otherwise_too_are_asked_about(
    text: str, choices: list[str] | None, understood: Callable[[str], Question]
) -> None:
    question = understood(text)
    (doubt,) = question.doubts
    assert doubt.code == "which-value"
    assert choices is None or [choice.text for choice in doubt.choices] == choices
