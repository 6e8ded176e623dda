from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Page, Place
from pocketref.shell.help_panel import HelpPanel
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.shell.window import Window
from pocketref.widgets import wishes
from pocketref.widgets.look import look
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet
from tests.framing import PlainPage, today
from tests.making import REGIMEN


@noun
class PlainView:
    """What a plain page shows: the weight, and the item it was asked for."""

    weight: str
    item: str
    facts: tuple[str, ...] = ()


def present(sheet: Worksheet, library: Library, item: str) -> PlainView:
    facts = tuple(fact.id for fact in library.facts()[:1])
    return PlainView(weight=str(sheet.patient.weight), item=item, facts=facts)


def a_page(name: str, key: str, sheet: str = "") -> Page[PlainView]:
    return Page(
        id=name,
        title=name.capitalize(),
        key=key,
        icon="book",
        fields=("weight", "height"),
        sheet=sheet,
        present=present,
        make_widget=PlainPage,
    )


PAGES = (a_page("one", "Alt+1"), a_page("two", "Alt+2", "a-sheet"))


@pytest.fixture
def library(pack_file: Path) -> Library:
    return open_pack(pack_file)


@pytest.fixture
def session() -> Session:
    return Session(today(), REGIMEN)


@pytest.fixture
def window(qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe) -> Window:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.open_frame is not None)
    return made


def page(window: Window) -> PlainPage:
    assert window.open_frame is not None
    assert isinstance(window.open_frame.page, PlainPage)
    return window.open_frame.page


def panel(window: Window, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def test_the_frame_stands_with_its_cursor_before_any_page_is_made(
    qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe
) -> None:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert made.findChildren(PlainPage) == []
    focused = made.focusWidget()
    assert focused.accessibleName() == "Weight, kg"
    QTest.keyClicks(focused, "68")
    assert str(session.current.patient.weight) == "68 kg"
    qtbot.waitUntil(lambda: made.open_frame is not None)
    shown = page(made).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.weight == "68 kg"


def test_a_place_that_is_asked_for_is_there_at_once(
    library: Library, session: Session, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.go(Place(page="two"))
    assert len(page(made).shown) == 1
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    assert len(made.findChildren(PlainPage)) == 1


def test_a_page_is_made_on_the_first_visit(window: Window) -> None:
    assert len(window.findChildren(PlainPage)) == 1
    window.go(Place(page="two"))
    window.go(Place(page="one"))
    window.go(Place(page="two"))
    assert len(window.findChildren(PlainPage)) == 2


def test_every_change_is_presented_once_on_the_open_page(
    window: Window, session: Session, library: Library
) -> None:
    before = len(page(window).shown)
    session.apply(lambda sheet: sheet)
    assert len(page(window).shown) == before
    bounds = library.protocol(REGIMEN).bounds
    session.apply(edit("weight", "68", bounds))
    shown = page(window).shown
    assert len(shown) == before + 1
    assert isinstance(shown[-1], PlainView)
    assert shown[-1].weight == "68 kg"


def test_an_edit_of_a_page_reaches_the_session(
    window: Window, session: Session, library: Library
) -> None:
    bounds = library.protocol(REGIMEN).bounds
    page(window).edited.emit(edit("height", "165", bounds))
    assert str(session.current.patient.height) == "165 cm"


def test_keys_open_places_and_go_back(qtbot: QtBot, window: Window) -> None:
    first = page(window)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page(window) is not first)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page(window) is first)


def test_the_theme_is_switched_live(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: look().name == Theme.DARK.value)


def test_the_cursor_begins_in_the_first_empty_field(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(
        lambda: (
            window.focusWidget() is not None
            and window.focusWidget().accessibleName() == "Weight, kg"
        )
    )


def test_a_wish_of_a_part_is_granted(window: Window) -> None:
    inside = page(window).first
    wishes.ask(inside, wishes.FieldWanted(field="height"))
    assert window.focusWidget().accessibleName() == "Height, cm"
    wishes.ask(inside, wishes.PlaceWanted(item="heart"))
    shown = page(window).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.item == "heart"
    wishes.ask(inside, wishes.CopyWanted(text="840 mg"))
    assert QGuiApplication.clipboard().text() == "840 mg"


def test_the_sheet_of_the_open_place_is_wanted(qtbot: QtBot, window: Window) -> None:
    with qtbot.assertNotEmitted(window.sheet_wanted):
        wishes.ask(page(window), wishes.SheetWanted())
    window.go(Place(page="two"))
    with qtbot.waitSignal(window.sheet_wanted) as told:
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["a-sheet"]


def test_the_sources_of_a_figure_open_and_close_again(
    qtbot: QtBot, window: Window, library: Library
) -> None:
    facts = tuple(fact.id for fact in library.facts()[:2])
    page(window).first.setProperty("facts", facts)
    page(window).first.setFocus()
    both = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_I, both)
    qtbot.waitUntil(lambda: len(panel(window, SourcePanel)) == 1)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel(window, SourcePanel) == [])


def test_help_takes_the_place_of_the_sources(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(
        window,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: len(panel(window, SourcePanel)) == 1)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(panel(window, HelpPanel)) == 1)
    assert panel(window, SourcePanel) == []


def test_a_new_patient_leaves_nothing_behind(
    qtbot: QtBot, window: Window, session: Session, library: Library
) -> None:
    bounds = library.protocol(REGIMEN).bounds
    session.apply(edit("weight", "68", bounds))
    wishes.ask(page(window), wishes.CopyWanted(text="trastuzumab 544 mg"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.current.patient.weight is None)
    assert not session.can_undo
    assert QGuiApplication.clipboard().text() == ""


def test_the_clipboard_of_others_is_left_alone(window: Window) -> None:
    wishes.ask(page(window), wishes.CopyWanted(text="ours"))
    QGuiApplication.clipboard().setText("theirs")
    window.close()
    assert QGuiApplication.clipboard().text() == "theirs"
