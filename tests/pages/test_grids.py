from pocketref.pack.library import Library
from pocketref.pages.grids import grid

NBSP = "\u00a0"


def test_amounts_stand_among_their_words_with_their_facts(invented: Library) -> None:
    table = grid(invented, "doses")
    assert table.columns == ("Dose", "Amount", "Colour")
    first, later = table.lines
    assert (first[0].text, first[1].text) == ("First", f"840{NBSP}mg over 60{NBSP}min")
    assert first[1].facts == ("first-dose",)
    assert first[1].copied.startswith(f"First, Amount: 840{NBSP}mg over 60{NBSP}min\n")
    assert "fact first-dose" in first[1].copied
    assert later[2].text == "The colour of haemoglobin"


def test_an_empty_field_says_that_the_sources_do_not(invented: Library) -> None:
    cell = grid(invented, "doses").lines[0][2]
    assert (cell.text, cell.tone, cell.facts) == ("Not in the sources that were read", "empty", ())


def test_a_source_that_was_read_and_is_silent_looks_as_silent(library: Library) -> None:
    cells = [cell for line in grid(library, "lvef-rules").lines for cell in line]
    silent = [cell for cell in cells if cell.text == "Does not say"]
    assert {cell.tone for cell in silent} == {"empty"}
    assert any(cell.facts for cell in silent)
