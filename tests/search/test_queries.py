"""What is really typed finds what is meant: a table, written before any ranking was tuned."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from pocketref.pack.library import Library, open_pack
from pocketref.pages import PAGES
from pocketref.pages.page import Place
from pocketref.pages.search.presenting import ask, present
from pocketref.pages.search.view import Action, SearchView
from pocketref.worksheet.fields import FIELDS
from pocketref.worksheet.session import Session
from tests.benchmarks.measuring import tell
from tests.stating import TODAY

TABLE = Path(__file__).with_name("queries.yaml")
DEEP = 50  # rows that are looked through for the right one
FIRST, FIRST_THREE = 0.95, 0.99
Query = dict[str, Any]


def _queries() -> list[tuple[str, Query]]:
    table = yaml.safe_load(TABLE.read_text("utf-8"))
    return [(part, query) for part, queries in table.items() for query in queries]


@pytest.fixture(scope="module")
def opened(pack_file: Path) -> Iterator[Library]:
    library = open_pack(pack_file)
    yield library
    library.close()


def _rank(library: Library, query: Query) -> int:
    """At which place the right answer or row stands, from 1; 0 if it does not."""
    if "answer" in query:
        return _rank_of_answer(library, query)
    if "opens" in query:
        return _rank_of_route(library, query)
    scope, _, words = query["typed"].rpartition(": ")
    found = library.find(words, limit=DEEP, scope=scope)
    names = [f"{hit.kind}/{hit.id}" for hit in found.hits]
    return next((at for at, name in enumerate(names, 1) if name in query["first"]), 0)


def _rank_of_answer(library: Library, query: Query) -> int:
    sheet = Session(TODAY).current
    answers = ask(sheet, library, query["typed"]).answers
    cards = present(sheet, library, query["typed"]).cards
    right = (
        card.kind == query["answer"] and query.get("about", answer.about) == answer.about
        for card, answer in zip(cards, answers, strict=False)
    )
    return next((at for at, is_it in enumerate(right, 1) if is_it), 0)


def _rank_of_route(library: Library, query: Query) -> int:
    view = present(Session(TODAY).current, library, query["typed"])
    meant = Place.parse(query["opens"])
    routes = [actions[0].route if actions else "" for actions in _actions(view)]
    return next((at for at, route in enumerate(routes, 1) if Place.parse(route) == meant), 0)


def _actions(view: SearchView) -> list[tuple[Action, ...]]:
    return [*(card.actions for card in view.cards), *(row.actions for row in view.rows)]


@pytest.fixture(scope="module")
def ranks(opened: Library) -> list[tuple[str, str, int]]:
    """The part of the table, the text, and the rank; told in a line for each part."""
    ranked = [(part, query["typed"], _rank(opened, query)) for part, query in _queries()]
    for part in dict.fromkeys(part for part, _, _ in ranked):
        own = [rank for name, _, rank in ranked if name == part]
        second = sum(rank in {2, 3} for rank in own)
        tell(f"{part}: {len(own)} texts, first {own.count(1)}, second or third {second}")
    for part, typed, rank in ranked:
        if rank != 1:
            tell(f"not first: {typed!r} ({part}), rank {rank or 'none'}")
    return ranked


def test_the_table_is_long_and_every_text_is_asked_once() -> None:
    texts = [query["typed"] for _, query in _queries()]
    assert len(texts) == len(set(texts)) >= 170


def test_every_statement_of_the_article_is_asked_for() -> None:
    said = {query["says"] for _, query in _queries() if "says" in query}
    assert said == {f"S{number:02}" for number in range(1, 53)}


def test_every_row_that_should_be_found_is_there(opened: Library) -> None:
    meant = {name for _, query in _queries() for name in query.get("first", ())}
    assert {name for name in meant if opened.kind_of(name.partition("/")[2]) is None} == set()


def test_every_action_leads_to_a_place_and_enters_fields_that_exist(opened: Library) -> None:
    sheet = Session(TODAY).current
    pages, fields = {page.id for page in PAGES}, {field.id for field in FIELDS}
    for _, query in _queries():
        view = present(sheet, opened, query["typed"])
        for action in (each for actions in _actions(view) for each in actions):
            assert not action.route or Place.parse(action.route).page in pages
            assert {typed.field for typed in action.typed} <= fields


def test_what_is_meant_stands_first(ranks: list[tuple[str, str, int]]) -> None:
    share = sum(rank == 1 for _, _, rank in ranks) / len(ranks)
    tell(f"{len(ranks)} texts: first {share:.1%}")
    assert share >= FIRST


def test_what_is_meant_is_among_the_first_three(ranks: list[tuple[str, str, int]]) -> None:
    share = sum(1 <= rank <= 3 for _, _, rank in ranks) / len(ranks)
    tell(f"{len(ranks)} texts: among the first three {share:.1%}")
    assert share >= FIRST_THREE
