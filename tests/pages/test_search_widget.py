import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pages.search.view import Action, NeededField, SearchView
from pocketref.pages.search.widget import SearchWidget
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.result_list import NONE
from pocketref.widgets.wishes import ActionWanted, TextTyped
from tests.pages.shown import (
    ANSWERED,
    ASKS,
    DIFFER,
    DOSE,
    EMPTY,
    FOUND,
    LATE,
    NEEDS,
    NOTHING,
    ROWS,
    SCOPES,
    SOFT,
    STOP,
    answered,
)
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")
DOWN, UP, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
DOSED = ActionWanted(typed=(("weight", "68"),), route="doses")
KINDS = (EMPTY, ANSWERED, FOUND, NOTHING, *map(answered, (NEEDS, SOFT, STOP, DIFFER, ASKS)))


@pytest.fixture
def window(qtbot: QtBot) -> Listener:
    outer = Listener()
    qtbot.addWidget(outer)
    outer.resize(1080, 900)
    return outer


@pytest.fixture
def page(window: Listener) -> SearchWidget:
    made = SearchWidget()
    QVBoxLayout(window).addWidget(made)
    window.show()
    window.activateWindow()
    made.begin()
    QApplication.processEvents()
    return made


def key(page: SearchWidget, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(page.field.line, each)


def shown(page: SearchWidget, view: SearchView) -> SearchWidget:
    page.display(view)
    return page


def test_what_is_typed_is_wished_for_and_the_field_keeps_the_focus(
    window: Listener, page: SearchWidget
) -> None:
    page.display(EMPTY)
    QTest.keyClicks(page.field.line, "tr")
    assert window.heard == [TextTyped(text="t"), TextTyped(text="tr")]
    assert page.field.line.hasFocus()


@pytest.mark.parametrize("view", KINDS)
def test_showing_a_view_wishes_nothing_and_twice_is_once(
    window: Listener, page: SearchWidget, view: SearchView
) -> None:
    page.display(view)
    before = page.grab().toImage()
    page.display(view)
    assert page.grab().toImage() == before
    assert window.heard == []


def test_the_text_of_a_view_stands_in_the_field_but_for_blanks(page: SearchWidget) -> None:
    page.display(ANSWERED)
    assert page.field.line.text() == "trastuzumab 68kg"
    page.field.put("tras ")
    page.display(answered(NEEDS, "tras"))
    assert page.field.line.text() == "tras "


def test_enter_does_what_the_answer_offers_first_ctrl_enter_the_second(
    window: Listener, page: SearchWidget
) -> None:
    page.display(ANSWERED)
    key(page, ENTER)
    QTest.keyClick(page.field.line, ENTER, CONTROL)
    assert window.heard == [DOSED, ActionWanted(route="day")]


def test_enter_acts_on_the_active_row_and_the_field_keeps_the_focus(
    window: Listener, page: SearchWidget
) -> None:
    page.display(ANSWERED)
    key(page, DOWN, DOWN, ENTER)
    QTest.keyClick(page.field.line, ENTER, CONTROL)
    assert window.heard == [ActionWanted(route="regimen/late"), ActionWanted(route="day")]
    assert page.field.line.hasFocus()


def test_the_arrows_go_round_by_the_answer(page: SearchWidget) -> None:
    page.display(ANSWERED)
    visited = []
    for each in (DOWN, DOWN, DOWN, DOWN, UP):
        key(page, each)
        visited.append(page.list.active)
    assert visited == [0, 1, 2, NONE, 2]


def test_home_and_end_go_to_the_ends_once_a_row_was_chosen(page: SearchWidget) -> None:
    page.display(FOUND)
    key(page, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert (page.list.active, page.field.line.cursorPosition()) == (0, 0)
    key(page, DOWN, Qt.Key.Key_End)
    assert page.list.active == 2
    key(page, Qt.Key.Key_Home)
    assert page.list.active == 0


def test_without_an_answer_enter_acts_on_the_first_row(
    window: Listener, page: SearchWidget
) -> None:
    page.display(FOUND)
    key(page, ENTER)
    assert window.heard == [ActionWanted(route="doses")]


def test_where_nothing_was_found_enter_goes_nowhere_by_itself(
    window: Listener, page: SearchWidget
) -> None:
    page.display(NOTHING)
    key(page, ENTER)
    assert window.heard == []
    assert page.covers.said == NOTHING.covers
    key(page, DOWN, ENTER)
    assert window.heard == [ActionWanted(route="doses")]
    page.display(EMPTY)
    key(page, DOWN, ENTER)
    assert len(window.heard) == 1


def test_enter_acts_on_what_was_on_screen_when_the_key_went_down(
    window: Listener, page: SearchWidget
) -> None:
    page.display(ANSWERED)
    page.field.line.setText("trastuzumab 86kg")  # typed, and not yet answered
    key(page, ENTER)
    assert window.heard == [DOSED]


def test_another_text_begins_with_its_answer_again(page: SearchWidget) -> None:
    page.display(ANSWERED)
    key(page, DOWN, DOWN)
    page.display(but(ANSWERED, source="from the worksheet"))
    assert page.list.active == 1
    page.display(but(ANSWERED, rows=ROWS[:1]))
    assert page.list.active == 0
    page.display(but(ANSWERED, text="trastuzumab 70kg"))
    assert page.list.active == NONE


def test_a_row_is_pressed_with_the_mouse(window: Listener, page: SearchWidget) -> None:
    page.display(ANSWERED)
    QApplication.processEvents()
    where = page.list.place(1).words
    QTest.mouseClick(page.list, Qt.MouseButton.LeftButton, pos=where)
    assert window.heard == [ActionWanted(route="regimen/late")]


def test_an_action_may_only_change_the_text(window: Listener, page: SearchWidget) -> None:
    stays = but(DOSE, actions=(Action(label="Load", text="tras 68 load"),))
    page.display(answered(stays))
    key(page, ENTER)
    assert window.heard == [TextTyped(text="tras 68 load")]
    assert page.field.line.text() == "tras 68 load"


def test_options_and_examples_type_their_text(window: Listener, page: SearchWidget) -> None:
    page.display(answered(ASKS))
    page.answers.cards[0].options.buttons[0].click()
    page.beside.chosen.emit("lvef 62 48")
    assert window.heard == [
        TextTyped(text="anc 0.4 38.1 sustained"),
        TextTyped(text="lvef 62 48"),
    ]
    assert page.field.line.hasFocus()


def test_tab_goes_into_the_answer(page: SearchWidget) -> None:
    page.display(answered(NEEDS))
    key(page, Qt.Key.Key_Tab)
    assert page.answers.cards[0].field.line.hasFocus()
    page.begin()
    page.display(answered(ASKS))
    key(page, Qt.Key.Key_Tab)
    assert page.answers.cards[0].options.buttons[0].hasFocus()
    QTest.keyClick(page.answers.cards[0].options.buttons[0], ENTER)
    assert page.field.line.text() == "anc 0.4 38.1 sustained"


def test_what_is_typed_where_a_value_is_lacking_is_added_to_the_text(
    window: Listener, page: SearchWidget
) -> None:
    page.display(answered(NEEDS, "doce 68"))
    key(page, Qt.Key.Key_Tab)
    line = page.answers.cards[0].field.line
    QTest.keyClicks(line, "1")
    page.display(answered(SOFT, "doce 68 1 cm"))
    QTest.keyClicks(line, "6")
    assert line.hasFocus()
    assert window.heard == [TextTyped(text="doce 68 1 cm"), TextTyped(text="doce 68 16 cm")]
    page.display(answered(DOSE, "doce 68 16 cm"))
    QTest.keyClick(line, ENTER)
    assert window.heard[-1] == DOSED
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.field.line.hasFocus()


def test_a_second_value_is_added_behind_the_first(window: Listener, page: SearchWidget) -> None:
    page.display(answered(NEEDS, "doce"))
    key(page, Qt.Key.Key_Tab)
    line = page.answers.cards[0].field.line
    QTest.keyClicks(line, "9")
    weight = NeededField(field="weight", label="Weight", unit="kg")
    page.display(answered(but(NEEDS, field=weight), "doce 9 cm"))
    QTest.keyClick(line, ENTER)
    QTest.keyClicks(line, "7")
    assert window.heard[-1] == TextTyped(text="doce 9 cm 7 kg")


def test_a_cursor_in_an_answer_that_goes_returns_to_the_field(page: SearchWidget) -> None:
    page.display(answered(NEEDS))
    key(page, Qt.Key.Key_Tab)
    page.display(FOUND)
    assert page.field.line.hasFocus()


def test_escape_clears_the_text(window: Listener, page: SearchWidget) -> None:
    page.display(ANSWERED)
    key(page, Qt.Key.Key_Escape)
    assert window.heard == [TextTyped(text="")]


def test_clearing_leaves_nothing_of_what_was_asked(window: Listener, page: SearchWidget) -> None:
    page.display(ANSWERED)
    page.clear()
    assert page.field.line.text() == ""
    assert (page.answers.isHidden(), page.list.isHidden(), page.read_as.isHidden()) == (True,) * 3
    assert page.property("copied") == ""
    assert window.heard == []


def test_a_letter_typed_elsewhere_begins_a_text(window: Listener, page: SearchWidget) -> None:
    page.begin("t")
    assert window.heard == [TextTyped(text="t")]
    assert page.field.line.text() == "t"


def test_a_scope_is_put_before_the_text_and_taken_away(
    window: Listener, page: SearchWidget
) -> None:
    page.display(ANSWERED)
    page.scopes.buttons["tox:"].click()
    page.scopes.chosen.emit("dose:", True)  # noqa: FBT003  # a signal
    page.scopes.chosen.emit("dose:", False)  # noqa: FBT003
    assert window.heard == [
        TextTyped(text="tox: trastuzumab 68kg"),
        TextTyped(text="dose: trastuzumab 68kg"),
        TextTyped(text="trastuzumab 68kg"),
    ]
    assert len(page.scopes.buttons) == len(SCOPES)


def test_copy_and_sources_take_what_is_active(page: SearchWidget) -> None:
    page.display(ANSWERED)
    assert (page.property("copied"), page.property("facts")) == (DOSE.copied, DOSE.facts)
    key(page, DOWN, DOWN)
    assert page.property("facts") == LATE.facts
    page.display(EMPTY)
    assert (page.property("copied"), page.property("facts")) == ("", ())


def test_a_fault_is_said_only_after_a_pause(qtbot: QtBot, page: SearchWidget) -> None:
    page.display(answered(SOFT))
    fault = page.answers.cards[0].fault
    assert not fault.isVisible()
    qtbot.waitUntil(fault.isVisible, timeout=2000)


def test_the_answer_is_announced_after_a_pause_and_a_stop_at_once(
    qtbot: QtBot, page: SearchWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: (
            heard.append(event) if isinstance(event, QAccessibleAnnouncementEvent) else None
        ),
    )
    page.display(ANSWERED)
    page.display(answered(STOP))
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard), timeout=2000)
    key(page, DOWN)
    page.display(NOTHING)
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=2000)
    assert [event.message() for event in heard] == [STOP.spoken, "Doses", NOTHING.covers]
    assertive = QAccessible.AnnouncementPoliteness.Assertive
    assert [event.politeness() is assertive for event in heard] == [True, False, False]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1080, 900, 620])
def test_nothing_needs_to_be_scrolled_sideways(
    window: Listener, page: SearchWidget, wardrobe: Wardrobe, width: int, percent: int
) -> None:
    wardrobe.wear(Theme.LIGHT, percent)
    page.rail.hide()  # the frame puts it below where there is no room
    window.resize(width, 1600)
    for view in KINDS:
        page.display(view)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= 600
        assert page.width() <= width


def test_the_first_answer_is_made_ready_while_nothing_is_typed(
    qtbot: QtBot, page: SearchWidget
) -> None:
    assert page.answers.cards == []
    qtbot.waitUntil(lambda: len(page.answers.cards) == 1, timeout=2000)
    assert page.answers.isHidden()
