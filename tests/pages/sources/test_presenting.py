import pytest

from pocketref.model.article import Shelf
from pocketref.pack.library import Library
from pocketref.pages.contents import headings
from pocketref.pages.sources.presenting import present
from pocketref.pages.sources.view import SourcesView
from tests.pages.wards import worksheet


def shown(library: Library, item: str) -> SourcesView:
    return present(worksheet(regimen=None), library, item)


def opened(view: SourcesView) -> list[str]:
    return [topic.id for group in view.groups for topic in group.topics if topic.open]


@pytest.mark.parametrize(
    ("item", "title", "place"),
    [
        ("", "All sources", [""]),
        ("nothing", "All sources", [""]),
        ("differ", "Where sources differ", ["differ"]),
        ("newer", "Newer evidence", ["newer"]),
        ("review", "Review of every page", ["review"]),
        ("pump", "The pump and HER2", ["pump"]),
        ("paper", "A trial that nobody did", []),
        ("which-count", "Where sources differ", []),
    ],
)
def test_every_place_has_its_title_and_is_marked(
    invented: Library, item: str, title: str, place: list[str]
) -> None:
    view = shown(invented, item)
    assert view.title == title
    assert opened(view) == place


def test_only_a_page_of_the_pack_has_a_review_of_its_own(invented: Library) -> None:
    assert shown(invented, "pump").review is not None
    assert shown(invented, "differ").review is None


def test_one_disagreement_stands_alone(invented: Library) -> None:
    assert len([b for b in shown(invented, "differ").blocks if b.kind == "differs"]) == 2
    view = shown(invented, "which-count")
    assert [block.kind for block in view.blocks] == ["differs"]
    assert view.crumb == "Sources / Where sources differ"


def test_the_page_knows_its_facts_and_spells_out_its_short_forms(invented: Library) -> None:
    view = shown(invented, "newer")
    assert set(view.facts) == {"heart-limit", "later-dose"}
    assert view.blocks[-1].kind == "legend"


def test_every_place_of_the_pack_opens(library: Library) -> None:
    about = [heading.id for heading in headings(library, Shelf.ABOUT)]
    sources = [source.id for source in library.sources()]
    assert about
    for item in ("differ", "newer", "review", *about, *sources):
        assert present(worksheet(), library, item).blocks, item
