"""What a pack knows about words is read when it is asked for, and not before."""

import sqlite3
from contextlib import closing

from pocketref.search.ranking import Called, Tier
from pocketref.search.reading import Reading
from pocketref.search.writing import Lore, write
from tests.finding import an_entry

ENTRIES = (
    an_entry("drug", "exa", "examplumab", alias="Brandname"),
    an_entry("fact", "typo", "Some write exampulmab."),
)


def test_nothing_is_read_before_it_is_asked_for() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        asked: list[str] = []
        pack.set_trace_callback(asked.append)
        Reading(pack)
        assert asked == []


def test_the_vocabulary_is_read_once_and_only_for_a_misspelt_word() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, ENTRIES, Lore())
        asked: list[str] = []
        pack.set_trace_callback(asked.append)
        reading = Reading(pack)
        assert reading.corrected("exa") == ()
        assert asked == []
        assert reading.corrected("exmaplumab") == ("examplumab",)
        read = len(asked)
        assert reading.corrected("exampumab") == ("examplumab", "exampulmab")
        assert len(asked) == read


def test_a_word_that_is_quoted_as_misspelt_is_not_known_and_never_meant() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, ENTRIES, Lore(misspelt=("Exampulmab",)))
        reading = Reading(pack)
        assert reading.is_known("exampl")
        assert not reading.is_known("exampu")
        assert not reading.is_known("nowhere")
        assert reading.corrected("exampulmab") == ("examplumab",)


def test_names_are_known_by_how_they_are_borne() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, ENTRIES, Lore())
        reading = Reading(pack)
        assert reading.called("exa", "exa") == Called(id=1)
        assert reading.called("-", "examplumab") == Called(title=1)
        assert reading.called("-", "brandname") == Called(alias=1)
        assert reading.called("-", "nobody") == Called()


def test_marks_are_sets_of_entries() -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, ENTRIES, Lore())
        reading = Reading(pack)
        assert reading.tiers == {
            Tier.DRUG: 0b01,
            Tier.PAGE: 0,
            Tier.STATEMENT: 0b10,
            Tier.SOURCE: 0,
        }
        assert reading.marked("kind fact") == 0b10
