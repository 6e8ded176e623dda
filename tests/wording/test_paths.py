from datetime import date

import pytest

from pocketref.model.decision import Stretch
from pocketref.wording import paths
from tests.stating import stated

SIX, TWELVE = stated("6 month", "a"), stated("12 month", "b")


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (None, "any interval"),
        (Stretch(), "any interval"),
        (Stretch(below=SIX), "under 6"),
        (Stretch(at_most=TWELVE), "up to 12"),
        (Stretch(above=TWELVE), "over 12"),
        (Stretch(at_least=TWELVE), "12 or more"),
        (Stretch(at_least=SIX, below=TWELVE), "6 to under 12"),
        (Stretch(above=SIX, at_most=TWELVE), "over 6 to 12"),
    ],
)
def test_a_leaf_says_its_months_with_the_end_that_counts(of: Stretch | None, said: str) -> None:
    assert paths.stretch(of) == said


def test_two_dates_are_said_with_what_they_come_to_and_the_rule() -> None:
    said = paths.counted(date(2025, 3, 1), date(2026, 2, 2), 11, 338)
    assert said == (
        "1\u00a0Mar\u00a02025 to 2\u00a0Feb\u00a02026: 11\u00a0completed months,"
        " 338\u00a0days. A month is complete on the same day of the month, or on the last day of"
        " a month that has no such day."
    )


def test_one_is_one() -> None:
    said = paths.counted(date(2025, 3, 1), date(2025, 4, 1), 1, 31)
    assert "1\u00a0completed month, 31\u00a0days" in said
