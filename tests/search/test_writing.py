"""The index is the same however the entries were handed over, and no larger than it must be."""

import sqlite3
from contextlib import closing

from pocketref.search.found import Entry
from pocketref.search.writing import MANY, Lore, write
from tests.finding import an_entry, an_index, ids

ENTRIES = (
    an_entry("fact", "a", "Diarrhoea is watched.", scopes="tox"),
    an_entry("article", "b", "Heart", alias="LVEF\nejection fraction", scopes="tox dose"),
    an_entry("drug", "c", "examplumab", alias="Exa", body="A dose."),
)


def _dump(entries: tuple[Entry, ...]) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, entries, Lore(spellings=(("diarrhoea", "diarrhea"),), alike=(("a", "b"),)))
        return list(pack.iterdump())


def test_the_same_entries_make_the_same_index() -> None:
    assert _dump(ENTRIES) == _dump(ENTRIES[::-1])


def test_entries_stand_by_tier_and_place() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, ENTRIES, Lore())
        assert pack.execute("SELECT id FROM entry ORDER BY number").fetchall() == [
            ("c",),
            ("b",),
            ("a",),
        ]


def test_a_beginning_that_many_words_share_finds_them_all() -> None:
    entries = [an_entry("fact", f"id{at:02}", f"made{at:02}") for at in range(MANY + 4)]
    last = an_entry("fact", "whole", "first made")
    with an_index([*entries, last]) as index:
        for typed in ("m", "ma", "made"):
            assert index.find(typed).total == MANY + 5
        assert ids(index.find("made1", limit=2)) == ["id10", "id11"]
        assert "whole" in ids(index.find("made", limit=99))


def test_a_name_that_nobody_types_whole_is_found_by_its_words() -> None:
    title = "word " * 40
    with an_index([an_entry("article", "long", title)]) as index:
        (hit,) = index.find(title).hits
        assert hit.match == "prefix"


def test_a_word_of_two_sets_keeps_the_first() -> None:
    entries = [an_entry("drug", "one", "alphamab"), an_entry("drug", "two", "alphanab")]
    lore = Lore(alike=(("Alphamab", "alphanab"), ("alphanab",)))
    with an_index(entries, lore) as index:
        assert index.find("alphaxab").corrections[0].meant == ("alphamab", "alphanab")
