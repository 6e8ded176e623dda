import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.shell.help_panel import HelpPanel
from pocketref.shell.theme import Wardrobe
from pocketref.shell.window import Window
from pocketref.widgets import wishes
from pocketref.widgets.search_field import SearchLine
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.framing import PAGES, SEARCHING, PlainPage, PlainView, today

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe) -> Window:
    """A window that opens at its search."""
    made = Window((SEARCHING, *PAGES), library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: not made.rooms.empty)
    return made


def line(window: Window) -> SearchLine:
    found = window.search_line
    assert found is not None
    return found


def page(window: Window) -> PlainPage:
    assert window.open_frame is not None
    assert isinstance(window.open_frame.page, PlainPage)
    return window.open_frame.page


def asked(window: Window) -> str:
    shown = page(window).shown[-1]
    assert isinstance(shown, PlainView)
    return shown.item


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window, key, held)


def typed(window: Window, text: str) -> None:
    """Type where the cursor is, wherever each letter leaves it."""
    for letter in text:
        QTest.keyClicks(window.focusWidget(), letter)


def test_the_cursor_is_in_the_search_before_anything_is_presented(
    library: Library, session: Session, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    made = Window((SEARCHING, *PAGES), library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert made.focusWidget() is line(made)
    assert page(made).shown == []
    typed(made, "t")
    assert asked(made) == "t"
    with qtbot.waitSignal(made.arrived):
        pass
    assert asked(made) == "t"


def test_what_is_typed_is_presented_and_makes_no_new_place(desk: Window) -> None:
    desk.go(Place(page="one"))
    desk.go(Place(page="search"))
    typed(desk, "tras 68")
    assert asked(desk) == "tras 68"
    desk.go_back(-1)
    assert desk.here == Place(page="one")


def test_back_comes_to_what_was_typed(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "tras 68")
    press(desk, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: desk.here.page == "one")
    assert desk.top.box is not None
    assert desk.top.box.text() == "tras 68"
    press(desk, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: desk.here.page == "search")
    assert line(desk).text() == asked(desk) == "tras 68"
    assert desk.focusWidget() is line(desk)


def test_no_place_of_the_history_has_the_text(desk: Window) -> None:
    typed(desk, "tras 68")
    desk.go(Place(page="one"))
    desk.go_back(-1)
    assert desk.here == Place(page="search")


def test_a_letter_typed_elsewhere_begins_a_search(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "old")
    desk.go(Place(page="one"))
    page(desk).first.setFocus()
    typed(desk, "tr")
    assert desk.here.page == "search"
    assert line(desk).text() == asked(desk) == "tr"
    qtbot.waitUntil(line(desk).hasFocus)


def test_a_letter_typed_in_the_answer_goes_on_with_the_text(desk: Window) -> None:
    typed(desk, "tras")
    page(desk).second.setFocus()
    typed(desk, "u")
    assert asked(desk) == "trasu"


def test_a_letter_in_a_field_stays_there(desk: Window, session: Session) -> None:
    desk.go(Place(page="one"))
    desk.bar.focus("weight")
    typed(desk, "68")
    assert desk.here.page == "one"
    assert str(session.current.patient.weight) == "68 kg"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Plus])
def test_other_keys_begin_nothing(desk: Window, key: Qt.Key) -> None:
    desk.go(Place(page="one"))
    page(desk).first.setFocus()
    QTest.keyClick(page(desk).first, key)
    assert desk.here.page == "one"


def test_a_window_without_a_search_leaves_letters_alone(window: Window) -> None:
    first = page(window).first
    first.setFocus()
    QTest.keyClicks(first, "t")
    assert window.here.page == "one"


def test_the_search_key_selects_what_was_typed(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "tras 68")
    desk.go(Place(page="two"))
    press(desk, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: desk.here.page == "search")
    assert line(desk).selectedText() == "tras 68"
    typed(desk, "d")
    assert asked(desk) == "d"


def test_the_box_of_other_places_leads_to_the_search(qtbot: QtBot, desk: Window) -> None:
    desk.go(Place(page="two"))
    assert desk.top.box is not None
    QTest.mouseClick(desk.top.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.here.page == "search")
    assert desk.focusWidget() is line(desk)
    desk.go(Place(page="two"))
    desk.top.box.setFocus()
    assert desk.here.page == "two"
    typed(desk, "x")
    assert asked(desk) == "x"


