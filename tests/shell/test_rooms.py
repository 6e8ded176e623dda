import pytest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.shell.page_frame import PageFrame
from pocketref.shell.rooms import Rooms
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.framing import PAGES, SEARCHING, PlainPage, PlainSearch, a_page

ONE, TWO, SEARCH = Place(page="one"), Place(page="two"), Place(page="search")


@pytest.fixture
def rooms(library: Library, session: Session) -> Rooms:
    return Rooms(PAGES, library, session)


def room(qtbot: QtBot, rooms: Rooms, place: Place) -> PageFrame:
    frame = rooms.frame(place)
    qtbot.addWidget(frame)
    return frame


def test_a_page_is_made_once_and_only_when_it_is_visited(qtbot: QtBot, rooms: Rooms) -> None:
    frame = room(qtbot, rooms, ONE)
    assert rooms.frame(ONE) is frame
    assert room(qtbot, rooms, TWO) is not frame


def test_pages_are_given_up_and_made_again(qtbot: QtBot, rooms: Rooms) -> None:
    one, two = rooms.frame(ONE), rooms.frame(TWO)
    rooms.present(ONE)
    rooms.present(TWO)
    rooms.forget()
    assert rooms.empty
    assert room(qtbot, rooms, ONE) is not one
    assert room(qtbot, rooms, TWO) is not two
    rooms.present(TWO)


def test_nothing_was_said_until_a_page_was_presented(qtbot: QtBot, rooms: Rooms) -> None:
    room(qtbot, rooms, ONE)
    assert rooms.empty
    rooms.present(ONE)
    assert not rooms.empty


def test_a_typed_text_stands_in_the_search_and_in_no_place(
    qtbot: QtBot, library: Library, session: Session
) -> None:
    rooms = Rooms((SEARCHING, *PAGES), library, session)
    page = room(qtbot, rooms, SEARCH).page
    assert isinstance(page, PlainSearch)
    assert rooms.without_text(Place(page="search", item="tras 68")) == SEARCH
    assert rooms.without_text(SEARCH) == SEARCH
    assert rooms.text == "tras 68"
    assert rooms.with_text(SEARCH).item == "tras 68"
    rooms.present(SEARCH)
    assert page.field.line.text() == "tras 68"


def test_other_places_have_no_text(library: Library, session: Session) -> None:
    rooms = Rooms((SEARCHING, *PAGES), library, session)
    heart = Place(page="one", item="heart")
    assert rooms.without_text(heart) == rooms.with_text(heart) == heart
    assert rooms.text == ""


def test_newer_evidence_is_counted_where_a_page_shows_it(
    library: Library, session: Session
) -> None:
    assert Rooms(PAGES, library, session).newer() == 0
    shown = Rooms((*PAGES, a_page("sources", "Alt+6")), library, session)
    assert shown.newer() == len(library.newer()) > 0


def test_a_view_is_shown_only_when_it_says_something_else(
    qtbot: QtBot, rooms: Rooms, library: Library, session: Session
) -> None:
    page = room(qtbot, rooms, ONE).page
    assert isinstance(page, PlainPage)
    rooms.present(ONE)
    rooms.present(ONE)
    assert len(page.shown) == 1
    session.apply(edit("weight", "68", library.limits()))
    rooms.present(ONE)
    assert len(page.shown) == 2


def test_the_facts_of_a_page_are_those_of_its_view(
    qtbot: QtBot, rooms: Rooms, library: Library
) -> None:
    assert rooms.facts(ONE) == ()
    room(qtbot, rooms, ONE)
    rooms.present(ONE)
    assert rooms.facts(ONE) == (library.facts()[0].id,)


def test_another_item_of_a_page_begins_at_its_top(qtbot: QtBot, rooms: Rooms) -> None:
    frame = room(qtbot, rooms, ONE)
    frame.page.setMinimumHeight(2000)
    frame.resize(400, 300)
    frame.show()
    qtbot.waitUntil(lambda: frame.verticalScrollBar().maximum() > 500)
    frame.verticalScrollBar().setValue(500)
    rooms.frame(ONE)
    rooms.frame(Place(page="one", item="other"))
    qtbot.waitUntil(lambda: frame.down == 0)
