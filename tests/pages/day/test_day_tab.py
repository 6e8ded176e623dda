import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.model.running import Did
from pocketref.pack.library import Library
from tests.chairs import OBSERVE_P, D, P, T, did
from tests.pages.seated import Seat
from tests.pages.under import P_GIVEN, WATCHED

pytestmark = pytest.mark.usefixtures("wardrobe")
SPACE, SHIFT = Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(seat: Seat, key: Qt.Key = SPACE, held: Qt.KeyboardModifier = NONE) -> None:
    assert seat.cursor is not None
    QTest.keyClick(seat.cursor, key, held)


def test_a_whole_day_takes_seven_keys(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=0)
    seat.page.begin()
    for minute in (2, 62, 122, 123, 213, 215, 275):
        seat.tick(minute)
        press(seat)
    assert seat.done == [
        (P, "started"),
        (P, "finished"),
        (OBSERVE_P, "finished"),
        (T, "started"),
        (T, "finished"),
        (D, "started"),
        (D, "finished"),
    ]
    assert seat.page.head.subtitle.said.startswith("Cycle 1, loading. Finished 13:35.")


def test_one_key_too_many_starts_nothing_early(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=84)
    seat.page.begin()
    for _ in range(8):
        press(seat)
    assert len(seat.done) == 2


def test_an_early_start_needs_its_one_sentence(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=106)
    seat.row(T).setFocus()
    press(seat)
    strip = seat.row(T).strip
    assert strip.question.said.endswith("Start trastuzumab anyway?")
    strip.yes.click()
    assert seat.done[2:] == [(OBSERVE_P, "early"), (T, "started")]
    assert seat.cursor is seat.row(T)


def test_a_click_on_the_button_does_the_same(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=0)
    seat.row(P).action.pressed.emit()
    assert seat.done == [(P, "started")]


def test_undo_takes_back_what_was_done_last_wherever_the_cursor_is(
    qtbot: QtBot, library: Library
) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=64)
    seat.page.begin()
    assert seat.cursor is seat.row(OBSERVE_P)
    press(seat, SPACE, SHIFT)
    assert seat.done[-1] == (P, "undone")
    assert seat.cursor is seat.row(P)
    assert "Undone 10:04" in seat.row(P).note.said


def test_with_nothing_done_nothing_is_undone(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=0)
    seat.page.begin()
    press(seat, SPACE, SHIFT)
    assert seat.done == []


def test_a_typed_time_is_taken_and_the_cursor_goes_on(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, did(P, Did.STARTED, 2), minute=70)
    seat.page.do("typed-time")
    line = seat.row(P).strip.line
    QTest.keyClicks(line, "10:03")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert seat.row(P).words.times == ("09:02 start", "10:03 finish")
    assert seat.cursor is seat.row(OBSERVE_P)


def test_a_time_that_cannot_be_is_refused_beside_its_field(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, did(P, Did.STARTED, 2), minute=70)
    seat.row(P).type_time()
    strip = seat.row(P).strip
    QTest.keyClicks(strip.line, "08:50")
    QTest.keyClick(strip.line, Qt.Key.Key_Return)
    assert strip.wrong.said == "Finish cannot be before start (09:02). Type the time again."
    assert seat.done == [(P, "started")]
    assert seat.cursor is strip.line


def test_a_step_is_left_out_for_a_reason_of_its_menu(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *WATCHED, minute=123)
    entry = next(one for one in seat.row(D).menu().actions() if "declined" in one.text())
    entry.trigger()
    assert seat.done[-1] == (D, "skipped")
    assert seat.row(D).words.action_kind == "skipped"


def test_a_step_that_is_only_offered_does_nothing_live(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, minute=0)
    seat.row("observe-trastuzumab").timed.emit("observe-trastuzumab", "10:00")
    assert seat.done == []


def test_minutes_are_added_from_the_clock_in_the_rail(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=84)
    seat.page.clock.added.emit()
    assert seat.done[-1] == (OBSERVE_P, "lengthened")
    assert "53" in seat.page.clock.figure.said


def test_a_reaction_is_noted_from_the_rail_too(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *P_GIVEN, minute=84)
    seat.page.clock.reacted.emit()
    assert seat.done[-1] == (OBSERVE_P, "paused")
