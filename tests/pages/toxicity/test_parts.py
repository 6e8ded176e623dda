"""Regions and ages."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.parts import parts
from tests.pages.toxicity.comparisons import about, compared


def test_regions_stand_a_line_each_with_their_counts(library: Library) -> None:
    told = parts(about(library), compared(library, "febrile-neutropenia").exposed)
    assert told[0] == (
        "Asia: pertuzumab 32 of 125 people (26%), placebo 15 of 128 people (12%), both arms"
        " together 47 of 253 people (18.6%)."
    )
    assert told[1].startswith("Other regions: ")


def test_ages_have_their_grades(library: Library) -> None:
    told = parts(about(library), compared(library, "diarrhoea").exposed)
    old = next(line for line in told if line.startswith("65"))
    assert "grade\u00a03 or more" in old
    assert "19%" in old


def test_without_parts_nothing_is_said(library: Library) -> None:
    assert parts(about(library), compared(library, "lvsd").exposed) == ()
