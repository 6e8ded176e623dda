from pocketref.model.reader import Reader
from pocketref.pages import PAGES
from pocketref.pages.page import Place
from pocketref.shell.deeds import deeds
from pocketref.shell.keys import KEYS
from pocketref.shell.places import foot
from pocketref.shell.window import Window
from pocketref.widgets.look import look


def test_every_wish_of_a_key_or_of_the_foot_has_a_deed(window: Window) -> None:
    made = deeds(window)
    wishes = {key.wish for key in KEYS} | {entry.id for entry in foot(Reader.NURSE)}
    assert wishes == set(made)


def test_no_deed_is_called_like_a_place(window: Window) -> None:
    assert not set(deeds(window)) & {page.id for page in PAGES}


def test_a_deed_does_what_its_key_says(window: Window) -> None:
    made = deeds(window)
    made["larger"]()
    assert look().percent == 115
    made["hundred"]()
    assert look().percent == 100
    window.go(Place(page="two"))
    first = window.open_frame
    made["back"]()
    assert window.open_frame is not first
    made["forward"]()
    assert window.open_frame is first
    made["first-empty"]()
    assert window.focusWidget().accessibleName() == "Weight, kg"
