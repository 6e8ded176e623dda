"""Texts are compared without capitals, accents and signs."""

import pytest

from pocketref.search.folding import (
    MOST_LETTERS,
    MOST_WORDS,
    folded,
    name_of,
    short_forms_in,
    shortened,
    typed_words,
    words_in,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("DOCEtaxel", "docetaxel"),
        ("Café", "cafe"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("\uff2c\uff36\uff25\uff26", "lvef"),  # wide letters
        ("mg/m²", "mg/m2"),
    ],
)
def test_letters_that_mean_the_same_are_the_same(text: str, plain: str) -> None:
    assert folded(text) == plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("anc 0.4 38.6", ["anc", "0.4", "38.6"]),
        ("1,765 of 12.", ["1,765", "of", "12"]),
        ("T-DM1, (ado)", ["t", "dm1", "ado"]),
        ("420\u00a0mg", ["420", "mg"]),
        ("снижение дозы", ["снижение", "дозы"]),
        ("- * \ud800 \x00", []),
    ],
)
def test_signs_part_words_but_not_a_number(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_short_forms_are_also_one_word() -> None:
    assert short_forms_in("T-DM1 and G\u2011CSF, but progression-free") == ["tdm1", "gcsf"]


def test_a_name_is_its_words() -> None:
    assert name_of("Loading, and maintenance") == "loading and maintenance"


def test_as_many_words_are_asked_as_anyone_types() -> None:
    assert typed_words("dose Dose dosé") == ["dose"]
    assert len(typed_words(" ".join(map(str, range(999))))) == MOST_WORDS
    assert typed_words("a" * 10_000_000) == ["a" * MOST_LETTERS]


def test_halves_of_signs_are_left_out() -> None:
    assert shortened("a\ud800b") == "ab"
