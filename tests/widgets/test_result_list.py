import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.result_list import NONE, ResultList
from pocketref.widgets.wishes import FactsWanted
from tests.dressing import colours_in
from tests.pages.shown import ROWS
from tests.wishing import Listener


@pytest.fixture
def window(qtbot: QtBot) -> Listener:
    listener = Listener()
    qtbot.addWidget(listener)
    return listener


def made(window: Listener, active: int = NONE) -> ResultList:
    shown = ResultList(window)
    shown.display(ROWS, active)
    shown.resize(700, shown.heightForWidth(700))
    return shown


def test_a_press_on_a_row_chooses_it(qtbot: QtBot, window: Listener) -> None:
    shown = made(window)
    with qtbot.waitSignal(shown.chosen) as told:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.place(1).room.center())
    assert told.args == [1]


def test_a_press_on_a_chip_opens_where_it_comes_from(window: Listener) -> None:
    shown = made(window)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.place(1).chip.center())
    assert window.heard == [FactsWanted(facts=("clock",))]


def test_other_presses_do_nothing(qtbot: QtBot, window: Listener) -> None:
    shown = made(window)
    with qtbot.assertNotEmitted(shown.chosen):
        QTest.mouseClick(shown, Qt.MouseButton.RightButton, pos=shown.place(1).room.center())
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(10, shown.height() + 5))


def test_the_active_row_is_told_and_has_a_bar_besides_its_ground(window: Listener) -> None:
    shown = made(window)
    assert shown.accessibleDescription() == ""
    assert look().colours["accent_tint"] not in colours_in(shown)
    shown.mark(1)
    assert shown.accessibleDescription() == "Late or missed trastuzumab, Regimen"
    assert {look().colours["accent"], look().colours["accent_tint"]} <= colours_in(shown)
    shown.mark(0)
    assert shown.accessibleDescription() == "Doses"


def test_the_row_under_the_mouse_gets_an_edge_and_no_more(window: Listener) -> None:
    shown = made(window)
    window.show()
    before = shown.grab().toImage()
    QTest.mouseMove(shown, shown.place(0).room.center())
    shown.mouseMoveEvent(_moved(shown.place(0).room.center()))
    assert shown.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert shown.grab().toImage() != before
    shown.mouseMoveEvent(_moved(QPoint(5, shown.height() + 9)))
    assert shown.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert shown.grab().toImage() == before


def _moved(where: QPoint):  # type: ignore[no-untyped-def]  # noqa: ANN202  # an event of Qt
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(where), QPointF(where), none, none, no_keys)


def test_leaving_takes_the_edge_away(window: Listener) -> None:
    from PySide6.QtCore import QEvent

    shown = made(window)
    shown.mouseMoveEvent(_moved(shown.place(0).room.center()))
    shown.leaveEvent(QEvent(QEvent.Type.Leave))
    assert shown.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_showing_twice_is_showing_once(window: Listener) -> None:
    shown = made(window, 1)
    places = shown.placed(700)
    shown.display(ROWS, 1)
    assert shown.placed(700) is places
    assert shown.rows == ROWS


def test_it_says_its_rows_and_what_they_are(window: Listener) -> None:
    shown = made(window)
    shown.name("Also matches")
    shown.name("Also matches")
    assert shown.accessibleName() == "Also matches"
    assert shown.said.startswith("Doses for all three drugs at 68 kg\nLate or missed trastuzumab")
    assert shown.minimumSizeHint().width() <= 200


def test_no_rows_take_no_room(window: Listener) -> None:
    shown = made(window)
    shown.display((), NONE)
    assert shown.heightForWidth(700) == 0


def test_a_row_is_brought_into_view_and_the_top_again(window: Listener, qtbot: QtBot) -> None:
    shown = made(window)
    shown.bring(1)  # nothing scrolls here
    area = QScrollArea()
    qtbot.addWidget(area)
    shown.setMinimumHeight(900)
    area.setWidget(shown)
    area.resize(760, 100)
    area.show()
    shown.resize(700, 900)
    shown.bring(2)
    down = area.verticalScrollBar().value()
    assert down + area.viewport().height() >= shown.place(2).room.bottom()
    assert down <= shown.place(2).room.top()
    shown.bring(NONE)
    assert area.verticalScrollBar().value() == 0
