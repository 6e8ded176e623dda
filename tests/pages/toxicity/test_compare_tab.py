"""The Compare tab on screen: rows by keys, links, own counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.toxicity.compare_tab import CompareRail, CompareTab
from pocketref.pages.toxicity.comparing import compare
from pocketref.widgets.table_card import TableCard
from pocketref.widgets.wishes import CopyWanted, PlaceWanted
from pocketref.worksheet.session import Session
from tests.making import TODAY
from tests.pages.toxicity.comparisons import NOTHING, typed
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot, library: Library, item: str = "") -> tuple[Listener, CompareTab]:
    window = Listener()
    qtbot.addWidget(window)
    window.resize(1100, 900)
    rail = CompareRail(window)
    tab = CompareTab(rail, window)
    tab.resize(646, 800)
    rail.resize(370, 800)
    rail.move(660, 0)
    tab.display(compare(NOTHING, library, item))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, tab


def press(tab: CompareTab, *keys: Qt.Key) -> None:
    for key in keys:
        focused = tab.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_arrows_walk_the_rows_of_both_pictures_and_the_rail_follows(
    qtbot: QtBot, library: Library
) -> None:
    _window, tab = made(qtbot, library)
    assert tab.begin()
    titles = []
    for _ in range(5):
        press(tab, Qt.Key.Key_Down)
        titles.append(tab.rail.card.title.said)
    assert titles == [
        "Rash",
        "Febrile neutropenia",
        "Peripheral neuropathy",
        "Febrile neutropenia",
        "Mucositis",
    ]
    press(tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert tab.row == "cleopatra-febrile-neutropenia-pertuzumab"


def test_a_row_that_was_chosen_stays_when_a_value_changes(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library)
    tab.choose("peruse-mucositis-docetaxel")
    with qtbot.assertNotEmitted(tab.edited):
        tab.display(compare(NOTHING, library, ""))
    assert tab.row == "peruse-mucositis-docetaxel"
    other = compare(NOTHING, library, "velvet.separate.single.register")
    tab.display(other)
    assert tab.row == other.chosen


def test_the_links_copy_turn_and_lead_to_own_counts(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library)
    view = compare(NOTHING, library, "")
    own, copy, table = tab.rail.links.buttons[:3]
    own.click()
    copy.click()
    assert window.heard == [
        PlaceWanted(item="compare/own"),
        CopyWanted(text=view.details[0].copied),
    ]
    assert not tab.pictures.findChildren(TableCard)
    table.click()
    assert len(tab.pictures.findChildren(TableCard)) == 2
    assert table.text() == "Show as picture"
    table.click()
    assert table.text() == "Show as table"


def test_the_cursor_follows_a_link_to_own_counts_and_back(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library)
    tab.rail.links.buttons[0].setFocus()
    tab.display(compare(NOTHING, library, "own"))
    focused = window.focusWidget()
    assert focused is not None
    assert tab.own.isAncestorOf(focused)
    tab.rail.links.buttons[0].setFocus()
    tab.display(compare(NOTHING, library, ""))
    focused = window.focusWidget()
    assert focused is not None
    assert tab.pictures.isAncestorOf(focused)


def test_another_comparison_is_gone_to(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library)
    tab.pictures.choose.chosen.emit("compare/velvet.separate.single.register")
    assert window.heard == [PlaceWanted(item="compare/velvet.separate.single.register")]


def test_own_counts_are_typed_and_answered(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library, "own")
    session = Session(TODAY)
    session.watch(lambda sheet: tab.display(compare(sheet, library, "own")))
    tab.edited.connect(session.apply)
    assert tab.begin()
    assert tab.pictures.isHidden()
    assert tab.rail.card.isHidden()
    for text in ("56", "407", "30", "397"):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        tab.own.begin()
    assert session.current.counts.without_people == 397
    assert not tab.pictures.isHidden()
    assert tab.rail.card.strong.said == "6 more in every 100 with it."
    tab.rail.links.buttons[0].click()
    assert window.heard == [PlaceWanted(item="compare")]


def test_showing_counts_reports_no_edit(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library, "own")
    with qtbot.assertNotEmitted(tab.edited):
        tab.display(compare(typed(library, "1", "10", "2", "10"), library, "own"))
    assert tab.own.groups[0].fields["with-people"].text == "10"
