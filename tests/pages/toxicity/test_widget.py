"""The Toxicity place on screen: its tabs and their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages import toxicity
from pocketref.pages.toxicity.presenting import present
from pocketref.pages.toxicity.rates_card import RateTable
from pocketref.pages.toxicity.widget import ToxicityWidget
from pocketref.widgets.wishes import PlaceWanted, SheetWanted
from tests.pages.toxicity.comparisons import NOTHING
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot, library: Library, item: str = "") -> tuple[Listener, ToxicityWidget]:
    window = Listener()
    qtbot.addWidget(window)
    window.resize(1040, 900)
    widget = toxicity.make_widget()
    widget.setParent(window)
    widget.resize(1036, 890)
    widget.display(present(NOTHING, library, item))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, widget


def test_a_tab_is_made_on_its_first_visit(qtbot: QtBot, library: Library) -> None:
    _window, widget = made(qtbot, library)
    assert list(widget.made) == ["compare"]
    widget.display(present(NOTHING, library, "ref"))
    assert list(widget.made) == ["compare", "ref"]
    assert widget.rail.isHidden()
    widget.display(present(NOTHING, library, "compare"))
    assert not widget.rail.isHidden()


@pytest.mark.parametrize(
    ("item", "forth", "back"),
    [("compare", "grade", "ref"), ("grade", "ref", "compare"), ("ref", "compare", "grade")],
)
def test_ctrl_tab_goes_round_the_tabs(
    qtbot: QtBot, library: Library, item: str, forth: str, back: str
) -> None:
    window, widget = made(qtbot, library, item)
    widget.begin()
    focused = window.focusWidget()
    assert focused is not None
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused, Qt.Key.Key_Tab, control)
    QTest.keyClick(focused, Qt.Key.Key_Backtab, control | shift)
    assert window.heard == [PlaceWanted(item=forth), PlaceWanted(item=back)]


def test_a_tab_is_clicked_and_the_sheet_wished_for(qtbot: QtBot, library: Library) -> None:
    window, widget = made(qtbot, library)
    widget.tabs.chosen.emit("ref")
    widget.print.click()
    assert window.heard == [PlaceWanted(item="ref"), SheetWanted()]
    assert widget.print.text() == "Print handout"


def test_showing_a_view_reports_no_edit(qtbot: QtBot, library: Library) -> None:
    _window, widget = made(qtbot, library)
    for item in ("compare", "grade", "ref", "compare/own"):
        view = present(NOTHING, library, item)
        with qtbot.assertNotEmitted(widget.edited):
            widget.display(view)
            widget.display(view)
        assert widget.property("facts") == view.facts


def test_the_cursor_begins_in_the_open_tab(qtbot: QtBot, library: Library) -> None:
    window, widget = made(qtbot, library, "ref")
    widget.begin()
    focused = window.focusWidget()
    assert focused is not None
    assert widget.isAncestorOf(focused)


def test_a_cursor_in_a_tab_goes_on_in_the_next(qtbot: QtBot, library: Library) -> None:
    window, widget = made(qtbot, library)
    widget.begin()
    widget.display(present(NOTHING, library, "ref"))
    focused = window.focusWidget()
    assert isinstance(focused, RateTable)


def test_the_card_prints_the_handout_and_of_a_grade_its_own_sheet() -> None:
    assert toxicity.PAGE.sheet_of("compare/own") == "toxicity-handout"
    assert toxicity.PAGE.sheet_of("grade/rash") == "grade"
    assert toxicity.PAGE.key == "Alt+5"
