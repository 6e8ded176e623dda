import pytest

from pocketref.wording.units import NBSP
from pocketref.wording.waiting import ended, ends_in


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (48, "Clears in 0:48"),
        (5, "Clears in 0:05"),
        (60, "Clears in 1:00"),
        (61, "Clears in 2 min"),
        (540, "Clears in 9 min"),
    ],
)
def test_minutes_are_said_quietly_and_seconds_in_the_last(seconds: int, said: str) -> None:
    assert ends_in(seconds, covers=False).replace(NBSP, " ") == said


def test_a_running_day_is_covered_instead() -> None:
    assert ends_in(48, covers=True) == "Covers in 0:48"


def test_afterwards_it_says_why() -> None:
    assert ended(10).replace(NBSP, " ") == "No key for 10 min. Cleared."
