"""Which tab an item opens."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.presenting import present
from tests.pages.toxicity.comparisons import NOTHING


@pytest.mark.parametrize(
    ("item", "tab"),
    [
        ("", "compare"),
        ("compare", "compare"),
        ("compare/own", "compare"),
        ("grade", "grade"),
        ("grade/rash", "grade"),
        ("ref", "ref"),
        ("ref/diarrhoea", "ref"),
        ("nothing", "compare"),
    ],
)
def test_an_item_opens_one_tab(library: Library, item: str, tab: str) -> None:
    view = present(NOTHING, library, item)
    shown = {"compare": view.compare, "grade": view.grade, "ref": view.reference}
    assert view.tab == tab
    assert [name for name, each in shown.items() if each is not None] == [tab]


def test_the_facts_of_the_page_are_those_of_its_tab(library: Library) -> None:
    view = present(NOTHING, library, "compare")
    assert view.compare is not None
    assert view.facts == view.compare.facts
