from hypothesis import given
from hypothesis import strategies as st

from pocketref.pictures.lettering import (
    BOLD,
    PLAIN,
    Place,
    Style,
    broken,
    high,
    longest,
    paragraph,
    room,
    stacked,
)

PROSE = st.lists(st.text("abcdefgh 0123", min_size=1, max_size=9), min_size=1).map(" ".join)


@given(PROSE, st.integers(20, 300))
def test_breaking_loses_no_word_and_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    lines = broken(text, width)
    assert " ".join(lines) == text
    for line in lines:
        assert room(line) <= width or " " not in line.strip(" ")


def test_a_text_breaks_at_plain_spaces_only() -> None:
    text = "90\N{NO-BREAK SPACE}mg once"
    assert broken(text, longest(text)) == ("90\N{NO-BREAK SPACE}mg", "once")


def test_an_empty_text_has_no_line() -> None:
    assert broken("", 100) == ()
    assert high("", 100) == 0


def test_bold_words_and_larger_ones_need_more_room() -> None:
    assert room("dose", BOLD) > room("dose")
    assert room("dose", Style(role="body")) > room("dose")
    assert room("dose", Style(role="value")) == room("dose", Style(role="value", bold=True))


def test_a_paragraph_stands_line_below_line() -> None:
    first, second = paragraph("one two", Place(x=3, y=10, width=longest("two")), PLAIN)
    assert (first.text, second.text) == ("one", "two")
    assert (first.x, first.y, second.y) == (3, 10, 28)


def test_stacked_texts_follow_each_other() -> None:
    words, foot = stacked([("one", BOLD), ("", PLAIN), ("two", PLAIN)], Place(x=0, y=5, width=99))
    assert [word.text for word in words] == ["one", "two"]
    assert (words[1].y, foot) == (23, 41)
