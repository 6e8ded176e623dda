"""Later doses, drug by drug."""

from pocketref.pack.library import Library
from pocketref.pages.provenance import ChipKind
from pocketref.pages.toxicity.grade_later import later, note
from pocketref.pages.toxicity.grade_list import result_of
from pocketref.wording import grading
from tests.pages.toxicity.grading_sheets import EMPTY, FEBRILE, HOT, with_values


def test_each_drug_has_its_rows_and_the_silence_comes_last(library: Library) -> None:
    rows = later(library, FEBRILE, result_of(HOT, library, FEBRILE), None)
    assert rows[0].drug == "DOCEtaxel"
    assert rows[1].drug == ""
    assert rows[-1].silent
    assert rows[-1].chips[-1].kind is ChipKind.SILENT
    assert rows[-1].chips[-1].text == "Article does not say"


def test_sources_that_differ_about_a_drug_say_so_once(library: Library) -> None:
    rows = later(library, FEBRILE, result_of(HOT, library, FEBRILE), None)
    marked = [row.drug for row in rows for chip in row.chips if chip.text == "Sources differ"]
    assert marked == ["DOCEtaxel"]


def test_a_regimen_leaves_out_the_drugs_it_does_not_give(library: Library) -> None:
    weekly = "pertuzumab-trastuzumab-paclitaxel-weekly"
    rows = later(library, FEBRILE, result_of(HOT, library, FEBRILE), weekly)
    assert {row.drug for row in rows}.isdisjoint({"DOCEtaxel", "vinorelbine"})


def test_why_there_are_no_rows_or_more_than_a_grade_has(library: Library) -> None:
    hot, empty = result_of(HOT, library, FEBRILE), result_of(EMPTY, library, FEBRILE)
    rows = later(library, FEBRILE, hot, None)
    assert note(library, FEBRILE, hot, rows) == ""
    assert note(library, FEBRILE, empty, rows) == grading.ANY_GRADE
    assert note(library, FEBRILE, None, rows) == grading.ANY_GRADE


def test_below_grade_1_nothing_is_said_unless_a_version_is_open(library: Library) -> None:
    fine = result_of(with_values(anc="4 10^9/L", anc_normal="2 10^9/L"), library, "neutrophils")
    below = later(library, "neutrophils", fine, None)
    assert below == ()
    assert note(library, "neutrophils", fine, below) == grading.BELOW
    half = result_of(with_values(anc="1.7 10^9/L"), library, "neutrophils")
    rows = later(library, "neutrophils", half, None)
    assert rows
    assert note(library, "neutrophils", half, rows) == grading.ANY_GRADE


def test_a_term_that_no_source_speaks_of_says_so(library: Library) -> None:
    silent = next(
        term
        for term in sorted({scale.term for scale in library.scales()})
        if not library.later_doses(term)
    )
    assert note(library, silent, None, ()) == grading.NO_LATER
