import pytest

from pocketref.model.article import Shelf
from pocketref.model.reader import Manner, Reader
from pocketref.pack.library import Library
from pocketref.pages.contents import groups, headings


def sections(library: Library, reader: Reader) -> list[str]:
    library.address(Manner(reader=reader))
    return [group.title for group in groups(library, Shelf.REGIMEN, "")]


def test_what_a_reader_wants_comes_first(invented: Library) -> None:
    assert sections(invented, Reader.NURSE) == ["Monitoring", "Reading"]
    assert sections(invented, Reader.ONCOLOGIST) == ["Reading", "Monitoring"]


@pytest.mark.parametrize("reader", Reader)
def test_no_page_is_hidden_from_any_reader(library: Library, reader: Reader) -> None:
    library.address(Manner(reader=reader))
    for shelf in Shelf:
        shown = [topic.id for group in groups(library, shelf, "") for topic in group.topics]
        assert sorted(shown) == sorted(heading.id for heading in headings(library, shelf))


def test_the_open_page_is_marked(invented: Library) -> None:
    topics = [topic for group in groups(invented, Shelf.REGIMEN, "heart") for topic in group.topics]
    assert [topic.id for topic in topics if topic.open] == ["heart"]


def test_each_shelf_has_its_own_pages(invented: Library) -> None:
    assert [heading.id for heading in headings(invented, Shelf.ABOUT)] == ["pump"]
    assert "pump" not in {heading.id for heading in headings(invented, Shelf.REGIMEN)}
