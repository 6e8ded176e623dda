"""What is shown of how a text was read."""

from collections.abc import Callable

import pytest

from pocketref.answers.lexicon import Lexicon
from pocketref.answers.question import How, Question
from pocketref.answers.wordings import scope_of


def test_a_scope_leaves_a_gap_so_that_places_stay(lexicon: Lexicon) -> None:
    reading, text = scope_of("a tox: b", lexicon)
    assert reading is not None
    assert (reading.value, reading.typed) == ("tox", "tox:")
    assert text == "a      b"


@pytest.mark.parametrize("text", ["xtox: a", "other: a", "tox a", ":", "09:00"])
def test_other_words_with_a_colon_are_no_scope(text: str, lexicon: Lexicon) -> None:
    assert scope_of(text, lexicon) == (None, text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("fn taxane", ["event febrile-neutropenia", "topic taxane"]),
        ("diarrhoea risk", ["event diarrhoea", "topic risk"]),
        ("thp", ["regimen pertuzumab-trastuzumab-docetaxel"]),
        ("vomiting grade 3", ["term vomiting", "topic grade", "grade 3"]),
        ("tras maint", ["drug trastuzumab", "phase maintenance"]),
        ("tras load", ["drug trastuzumab", "cycle 1"]),
        ("tox: rash", ["scope tox", "event rash"]),
        ("storage", ["topic storage"]),
        ("hello", []),
    ],
)
def test_readings_say_what_was_read(
    text: str, read: list[str], understood: Callable[[str], Question]
) -> None:
    assert [f"{each.what} {each.value}" for each in understood(text).readings] == read


def test_a_correction_is_shown_as_one(understood: Callable[[str], Question]) -> None:
    (reading,) = understood("perutzumab").readings
    assert (reading.how, reading.typed) == (How.SPELLING, "perutzumab")
