from datetime import datetime

import pytest

from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.page_sheet import page_sheet, place_of
from pocketref.pages.reading import Note

NBSP = "\u00a0"
PRINTED = datetime.fromisoformat("2026-03-09T08:52:00+00:00")


@pytest.mark.parametrize(
    ("name", "route"),
    [
        ("heart", "regimen/heart"),
        ("regimen/heart", "regimen/heart"),
        ("pump", "sources/pump"),
        ("sources/pump", "sources/pump"),
        ("paper", "sources/paper"),
        ("which-count", "sources/which-count"),
        ("sources", "sources"),
        ("sources/differ", "sources/differ"),
    ],
)
def test_a_page_is_found_by_its_route_or_its_id(invented: Library, name: str, route: str) -> None:
    place = place_of(invented, name)
    assert place is not None
    assert place.route == route


@pytest.mark.parametrize("name", ["", "nothing", "regimen", "doses", "regimen/nothing", "grade-1"])
def test_what_is_no_page_to_read_is_none(invented: Library, name: str) -> None:
    assert place_of(invented, name) is None


def test_the_foot_says_which_pack_and_how_far_the_page_was_reviewed(invented: Library) -> None:
    place = Place(page="regimen", item="heart")
    sheet = page_sheet(invented, PRINTED, place, ("Crumb", "Title", ""), (Note(text="Words."),))
    assert invented.edition.digest[:12] in sheet.pack
    assert sheet.review == f"Article 5{NBSP}Nov{NBSP}2025. Pending human review."
    assert sheet.printed == f"Printed 9{NBSP}Mar{NBSP}2026 08:52."
    assert (sheet.crumb, sheet.title, sheet.blocks[0].kind) == ("Crumb", "Title", "note")
    whole = page_sheet(invented, PRINTED, Place(page="sources"), ("", "Sources", ""), ())
    assert whole.review == sheet.review
