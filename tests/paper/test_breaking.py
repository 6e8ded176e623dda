import pytest

from pocketref.paper.breaking import lines, natural
from pocketref.paper.sizes import MILLIMETRE
from pocketref.paper.words import Blank, Break, Face, Run, Tick, Weight, Words
from tests.paper.typesetting import StubRuler, words

RULER = StubRuler()
LETTER = RULER.width("a", Face())


def broken(paragraph: Words, letters: float) -> list[str]:
    """The text of each line in a width of so many letters."""
    found = lines(paragraph, letters * LETTER, RULER)
    return [
        "".join(item.inline.text for item in line if isinstance(item.inline, Run)) for line in found
    ]


@pytest.mark.parametrize(
    ("text", "letters", "expected"),
    [
        ("one two three", 20, ["one two three"]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 12, ["one two", "three"]),
        ("one two three", 3, ["one", "two", "three"]),
        ("give 840\u00a0mg now", 9, ["give", "840\u00a0mg", "now"]),
        ("incomprehensibilities", 5, ["incomprehensibilities"]),
        ("  one   two  ", 20, ["one two"]),
    ],
)
def test_lines_break_at_plain_spaces_only(text: str, letters: float, expected: list[str]) -> None:
    assert broken(words(text), letters) == expected


def test_letters_of_two_faces_without_a_space_stay_together() -> None:
    bold = Face(weight=Weight.BOLD)
    paragraph = Words(inlines=(Run(text="132.4 mg "), Run(text="[c]", face=bold), Run(text=".")))
    assert broken(paragraph, 9) == ["132.4 mg", "[c]."]


def test_a_tick_box_stays_with_its_word() -> None:
    paragraph = Words(inlines=(Run(text="one "), Tick(), Run(text="two")))
    first, second = lines(paragraph, 5 * LETTER, RULER)
    assert [type(item.inline) for item in first] == [Run]
    assert [type(item.inline) for item in second] == [Tick, Run]


def test_a_new_line_begins_where_it_is_asked_for() -> None:
    paragraph = Words(inlines=(Run(text="read from"), Break(), Run(text="the chart")))
    assert broken(paragraph, 40) == ["read from", "the chart"]


def test_hanging_lines_have_less_room() -> None:
    paragraph = Words(inlines=(Run(text="one two one two"),), hang=2 * LETTER / MILLIMETRE)
    assert broken(paragraph, 8) == ["one two", "one", "two"]


def test_a_paragraph_is_as_wide_as_its_widest_line_and_breaks_nowhere_then() -> None:
    paragraph = Words(inlines=(Run(text="one two"), Break(), Run(text="three"), Blank(width=10)))
    assert natural(paragraph, RULER) == pytest.approx(5 * LETTER + 10 * MILLIMETRE)
    assert len(lines(paragraph, natural(paragraph, RULER), RULER)) == 2
