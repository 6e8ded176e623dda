"""Everything that is found leads somewhere."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.page_sheet import place_of
from pocketref.pages.search.routes import route_of, speaking


@pytest.mark.parametrize(
    ("kind", "name", "route"),
    [
        ("article", "heart", "regimen/heart"),
        ("article", "about-coverage", "sources/about-coverage"),
        ("drug", "trastuzumab", "regimen/about-trastuzumab"),
        ("fact", "tra-load-3w", "regimen/about-trastuzumab"),
        ("event", "diarrhoea", "tox/ref/diarrhoea"),
        ("rate", "cleopatra-diarrhoea-pertuzumab-asian", "tox/ref/diarrhoea"),
        ("scale", "ctcae-5-neutrophils", "tox/grade/neutrophils"),
        ("score", "mascc", "tox/grade/mascc"),
        ("trial", "cleopatra", "tox/compare/cleopatra"),
        ("decision", "recurrence", "recurrence"),
        ("decision", "progression", "recurrence/progression"),
        ("checklist", "before-starting", "day"),
        ("regimen", "pertuzumab-trastuzumab", "doses"),
        ("newer", "newer-patina", "sources/newer"),
    ],
)
def test_everything_found_leads_somewhere(
    library: Library, kind: str, name: str, route: str
) -> None:
    found = route_of(library, kind, name)
    assert found == route or (kind == "fact" and found.startswith("regimen/"))


def test_every_fact_and_everything_that_can_be_found_has_a_place(library: Library) -> None:
    every = {
        "fact": [fact.id for fact in library.facts()],
        "trial": [one.id for one in library.trials()],
        "rate": [one.id for one in library.rates()],
        "score": [one.id for one in library.scores()],
        "scale": [one.id for one in library.scales()],
        "event": [one.id for one in library.events()],
        "disagreement": [one.id for one in library.disagreements()],
    }
    for kind, names in every.items():
        for name in names:
            assert _leads_to_a_page(library, route_of(library, kind, name)), (kind, name)


def _leads_to_a_page(library: Library, route: str) -> bool:
    place = Place.parse(route)
    return place.page == "tox" or place_of(library, route) is not None


def test_the_page_on_which_a_fact_speaks_is_the_first_of_them(library: Library) -> None:
    assert speaking(library, ("nothing", "lvef-due")) == "heart"
    assert speaking(library, ()) == ""
