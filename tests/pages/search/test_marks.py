"""Which letters of a title were typed."""

import pytest

from pocketref.pages.search.marks import marks


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("tras", ["tras"]),
        ("late TRAST", ["Late", "trast"]),
        ("rastu", []),
        ("68", []),
        ("trastuzumab tras", ["trastuzumab"]),
        ("", []),
    ],
)
def test_the_beginnings_of_words_are_marked(typed: str, marked: list[str]) -> None:
    title = "Late or missed trastuzumab"
    assert [title[start:end] for start, end in marks(title, typed)] == marked


def test_marks_never_overlap() -> None:
    assert marks("aa aa", "a aa") == ((0, 2), (3, 5))
