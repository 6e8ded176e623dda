from pocketref.pack.library import Library
from pocketref.pages.reading import Differing, Links, NewerCard, Note
from pocketref.pages.sources.lists import disagreements, downtime, newer, sources
from tests.pages.wards import worksheet

NBSP = "\u00a0"


def test_sources_stand_by_kind_with_the_article_first(invented: Library) -> None:
    listed = sources(invented)
    assert [block.title for block in listed.blocks if isinstance(block, Links)] == [
        "Article",
        "Book",
        "Leaflet",
        "Trial",
    ]
    assert listed.subtitle == "4 sources by kind; each says how it was read."


def test_each_source_says_its_date_region_reading_and_use(invented: Library) -> None:
    links = {
        link.item: link
        for block in sources(invented).blocks
        if isinstance(block, Links)
        for link in block.links
    }
    assert links["leaflet"].text == "An invented leaflet"
    assert links["leaflet"].detail == "Leaflet · 2025 · EU · an excerpt · 3 facts"
    assert links["article"].detail.startswith(f"Article · 5{NBSP}Nov{NBSP}2025 · whole")
    assert {link.page for link in links.values()} == {"sources"}


def test_disagreements_stand_in_their_order_each_with_its_page(invented: Library) -> None:
    listed = disagreements(worksheet(regimen=None), invented)
    assert [block.title for block in listed.blocks if isinstance(block, Differing)] == [
        "Sources differ: how long later doses run",
        "Sources differ: which count holds it",
    ]
    assert "Nothing is merged" in listed.subtitle
    (only,) = disagreements(worksheet(regimen=None), invented, "which-count").blocks
    assert only.kind == "differs"


def test_newer_evidence_comes_newest_first(invented: Library) -> None:
    listed = newer(invented)
    cards = [block for block in listed.blocks if isinstance(block, NewerCard)]
    assert [card.dated for card in cards] == [f"2{NBSP}Jan{NBSP}2026", "2025"]
    assert "never drives a dose" in listed.subtitle


def test_the_downtime_book_says_what_it_holds(invented: Library) -> None:
    listed = downtime(invented)
    assert listed.subtitle == "This pack on paper, for when no computer runs."
    said = " ".join(block.text for block in listed.blocks if isinstance(block, Note))
    assert said.startswith(f"{invented.edition.pages} pages to read")
    assert "No value of a patient" in said
