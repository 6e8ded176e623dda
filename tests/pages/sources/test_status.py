from pocketref.model.fact import Verification
from pocketref.pack.library import Library
from pocketref.pages.reading import Table
from pocketref.pages.sources.status import pages


def tables(library: Library) -> list[Table]:
    return [block for block in pages(library).blocks if isinstance(block, Table)]


def test_facts_are_counted_by_how_far_they_were_verified(library: Library) -> None:
    counted, _, _ = tables(library)
    every = library.facts()
    assert len(counted.lines) == len(Verification)
    for line, how in zip(counted.lines, Verification, strict=True):
        assert line[1].text == str(sum(fact.verification is how for fact in every))
    assert counted.note.startswith(f"{len(every):,} facts.")


def test_pages_are_counted_by_their_review(invented: Library) -> None:
    _, states, _ = tables(invented)
    assert [(line[0].text, line[1].text) for line in states.lines] == [
        ("Pending human review", "3"),
        ("Under human review", "0"),
        ("Approved", "0"),
        ("Superseded", "0"),
    ]


def test_every_page_has_its_line(invented: Library) -> None:
    *_, every = tables(invented)
    assert [[cell.text for cell in line] for line in every.lines] == [
        ["The heart", "Monitoring", "Pending human review"],
        ["The pump and HER2", "About", "Pending human review"],
        ["Side effects with LVEF", "Reading", "Pending human review"],
    ]


def test_the_pack_says_its_own_state(invented: Library) -> None:
    assert pages(invented).subtitle.endswith("pending human review.")
