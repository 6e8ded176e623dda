from pocketref.model.reader import Reader
from pocketref.pages import PAGES
from pocketref.pages.page import Place
from pocketref.shell.places import HELP, MANNER, NEWER, foot, home, places


def test_every_page_has_a_place_with_its_key_and_one_word() -> None:
    made = places(PAGES)
    assert [(entry.id, entry.key) for entry in made] == [(page.id, page.key) for page in PAGES]
    assert all(entry.short and " " not in entry.short for entry in made)


def test_the_foot_says_for_whom_and_leads_to_help() -> None:
    manner, help_ = foot(Reader.PHARMACIST)
    assert (manner.id, manner.text) == (MANNER, "View: pharmacist")
    assert help_.id == HELP


def test_newer_evidence_is_a_place_of_the_sources() -> None:
    assert Place.parse(NEWER) == Place(page="sources", item="newer")


def test_the_window_opens_at_the_page_that_says_so_else_at_the_first() -> None:
    assert home(PAGES) == "search"
    assert home(PAGES[1:]) == PAGES[1].id
