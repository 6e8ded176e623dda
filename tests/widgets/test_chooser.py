import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.chooser import Chooser
from pocketref.widgets.look import look
from tests.dressing import colours_in


@noun
class Row:
    """One regimen."""

    id: str
    title: str
    short: str


@noun
class Asked:
    """What is asked for."""

    title: str = "Choose the regimen"
    why: str = "None is chosen beforehand."
    rows: tuple[Row, ...] = (
        Row(id="first", title="Pertuzumab, trastuzumab and docetaxel", short="docetaxel"),
        Row(id="second", title="Pertuzumab and trastuzumab", short="no chemotherapy"),
    )


@pytest.fixture
def chooser(qtbot: QtBot) -> Chooser:
    made = Chooser()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.display(Asked())
    made.show()
    made.activateWindow()
    return made


def test_every_row_says_its_title_and_its_short_word(chooser: Chooser) -> None:
    assert [row.said for row in chooser.rows] == [
        "Pertuzumab, trastuzumab and docetaxel, docetaxel",
        "Pertuzumab and trastuzumab, no chemotherapy",
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_row_chooses_it(qtbot: QtBot, chooser: Chooser, key: Qt.Key) -> None:
    with qtbot.waitSignal(chooser.chosen) as told:
        QTest.keyClick(chooser.rows[1], key)
    assert told.args == ["second"]


def test_a_click_chooses(qtbot: QtBot, chooser: Chooser) -> None:
    with qtbot.waitSignal(chooser.chosen) as told:
        QTest.mouseClick(chooser.rows[0], Qt.MouseButton.LeftButton)
    assert told.args == ["first"]


def test_the_arrows_go_from_row_to_row_and_round(qtbot: QtBot, chooser: Chooser) -> None:
    first, second = chooser.rows
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert second.hasFocus()


def test_a_row_is_tinted_only_while_it_has_the_focus(qtbot: QtBot, chooser: Chooser) -> None:
    first, second = chooser.rows
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    assert look().colours["accent_tint"] in colours_in(second)
    assert look().colours["accent_tint"] not in colours_in(first)


def test_the_same_rows_are_left_as_they_are(chooser: Chooser) -> None:
    before = chooser.rows
    chooser.display(Asked())
    assert chooser.rows == before
    chooser.display(Asked(rows=Asked().rows[:1]))
    assert len(chooser.rows) == 1


def test_a_narrow_row_stands_in_two_lines(chooser: Chooser) -> None:
    row = chooser.rows[0]
    assert row.heightForWidth(300) > row.heightForWidth(700)
    row.resize(300, row.heightForWidth(300))
    assert look().colours["text2"] in colours_in(row)
