"""A note of the hospital stands on the page it is written for, and on no other."""

import pytest

from pocketref.model.site import Site, SiteFault
from pocketref.pages.local import LocalPrint, notes_at, on_paper, said_at
from pocketref.pages.page import Place
from tests.siting import HERE


@pytest.mark.parametrize(
    ("route", "notes"),
    [
        ("doses", ("Read the dose out to the pharmacist.",)),
        ("doses/anything", ("Read the dose out to the pharmacist.",)),
        ("regimen/heart", ("Echo by the cardiology clinic.",)),
        ("regimen", ()),
        ("day", ()),
        ("search?q=heart", ()),
    ],
)
def test_a_note_stands_on_its_page(route: str, notes: tuple[str, ...]) -> None:
    assert notes_at(HERE, Place.parse(route)) == notes


def test_a_file_that_is_not_used_is_said_everywhere() -> None:
    site = Site(faults=(SiteFault(file="site.toml", line=1, code="site-not-toml"),))
    notes, warning = said_at(site, Place(page="day"))
    assert notes == ()
    assert warning.startswith("Site file site.toml, line 1:")
    assert said_at(HERE, Place(page="day")) == ((), "")


def test_a_sheet_says_where_it_is_from_and_the_notes_of_its_place() -> None:
    made = on_paper(HERE, Place(page="doses"))
    assert made.line.replace("\u00a0", " ") == (
        "Day unit; Chemotherapy pharmacy 01234 567; On-call oncologist 01234 999"
    )
    assert made.notes == ("Read the dose out to the pharmacist.",)
    assert on_paper(Site(), Place(page="doses")) == LocalPrint()
