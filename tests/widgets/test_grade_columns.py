from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.grade_columns import GradeColumns

pytestmark = pytest.mark.usefixtures("wardrobe")


@dataclass(frozen=True)
class Column:
    grade: int
    word: str
    text: str
    lit: bool = False
    empty: bool = False
    share: int = 4
    spoken: str = ""
    facts: tuple[str, ...] = ()


GRADES = tuple(
    Column(grade=at, word=str(at), text=f"Text of grade {at}.", spoken=f"Grade {at}")
    for at in range(1, 6)
)
LIT = tuple(replace(one, lit=one.grade == 3, facts=("a-fact",)) for one in GRADES)


def made(qtbot: QtBot, columns: tuple[Column, ...] = LIT, width: int = 760) -> GradeColumns:
    shown = GradeColumns("Grades")
    qtbot.addWidget(shown)
    shown.display(columns)
    shown.resize(width, 200)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_every_grade_has_a_column_and_the_lit_one_a_sign(qtbot: QtBot) -> None:
    shown = made(qtbot)
    assert [one.accessibleName() for one in shown.columns] == [f"Grade {n}" for n in range(1, 6)]
    assert [not one.sign.isHidden() for one in shown.columns] == [n == 3 for n in range(1, 6)]
    assert shown.columns[2].property("facts") == ("a-fact",)


def test_left_and_right_read_the_grades_and_stop_at_the_ends(qtbot: QtBot) -> None:
    shown = made(qtbot)
    shown.columns[2].setFocus()
    read = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(shown.focusWidget(), key)
        read.append(shown.columns.index(shown.focusWidget()))  # type: ignore[arg-type]
    assert read == [3, 4, 4, 0]
    assert [not one.sign.isHidden() for one in shown.columns].count(True) == 1


def test_tab_comes_to_the_lit_grade_alone_or_to_the_first(qtbot: QtBot) -> None:
    def reached(shown: GradeColumns) -> list[int]:
        policies = [one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in shown.columns]
        return [at for at, policy in enumerate(policies) if policy]

    assert reached(made(qtbot)) == [2]
    assert reached(made(qtbot, GRADES)) == [0]


def test_columns_stand_side_by_side_or_below_each_other(qtbot: QtBot) -> None:
    wide, narrow = made(qtbot), made(qtbot, width=400)
    qtbot.waitUntil(lambda: len({one.y() for one in wide.columns}) == 1)
    qtbot.waitUntil(lambda: len({one.y() for one in narrow.columns}) == 5)
    assert narrow.heightForWidth(400) > narrow.heightForWidth(760)


def test_fewer_grades_hide_the_rest(qtbot: QtBot) -> None:
    shown = made(qtbot)
    shown.display(LIT[:3])
    assert [one.isHidden() for one in shown.columns] == [False, False, False, True, True]
