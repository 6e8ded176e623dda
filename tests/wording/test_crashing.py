import pytest

from pocketref.model.keeping import Keeping
from pocketref.wording.crashing import crash_said


@pytest.mark.parametrize(
    ("keeping", "said"),
    [
        (Keeping.NOTHING, "No infusion day was running."),
        (Keeping.KEPT, "comes back covered."),
        (Keeping.OFF, "Go on from the paper."),
        (Keeping.FULL, "Go on from the paper."),
        (Keeping.LOST, "could not be brought back. Go on from the paper."),
    ],
)
def test_a_crash_says_what_becomes_of_the_day(keeping: Keeping, said: str) -> None:
    assert said in crash_said(keeping, "KeyError", "pages/day/widget.py line 7", "2026.03")


def test_a_crash_says_what_to_tell_it() -> None:
    text = crash_said(Keeping.KEPT, "KeyError", "pages/day/widget.py line 7", "2026.03")
    assert text.endswith("Tell IT: KeyError in pages/day/widget.py line 7, pack 2026.03.")
