"""The table of rates: heads sort, Enter opens, Space ticks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.toxicity.rates_card import RateTable
from pocketref.pages.toxicity.referring import refer
from pocketref.widgets.wishes import FactsWanted
from tests.dressing import colours_in
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot, library: Library, event: str = "rash") -> tuple[Listener, RateTable]:
    window, view = Listener(), refer(library, event)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    table = RateTable(view.columns, view.rows, ())
    table.setParent(window)
    table.resize(1000, 690)
    window.show()
    return window, table


def spot(table: RateTable, row: int, column: int) -> QPoint:
    spots = table.layout_for(table.width()).spots
    room = next(each.room for each in spots if (each.row, each.column) == (row, column))
    return room.center().toPoint()


def test_enter_opens_the_comparison_of_a_row(qtbot: QtBot, library: Library) -> None:
    _window, table = made(qtbot, library)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].endswith("/cleopatra-rash-pertuzumab")


def test_a_row_without_a_comparison_opens_its_sources(qtbot: QtBot, library: Library) -> None:
    window, table = made(qtbot, library, "fatigue")
    row = next(at for at, each in enumerate(refer(library, "fatigue").rows) if not each.opens)
    table.go(row, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(window.heard[-1], FactsWanted)


def test_space_ticks_a_row_and_a_tick_is_drawn(qtbot: QtBot, library: Library) -> None:
    _window, table = made(qtbot, library)
    plain = colours_in(table)
    with qtbot.waitSignal(table.ticked) as told:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert told.args == ["cleopatra-rash-pertuzumab"]
    table.mark(("cleopatra-rash-pertuzumab",))
    assert colours_in(table) != plain


def test_a_head_sorts_and_a_box_ticks(qtbot: QtBot, library: Library) -> None:
    _window, table = made(qtbot, library)
    with qtbot.waitSignal(table.sorted_by) as told:
        QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=spot(table, -1, 5))
    assert told.args == [5]
    with qtbot.waitSignal(table.ticked):
        QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=spot(table, 1, 7))
    assert table.here == (1, 7)


def test_a_click_goes_to_a_field_and_a_double_click_opens(qtbot: QtBot, library: Library) -> None:
    _window, table = made(qtbot, library)
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=spot(table, 1, 2))
    assert table.here == (1, 2)
    with qtbot.waitSignal(table.opened):
        QTest.mouseDClick(table, Qt.MouseButton.LeftButton, pos=spot(table, 1, 2))
    # The double click ends pressed, and every test after this one would find the button down.
    QTest.mouseRelease(table, Qt.MouseButton.LeftButton, pos=spot(table, 1, 2))


def test_arrows_walk(qtbot: QtBot, library: Library) -> None:
    _window, table = made(qtbot, library)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.here[0] == 1
    assert table.property("facts")[0] == "rate-cleopatra-rash-placebo"
