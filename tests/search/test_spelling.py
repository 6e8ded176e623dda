"""Typing errors are found within their bounds, half typed or whole, and never guessed beyond."""

import pytest

from pocketref.search.spelling import Near, Vocabulary, edits_allowed, meant, near

DRUGS = ("pertuzumab", "trastuzumab", "docetaxel", "paclitaxel", "heart")


@pytest.mark.parametrize(
    ("typed", "edits"),
    [("hear", 0), ("heart", 1), ("taxanes", 1), ("infusion", 2), ("infus10n", 0), ("a" * 41, 0)],
)
def test_longer_words_may_have_more_errors(typed: str, edits: int) -> None:
    assert edits_allowed(typed) == edits


@pytest.mark.parametrize(
    ("typed", "word", "edits", "whole"),
    [
        ("perutzumab", "pertuzumab", 1, True),  # swapped
        ("pertzumab", "pertuzumab", 1, True),  # left out
        ("pertuzzumab", "pertuzumab", 1, True),  # put in
        ("pertusumab", "pertuzumab", 1, True),  # another letter
        ("bertusumab", "pertuzumab", 2, True),
        ("eprtuzuamb", "pertuzumab", 2, True),  # both ends
        ("perutz", "pertuzumab", 1, False),
        ("perut", "pertuzumab", 1, False),
        ("doxetaxle", "docetaxel", 2, True),
        ("haert", "heart", 1, True),
    ],
)
def test_every_kind_of_error_is_found(typed: str, word: str, edits: int, *, whole: bool) -> None:
    assert near(typed, DRUGS) == (Near(word=word, edits=edits, whole=whole),)


@pytest.mark.parametrize("typed", ["", "haer", "haetr7", "hxyrt", "prtzmab", "xyzuvwzumab"])
def test_nothing_is_found_beyond_the_bounds(typed: str) -> None:
    assert near(typed, DRUGS) == ()


def test_the_nearest_comes_first_and_a_whole_word_before_a_beginning() -> None:
    found = near("taxod", ("taxotere", "taxon", "taxol"))
    assert [each.word for each in found] == ["taxon", "taxol", "taxotere"]


def test_words_in_other_scripts_are_words() -> None:
    assert [each.word for each in near("пертзумаб", ("пертузумаб",))] == ["пертузумаб"]


def test_only_the_nearest_are_meant_whole_or_half_typed() -> None:
    words = Vocabulary(("trastuzumab", "treats", "trains"))
    assert meant(words.near("trats")) == ("treats", "trastuzumab")
    assert meant(words.near("trastuzumap")) == ("trastuzumab",)
    assert meant(words.near("xxxxx")) == ()


def test_words_that_look_alike_are_all_meant() -> None:
    words, alike = ("emtanxine", "emtansine", "emtaxsina"), (frozenset({"emtanxine", "emtaxsina"}),)
    assert meant(near("emtanxina", words), alike) == ("emtanxine", "emtaxsina")
    assert meant(near("emtanxina", words)) == ("emtanxine",)


@pytest.mark.parametrize("word", ["abcdefgh", "aabbccdd", "\u0436\u0436abcdef"])
def test_passing_over_words_by_their_letters_loses_none(word: str) -> None:
    for at in range(len(word)):
        swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
        for typed in (word[:at] + word[at + 1 :] + "x", word[:at] + "z" + word[at:], swapped):
            assert [each.word for each in near(typed, (word,))] == [word]
