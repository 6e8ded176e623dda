"""The tables of texts name fields that are there."""

import importlib
from collections.abc import Iterator

import pytest

from pocketref.model.front import Asked
from pocketref.model.hints import arms, hints_of, member
from pocketref.pack.manifest import Content
from pocketref.pack.texts import (
    NUMBERLESS,
    SHOWN,
    TEXTS,
    drug_shown,
    numberless_of,
    texts_of,
    words_of,
)


def _fields(table: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for name, fields in table.items():
        yield from ((name, field) for field in fields)


def _hint(name: str, field: str) -> object:
    module, _, noun = name.partition(".")
    kind = getattr(importlib.import_module(f"pocketref.model.{module}"), noun)
    return hints_of(kind)[field]


@pytest.mark.parametrize(("name", "field"), [*_fields(TEXTS), *_fields(NUMBERLESS), *SHOWN.items()])
def test_every_text_of_the_tables_is_a_field_of_words(name: str, field: str) -> None:
    hint = _hint(name, field)
    assert str in arms(hint) or member(hint) is str


def test_a_noun_knows_its_texts_by_its_module_and_name(content: Content) -> None:
    checklist = content.checklists[0].thing
    assert texts_of(checklist) == ("title",)
    assert texts_of(checklist.items[0]) == ("text", "short")
    assert texts_of(content.scores[0].thing.items[0]) == ("title",)
    assert texts_of("words") == numberless_of("words") == ()


def test_ids_among_texts_are_no_text(content: Content) -> None:
    pump = content.articles[1].thing
    assert words_of(pump, "differ") == ("and the colour of the book",)
    assert words_of(content.events[0].thing, "names") == ("loose stools",)
    assert words_of(content.facts[0].thing, "note") == ()


def test_a_shown_name_belongs_to_a_drug(content: Content) -> None:
    assert drug_shown(content.drugs[0].thing) == "exampleplatin"
    assert drug_shown(Asked(field="last", drug="x", shown="X")) == "x"
    assert drug_shown(content.facts[0].thing) == ""
