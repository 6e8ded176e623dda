from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.term_list import HIGH, TermList
from tests.dressing import colours_in

pytestmark = pytest.mark.usefixtures("wardrobe")


@dataclass(frozen=True)
class Row:
    id: str
    title: str
    open: bool = False
    said: tuple[str, ...] = ()
    met: bool = False
    spoken: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    title: str
    rows: tuple[Row, ...]


FEVER = Row(
    id="fever",
    title="Febrile neutropenia",
    open=True,
    said=("Grade 3 at least", "Grade 4"),
    met=True,
    spoken=("Febrile neutropenia, grade 3, met", "Febrile neutropenia, grade 4, met"),
)
RASH = Row(id="rash", title="Rash", said=("Grade 2", ""), spoken=("Rash, grade 2", "Rash"))
SCORE = Row(id="score", title="A score")
GROUPS = (Group(title="", rows=(FEVER, RASH)), Group(title="Scores", rows=(SCORE,)))


def made(qtbot: QtBot, width: int = 236) -> TermList:
    shown = TermList("What is graded")
    qtbot.addWidget(shown)
    shown.setFixedWidth(width)
    shown.display(GROUPS, 0)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_rows_are_read_out_as_the_version_has_them(qtbot: QtBot) -> None:
    shown = made(qtbot)
    assert [row.accessibleName() for row in shown.rows.values()] == [
        "Febrile neutropenia, grade 3, met",
        "Rash, grade 2",
        "A score",
    ]
    shown.display(GROUPS, 1)
    assert shown.rows["fever"].accessibleName().endswith("grade 4, met")


def test_up_and_down_choose_and_go_round(qtbot: QtBot) -> None:
    shown = made(qtbot)
    chosen: list[str] = []
    shown.chosen.connect(chosen.append)
    shown.rows["fever"].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(shown.focusWidget(), key)
    assert chosen == ["rash", "score", "fever", "score"]


def test_a_click_chooses_and_the_open_row_stays_open(qtbot: QtBot) -> None:
    shown = made(qtbot)
    with qtbot.waitSignal(shown.chosen) as told:
        shown.rows["rash"].click()
    assert told.args == ["rash"]
    shown.rows["fever"].click()
    assert shown.rows["fever"].isChecked()


def test_tab_comes_to_the_open_row_alone(qtbot: QtBot) -> None:
    rows = made(qtbot).rows
    reached = [name for name, row in rows.items() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["fever"]


def test_a_name_without_room_beside_the_grade_stands_above_it(qtbot: QtBot) -> None:
    row = made(qtbot).rows["fever"]
    assert row.heightForWidth(160) > row.heightForWidth(400) == HIGH


def test_the_same_rows_are_kept(qtbot: QtBot) -> None:
    shown = made(qtbot)
    before = dict(shown.rows)
    with qtbot.assertNotEmitted(shown.chosen):
        shown.display(GROUPS, 0)
    assert shown.rows == before
    shown.display(GROUPS[:1], 0)
    assert list(shown.rows) == ["fever", "rash"]


def test_a_met_criterion_has_the_sign_of_a_stop(qtbot: QtBot) -> None:
    shown = made(qtbot)
    plain = colours_in(shown.rows["rash"])
    assert colours_in(shown.rows["fever"]) - plain
