"""What holds for every search."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from pocketref.search.index import Entry, build, find

WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)


@given(st.text(st.characters()))
def test_any_text_is_a_valid_search(words: str) -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        build(pack, [Entry(kind="fact", id="one", title=words[:0], alias="", body="")])
        assert find(pack, words) == ()


@given(WORDS.filter(str.isascii))
def test_every_title_is_found_by_each_of_its_beginnings(title: str) -> None:
    with closing(sqlite3.connect(":memory:")) as pack:
        build(pack, [Entry(kind="fact", id="one", title=title, alias="", body="")])
        for end in range(1, len(title) + 1):
            assert [hit.id for hit in find(pack, title[:end])] == ["one"]
