"""Everything a reader can open can be found."""

from pocketref.pack.indexing import found_by
from pocketref.pack.library import Library
from pocketref.pack.manifest import Content


def test_every_item_a_reader_can_open_has_an_entry(content: Content) -> None:
    entries = {(entry.kind, entry.id) for entry in found_by(content)}
    opened = {
        (kind, item.thing.id)
        for kind, items in content.kinds().items()
        if kind not in ("gate", "rate")  # a rate is found by its fact
        for item in items
    }
    assert entries == opened


def test_a_drug_is_found_by_its_brand(library: Library) -> None:
    assert ("drug", "examplumab") in [(hit.kind, hit.id) for hit in library.find("exa").hits]


def test_a_page_is_found_by_its_synonym_and_by_what_it_says(library: Library) -> None:
    assert "heart" in [hit.id for hit in library.find("cardiac").hits]
    assert "heart" in [hit.id for hit in library.find("ejection").hits]


def test_every_result_leads_somewhere(library: Library) -> None:
    hits = library.find("the", limit=100).hits
    assert hits
    assert [library.kind_of(hit.id) for hit in hits] == [hit.kind for hit in hits]
