"""The Reference tab on screen: sorted, filtered, ticked, and never hiding that it hides."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.toxicity.reference_tab import ReferenceTab
from pocketref.pages.toxicity.referring import refer
from pocketref.widgets.wishes import PlaceWanted
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot, library: Library, item: str = "") -> tuple[Listener, ReferenceTab]:
    window = Listener()
    qtbot.addWidget(window)
    window.resize(1040, 800)
    tab = ReferenceTab(window)
    tab.resize(1036, 790)
    tab.display(refer(library, item))
    window.show()
    return window, tab


def test_it_says_how_many_of_how_many_are_shown(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library)
    every = len(library.rates())
    assert tab.counted.said == f"{every} of {every} rates shown"
    assert tab.every.isHidden()
    tab.filters["trial"].chosen.emit("PERUSE")
    some = len(library.rates(trial="peruse"))
    assert tab.counted.said == f"{some} of {every} rates shown"
    assert not tab.every.isHidden()
    assert tab.filters["trial"].text() == "Trial: PERUSE"
    tab.every.click()
    assert tab.counted.said == f"{every} of {every} rates shown"


def test_a_text_is_looked_for_in_every_field(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library)
    QTest.keyClicks(tab.text.line, "asia febrile")
    assert tab.shown()
    assert all("asia" in row.words and "febrile" in row.words for row in tab.shown())


def test_filters_add_up(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library)
    tab.filters["trial"].chosen.emit("CLEOPATRA")
    tab.filters["grades"].chosen.emit("Serious")
    assert {(row.trial, row.grades) for row in tab.shown()} == {("CLEOPATRA", "Serious")}


def test_a_column_sorts_and_once_more_the_other_way(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library, "diarrhoea")
    assert tab.table is not None
    tab.table.sorted_by.emit(5)
    up = [row.order[5] for row in tab.shown()]
    assert up == sorted(up)
    assert tab.sort.text() == "Sorted by: percent"
    assert tab.table is not None
    tab.table.sorted_by.emit(5)
    assert [row.order[5] for row in tab.shown()] == sorted(up, reverse=True)
    tab.sort.chosen.emit("0")
    assert [row.id for row in tab.shown()] == [row.id for row in refer(library, "diarrhoea").rows]


def test_two_ticks_hold_rows_against_each_other(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library, "rash")
    first, second = (row.id for row in tab.shown()[:2])
    assert tab.table is not None
    tab.table.ticked.emit(first)
    assert window.heard == []
    tab.table.ticked.emit(second)
    item = f"ref/rash/{first}+{second}"
    assert window.heard == [PlaceWanted(item=item)]
    tab.display(refer(library, item.partition("/")[2]))
    assert tab.held.strong.said.endswith("more in every 100 with pertuzumab.")
    assert tab.table is not None
    tab.table.ticked.emit(first)
    assert window.heard[-1] == PlaceWanted(item=f"ref/rash/{second}")


def test_the_cursor_stays_at_its_row_when_two_are_held(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert tab.begin()
    assert tab.table is not None
    tab.table.go(2, 1)
    first, here = tab.shown()[0].id, tab.table.row_here
    tab.display(refer(library, f"all/{first}+{here}"))
    assert window.focusWidget() is tab.table
    assert tab.table.row_here == here
    tab.table.go_to("no-such-row")
    assert tab.table.row_here == here


def test_a_refusal_says_why(qtbot: QtBot, library: Library) -> None:
    ids = "cleopatra-rash-pertuzumab+peruse-neuropathy-docetaxel"
    _window, tab = made(qtbot, library, f"all/{ids}")
    assert "different trials" in tab.notices.caution.said


def test_another_event_begins_without_filters(qtbot: QtBot, library: Library) -> None:
    window, tab = made(qtbot, library)
    tab.filters["trial"].chosen.emit("PERUSE")
    tab.events.chosen.emit("rash")
    assert window.heard == [PlaceWanted(item="ref/rash")]
    tab.display(refer(library, "rash"))
    assert tab.filters["trial"].text() == "Trial: all"
    assert len(tab.shown()) == len(library.rates(event="rash"))


def test_showing_it_reports_no_edit(qtbot: QtBot, library: Library) -> None:
    _window, tab = made(qtbot, library, "rash")
    with qtbot.assertNotEmitted(tab.edited):
        tab.display(refer(library, "rash"))
    assert tab.begin()


def test_an_empty_tab_has_nowhere_to_begin(qtbot: QtBot) -> None:
    tab = ReferenceTab()
    qtbot.addWidget(tab)
    assert not tab.begin()
    assert tab.shown() == ()
