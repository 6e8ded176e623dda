"""Items belong to scopes by what they are and by the pages they stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pocketref.pack.library import Library, open_pack
from pocketref.pack.manifest import Content
from pocketref.pack.scoping import scopes_of


@pytest.mark.parametrize(
    ("kind", "scope"),
    [
        ("drug", "dose"),
        ("regimen", "infuse"),
        ("event", "tox"),
        ("scale", "tox"),
        ("source", "source"),
        ("checklist", "infuse"),
    ],
)
def test_an_item_has_the_scopes_of_its_kind(content: Content, kind: str, scope: str) -> None:
    scopes = scopes_of(content)
    assert all(scope in scopes[kind, item.thing.id] for item in content.kinds()[kind])


def test_a_page_has_the_scopes_of_its_section_and_gives_them_to_what_it_says(
    content: Content,
) -> None:
    scopes = scopes_of(content)
    (heart,) = (entry.thing for entry in content.articles if entry.thing.id == "heart")
    assert heart.section == "Monitoring"
    assert scopes["article", "heart"] >= {"tox"}
    assert all("tox" in scopes["fact", fact] for row in heart.rows for fact in row.facts)
    assert all("tox" in scopes["grid", grid] for grid in heart.grids)


def test_a_disagreement_has_the_scopes_of_its_page(content: Content) -> None:
    scopes = scopes_of(content)
    for differ in (entry.thing for entry in content.disagreements):
        assert scopes["disagreement", differ.id] == scopes["article", differ.article]


@pytest.fixture
def shipped(pack_file: Path) -> Iterator[Library]:
    opened = open_pack(pack_file)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("scope", "inside", "outside"),
    [
        ("dose", "late-doses", "side-effects"),
        ("tox", "heart", "order-of-infusions"),
        ("time", "prior-adjuvant", "preparation"),
        ("time", "observation", "coding"),
        ("infuse", "premedication", "evidence-peruse"),
        ("source", "about-verification", "heart"),
    ],
)
def test_the_shipped_pages_stand_where_one_looks_for_them(
    shipped: Library, scope: str, inside: str, outside: str
) -> None:
    pages = {hit.id for hit in shipped.find("", 9_999, scope).hits if hit.kind == "article"}
    assert inside in pages
    assert outside not in pages
