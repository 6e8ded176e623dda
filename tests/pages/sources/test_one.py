from pocketref.pack.library import Library
from pocketref.pages.reading import Statements, Table
from pocketref.pages.sources.one import source


def test_a_source_says_what_it_is(invented: Library) -> None:
    listed = source(invented, "leaflet")
    assert (listed.title, listed.subtitle) == (
        "An invented leaflet",
        "Leaflet. 3 facts cite it.",
    )
    about = listed.blocks[0]
    assert isinstance(about, Table)
    assert [cell.text for cell in about.lines[0]] == [
        "Leaflet",
        "2025",
        "EU",
        "An excerpt",
        "Not stated",
    ]
    assert about.lines[0][4].tone == "empty"


def test_every_fact_that_cites_it_stands_under_its_topic(invented: Library) -> None:
    blocks = [b for b in source(invented, "paper").blocks if isinstance(b, Statements)]
    assert [block.title for block in blocks] == ["Counts", "Grading", "Side effects", "Trials"]
    facts = {row.facts[0] for block in blocks for row in block.rows}
    assert facts == {fact.id for fact in invented.facts() if "paper" in fact.sources}


def test_a_fact_says_where_it_stands_how_far_it_was_verified_and_who_differs(
    invented: Library,
) -> None:
    blocks = [b for b in source(invented, "paper").blocks if isinstance(b, Statements)]
    rows = {row.facts[0]: row for block in blocks for row in block.rows}
    assert rows["trial-design"].detail == "Table 1. Read in the source."
    assert rows["counts-paper"].detail == "Page 2. Not yet read."
    assert [chip.kind for chip in rows["check-time"].chips] == ["plain", "warns"]


def test_a_source_that_nothing_cites_says_so(library: Library) -> None:
    cited = library.facts_by_source()
    for each in library.sources():
        blocks = source(library, each.id).blocks
        assert (blocks[-1].kind == "note") == (each.id not in cited)


def test_every_fact_of_the_pack_is_found_from_its_source(library: Library) -> None:
    for each in library.sources():
        found = {fact.id for fact in library.facts_from(each.id)}
        assert found == {fact.id for fact in library.facts() if each.id in fact.sources}
