import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.chairs import OBSERVE_P, OBSERVE_T, D, P, T
from tests.pages.seated import Seat
from tests.pages.under import P_GIVEN

pytestmark = pytest.mark.usefixtures("wardrobe")
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


def press(seat: Seat, key: Qt.Key) -> None:
    assert seat.cursor is not None
    QTest.keyClick(seat.cursor, key)


def test_down_and_up_choose_a_step_and_stay_at_the_ends(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=-5)
    seat.page.begin()
    assert seat.cursor is seat.row(P)
    for _ in range(9):
        press(seat, DOWN)
    assert seat.cursor is seat.row(D)
    press(seat, UP)
    assert seat.cursor is seat.row(OBSERVE_T)


def test_rows_are_kept_while_only_time_goes_on(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=84)
    before = seat.page.day.steps.rows()
    seat.tick(90)
    assert seat.page.day.steps.rows() == before
    assert "32" in seat.row(OBSERVE_P).times.said


def test_what_is_being_typed_stays_while_minutes_pass(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=-5)
    row = seat.row(P)
    row.setFocus()
    seat.page.do("typed-time")
    QTest.keyClicks(row.strip.line, "08:5")
    seat.tick(-3)
    assert row.strip.line.text() == "08:5"
    assert seat.cursor is row.strip.line


def test_another_dose_makes_the_rows_anew_and_the_cursor_stays(
    qtbot: QtBot, library: Library
) -> None:
    seat = Seat(qtbot, library, minute=-5)
    seat.row(T).setFocus()
    seat.page.day.steps.display(())
    seat.show()
    assert seat.page.day.steps.here() is None
    seat.row(T).setFocus()
    assert seat.page.day.steps.here() is seat.row(T)


def test_the_day_begins_at_the_step_that_comes_next(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=84)
    seat.page.begin()
    assert seat.cursor is seat.row(OBSERVE_P)


def test_what_can_be_done_now_comes_before_what_is_only_watched(
    qtbot: QtBot, library: Library
) -> None:
    seat = Seat(qtbot, library, minute=-5)
    for minute in (0, 60, 120, 121, 211):
        seat.tick(minute)
        seat.page.begin()
        press(seat, Qt.Key.Key_Space)
    assert seat.cursor is seat.row(D)
    assert seat.row(D).words.action_kind == "start"
    seat.session.apply(lambda sheet: but(sheet, asked=but(sheet.asked, region=Region.EU)))
    seat.page.begin()
    assert seat.row(OBSERVE_T).words.running
    assert seat.cursor is seat.row(D)
