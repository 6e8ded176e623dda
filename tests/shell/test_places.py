from pocketref.pages import PAGES
from pocketref.shell.places import HELP, THEME, foot, home, places
from pocketref.shell.theme import SAID, Theme


def test_every_page_has_a_place_with_its_key_and_one_word() -> None:
    made = places(PAGES)
    assert [(entry.id, entry.key) for entry in made] == [(page.id, page.key) for page in PAGES]
    assert all(entry.short and " " not in entry.short for entry in made)


def test_the_foot_says_which_theme_is_worn() -> None:
    theme, help_ = foot(Theme.DARK)
    assert (theme.id, theme.text) == (THEME, SAID[Theme.DARK])
    assert help_.id == HELP


def test_the_window_opens_at_the_page_that_says_so_else_at_the_first() -> None:
    assert home(PAGES) == "doses"
    assert home(PAGES[:1]) == PAGES[0].id
