import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme
from pocketref.widgets.text_table import TextTable
from pocketref.widgets.wishes import FactsWanted
from tests.dressing import dressed
from tests.tabling import COLUMNS, LINES
from tests.wishing import Listener


def made(qtbot: QtBot) -> tuple[Listener, TextTable]:
    window = Listener()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    table = TextTable("Side effects", COLUMNS, LINES, figures=(1,))
    column.addWidget(table)
    window.resize(720, 400)
    window.show()
    table.setFocus()
    return window, table


def test_it_says_all_its_fields(qtbot: QtBot) -> None:
    _window, table = made(qtbot)
    assert table.accessibleName() == "Side effects"
    assert table.said.split("\n")[:2] == [
        "Event | People | Source",
        "Diarrhoea | 272 of 407 | A report of a trial. 2015",
    ]


def test_the_current_field_s_facts_and_citation_are_the_table_s(qtbot: QtBot) -> None:
    _window, table = made(qtbot)
    assert table.here == (0, 1)
    assert table.property("facts") == ("a-rate",)
    assert table.property("copied") == "272 of 407. A report."
    assert table.accessibleDescription() == "Diarrhoea, People: 272 of 407"


@pytest.mark.parametrize(
    ("keys", "here"),
    [
        ([Qt.Key.Key_Right], (0, 2)),
        ([Qt.Key.Key_Right] * 3, (0, 2)),
        ([Qt.Key.Key_Left] * 3, (0, 0)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right], (1, 2)),
        ([Qt.Key.Key_Down] * 5, (2, 1)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up], (0, 1)),
    ],
)
def test_arrows_walk_and_stop_at_the_edges(
    qtbot: QtBot, keys: list[Qt.Key], here: tuple[int, int]
) -> None:
    _window, table = made(qtbot)
    for key in keys:
        QTest.keyClick(table, key)
    assert table.here == here


def test_a_field_without_words_of_its_own_is_spoken(qtbot: QtBot) -> None:
    _window, table = made(qtbot)
    table.go(1, 1)
    assert table.accessibleDescription() == (
        "Diarrhoea, People: Denominator not read. 46% was printed"
    )
    table.go(1, 0)
    assert table.accessibleDescription() == "Event: Diarrhoea"


def test_enter_and_a_press_open_where_a_field_comes_from(qtbot: QtBot) -> None:
    window, table = made(qtbot)
    QTest.keyClick(table, Qt.Key.Key_Return)
    spots = table.layout_for(table.width()).spots
    (room,) = (s.room for s in spots if (s.row, s.column) == (1, 0) and not s.label)
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=room.center().toPoint())
    assert window.heard == [FactsWanted(facts=("a-rate",)), FactsWanted(facts=("b-rate",))]
    assert table.here == (1, 0)


def test_an_empty_field_opens_nothing_and_neither_does_the_head(qtbot: QtBot) -> None:
    window, table = made(qtbot)
    table.go(1, 2)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.heard == []


def test_it_grows_where_there_is_less_room_and_in_larger_type(
    qtbot: QtBot, qapp: QApplication
) -> None:
    _window, table = made(qtbot)
    high = table.heightForWidth(700)
    assert table.heightForWidth(250) > high
    dressed(qapp, Theme.LIGHT, 150)
    assert table.heightForWidth(700) > high


def test_the_current_field_is_brought_into_view(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    table = TextTable("Many", COLUMNS, LINES * 20)
    column.addWidget(table)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(700, 200)
    area.show()
    table.go(59, 1)
    assert area.verticalScrollBar().value() > 500
    assert table.here == (59, 1)


def test_it_is_painted_with_and_without_focus(qtbot: QtBot) -> None:
    window, table = made(qtbot)
    window.activateWindow()
    qtbot.waitUntil(table.hasFocus)
    focused = table.grab().toImage()
    table.clearFocus()
    assert table.grab().toImage() != focused
    assert TextTable("None", COLUMNS, ()).property("facts") is None


def test_how_high_it_would_be_at_another_width_does_not_count(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    table = TextTable("Side effects", COLUMNS, LINES)
    narrow = table.heightForWidth(180)
    table.resize(180, narrow)
    column.addWidget(table)
    window.resize(900, 100)
    window.show()
    assert table.heightForWidth(900) < narrow
    assert column.minimumSize().height() <= table.heightForWidth(900)
