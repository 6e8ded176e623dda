"""There are always topics to go on with, the nearest first."""

import pytest

from pocketref.search.nearing import nearest

NAMES = {1: "First-line treatment", 2: "Heart function\nLVEF\necho", 3: "Which taxane", 4: ""}


@pytest.mark.parametrize(
    ("text", "first"),
    [("hart funktion", 2), ("ecco echo", 2), ("taxan", 3), ("lines", 1), ("", 1), ("insulin", 1)],
)
def test_what_shares_most_letters_is_nearest(text: str, first: int) -> None:
    assert nearest(text, NAMES, 3)[0] == first
    assert len(nearest(text, NAMES, 3)) == 3


def test_what_shares_nothing_keeps_its_order() -> None:
    assert nearest("xyzzy", NAMES, 4) == (1, 2, 3, 4)