def test_escape_clears_and_then_goes_back(qtbot: QtBot, desk: Window) -> None:
    desk.go(Place(page="two"))
    typed(desk, "tras")
    QTest.keyClick(line(desk), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked(desk) == "")
    assert desk.here.page == "search"
    QTest.keyClick(line(desk), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.here.page == "two")


def test_escape_in_the_answer_clears_the_text_too(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "tras")
    page(desk).second.setFocus()
    QTest.keyClick(page(desk).second, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked(desk) == "")
    assert desk.focusWidget() is line(desk)
    assert line(desk).text() == ""


def test_escape_in_the_worksheet_leads_to_the_field_and_clears_nothing(
    qtbot: QtBot, desk: Window
) -> None:
    typed(desk, "tras")
    desk.bar.begin()
    QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(line(desk).hasFocus)
    assert asked(desk) == "tras"


def test_escape_closes_a_panel_first(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "tras")
    desk.show_help()
    page(desk).first.setFocus()
    QTest.keyClick(page(desk).first, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [p for p in desk.findChildren(HelpPanel) if p.isVisible()])
    assert asked(desk) == "tras"


def test_a_new_patient_begins_with_an_empty_search(
    qtbot: QtBot, desk: Window, session: Session, library: Library
) -> None:
    typed(desk, "tras 68")
    desk.go(Place(page="two"))
    session.apply(edit("weight", "68", library.limits()))
    press(desk, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: desk.here.page == "search")
    assert line(desk).text() == asked(desk) == desk.rooms.text == ""
    assert desk.focusWidget() is line(desk)
    assert session.current.patient.weight is None
    desk.go_back(-1)
    assert desk.top.box is not None
    assert desk.top.box.text() == ""


def test_closing_forgets_the_text(desk: Window) -> None:
    typed(desk, "tras 68")
    desk.close()
    assert desk.rooms.text == ""


def test_a_route_opens_the_search_with_its_text(desk: Window) -> None:
    desk.go(Place.parse("search?q=tras%2068"))
    assert line(desk).text() == asked(desk) == "tras 68"


def test_the_sheet_of_an_answer_is_wanted_with_its_text(qtbot: QtBot, desk: Window) -> None:
    typed(desk, "tras 68")
    with qtbot.waitSignal(desk.sheet_wanted) as told:
        press(desk, Qt.Key.Key_P, CTRL)
    assert told.args == ["an-answer", "search?q=tras%2068"]


def test_the_key_of_the_worksheet_opens_it(qtbot: QtBot, desk: Window) -> None:
    press(desk, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: desk.bar.isAncestorOf(desk.focusWidget()))
    assert desk.focusWidget().accessibleName() == "Weight, kg"


def test_f6_goes_from_the_search_through_the_window_in_its_order(desk: Window) -> None:
    order = (desk.bar, page(desk), desk.sidebar)
    desk.bar.begin()
    line(desk).setFocus()
    for part in order:
        desk.to_part(1)
        focused = desk.focusWidget()
        assert part.isAncestorOf(focused)
        assert focused is not line(desk)
    desk.to_part(1)
    assert desk.focusWidget() is line(desk)


def test_an_action_enters_its_values_and_goes_where_it_leads(
    desk: Window, session: Session
) -> None:
    typed(desk, "tras 68")
    action = wishes.ActionWanted(typed=(("weight", "68"), ("cycle", "1")), route="two")
    wishes.ask(page(desk), action)
    assert str(session.current.patient.weight) == "68 kg"
    assert desk.here.page == "two"
    shown = page(desk).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.weight == "68 kg"
    assert desk.focusWidget() is page(desk).first


def test_an_action_without_a_route_stays(desk: Window, session: Session) -> None:
    typed(desk, "x")
    action = wishes.ActionWanted(regimen="trastuzumab-emtansine")
    wishes.ask(page(desk), action)
    assert session.current.regimen == "trastuzumab-emtansine"
    assert desk.here.page == "search"
    assert desk.focusWidget() is line(desk)
