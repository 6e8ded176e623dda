"""What is shown of a text has the words in it, is short, and parts no number from its unit."""

import pytest

from pocketref.search.excerpting import LONGEST, excerpt

NBSP = "\u00a0"
LONG = " ".join(["Nothing here is meant and it goes on."] * 6)


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("", ["dose"], ""),
        ("One line.\nThe dose is 8.\nA dose.", ["dose"], "The dose is 8."),
        ("The dose.\nThe loading dose.", ["load", "dose"], "The loading dose."),
        ("Overdose.\nA dose.", ["dose"], "A dose."),  # where a word begins
        ("First.\nSecond.", ["nowhere"], "First."),
        (f"{LONG} The dose is 8. {LONG}", ["dose"], "The dose is 8."),
    ],
)
def test_the_line_with_most_of_the_words_is_shown(text: str, words: list[str], shown: str) -> None:
    assert excerpt(text, words) == shown


def test_a_long_sentence_is_cut_around_the_words() -> None:
    amounts = " and ".join(f"{number}{NBSP}mg" for number in range(100, 200))
    text = f"This is given as {amounts}."
    for number in range(100, 200):
        shown = excerpt(text, [str(number)])
        assert f"{number}{NBSP}mg" in shown
        assert len(shown) <= LONGEST + 2
        assert not set(shown.strip("…").split(" ")) - set(text.split(" "))


def test_where_it_was_cut_is_shown() -> None:
    words = " ".join(f"w{number}" for number in range(100))
    assert excerpt(words, ["w0"]).startswith("w0 ")
    assert excerpt(words, ["w0"]).endswith("…")
    assert excerpt(words, ["w99"]).startswith("…")
    assert excerpt(words, ["w99"]).endswith("w99")


def test_a_word_that_never_ends_is_not_cut() -> None:
    assert excerpt("x" * 500, ["y"]) == "x" * 500
