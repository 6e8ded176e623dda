"""The index is asked with words, each taken literally."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from pocketref.search.index import WORDS, Entry, build, find


def _entry(name: str, title: str, alias: str = "", body: str = "") -> Entry:
    return Entry(kind="fact", id=name, title=title, alias=alias, body=body)


@pytest.fixture
def pack() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as opened:
        build(
            opened,
            [
                _entry("dose", "The loading dose", "first", "840 mg once"),
                _entry("late", "A late dose", "gap interval"),
                _entry("mention", "Bags", body="for the loading dose"),
                _entry("cafe", "Café au lait"),
                _entry("quoted", 'what "loading" means, and the words AND NOT beside it'),
            ],
        )
        yield opened


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("loa", ["dose", "quoted", "mention"]),  # a title weighs more than a body
        ("late dose", ["late"]),  # every word must be there
        ("gap", ["late"]),
        ("cafe", ["cafe"]),  # without its accent
        ("CAFÉ", ["cafe"]),
        ("840", ["dose"]),
        ("AND NOT", ["quoted"]),  # words of the query language are words
        ('"loading"', ["dose", "quoted", "mention"]),
        ("nothing-like-it", []),
        ("", []),
        ("  *  -- ", []),
        ("loading -", ["dose", "quoted", "mention"]),  # signs alone are no words
        ("loading\x00dose", ["dose", "mention"]),
    ],
)
def test_words_find_what_begins_with_them(
    pack: sqlite3.Connection, words: str, names: list[str]
) -> None:
    assert [hit.id for hit in find(pack, words)] == names


def test_a_hit_says_what_it_is(pack: sqlite3.Connection) -> None:
    (hit,) = find(pack, "gap")
    assert (hit.kind, hit.id, hit.title) == ("fact", "late", "A late dose")


def test_no_more_are_found_than_asked_for(pack: sqlite3.Connection) -> None:
    assert len(find(pack, "loading", limit=2)) == 2


def test_words_beyond_the_limit_are_not_asked(pack: sqlite3.Connection) -> None:
    assert find(pack, "dose " * WORDS + "nowhere") == find(pack, "dose")
