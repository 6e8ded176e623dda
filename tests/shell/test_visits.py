from PySide6.QtWidgets import QWidget

from pocketref.pages.page import Place
from pocketref.shell.window import Window
from tests.framing import PlainPage


def page(window: Window) -> PlainPage:
    assert window.open_frame is not None
    assert isinstance(window.open_frame.page, PlainPage)
    return window.open_frame.page


def test_the_cursor_of_another_page_moves_to_the_beginning(window: Window) -> None:
    page(window).second.setFocus()
    window.go(Place(page="two"))
    assert window.focusWidget() is page(window).first


def test_a_page_may_say_where_it_begins(window: Window) -> None:
    page(window).second.setFocus()
    window.go(Place(page="two"))
    two = page(window)
    two.begin = two.second.setFocus  # type: ignore[attr-defined]
    window.go_back(-1)
    assert window.focusWidget() is page(window).first
    window.go(Place(page="two"))
    assert window.focusWidget() is two.second


def test_another_item_of_the_same_page_leaves_the_cursor(window: Window) -> None:
    page(window).second.setFocus()
    window.go(Place(page="one", item="heart"))
    assert window.focusWidget() is page(window).second


def test_a_cursor_elsewhere_stays_there(window: Window) -> None:
    window.bar.focus("height")
    window.go(Place(page="two"))
    assert window.focusWidget().accessibleName() == "Height, cm"


def test_a_page_with_nothing_to_focus_leaves_the_cursor_to_the_worksheet(window: Window) -> None:
    window.go(Place(page="two"))
    for part in page(window).findChildren(QWidget):
        part.setEnabled(False)
    window.go_back(-1)
    page(window).first.setFocus()
    window.go(Place(page="two"))
    assert window.bar.isAncestorOf(window.focusWidget())
