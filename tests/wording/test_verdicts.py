"""What a grading comes to, in a word."""

import pytest

from pocketref.wording import verdicts


@pytest.mark.parametrize(
    ("grade", "at_least", "said"),
    [
        (None, False, "No grade"),
        (0, False, "Below grade 1"),
        (0, True, "Below grade 1 by the number alone"),
        (3, False, "Grade 3"),
        (3, True, "At least grade 3"),
    ],
)
def test_a_grade_is_said_with_its_doubt(grade: int | None, at_least: bool, said: str) -> None:  # noqa: FBT001
    assert verdicts.grade(grade, at_least=at_least).replace("\u00a0", " ") == said


def test_a_definition_is_met_not_met_or_not_decided() -> None:
    said = [verdicts.met(each) for each in (True, False, None)]
    assert said == ["Met", "Not met", "Not decided"]
