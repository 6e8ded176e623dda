from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Run
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.running import RunSaid
from pocketref.shell.cover import Cover
from pocketref.shell.theme import Wardrobe
from pocketref.shell.window import Window
from pocketref.widgets import wishes
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.framing import PAGES, SEARCHING, PlainPage, today
from tests.shell.test_timekeeping import Clock
from tests.worksheet.limits import LIMITS

CTRL = Qt.KeyboardModifier.ControlModifier
RUNS = RunSaid(chair="4", line="Observation ends 11:02.")
ASKS = "Press Ctrl+N again to clear chair 4."


class Chair:
    """A window whose time is turned by hand, and whose day is said to run."""

    def __init__(self, qtbot: QtBot, library: Library, wardrobe: Wardrobe) -> None:
        self.clock, self.session, self.said = Clock(), Session(today()), RUNS
        self.window = Window(
            (SEARCHING, *PAGES),
            library,
            self.session,
            wardrobe,
            today,
            clock=self.clock,
            running_said=lambda _: self.said,
        )
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        qtbot.waitUntil(lambda: self.window.open_frame is not None)
        self.window.go(Place(page="one"))

    def enter(self, field: str, text: str) -> None:
        """Type a value."""
        self.window.keeper.apply(edit(field, text, LIMITS))

    def start(self) -> None:
        """Begin a day with a weight of 68 kg."""
        self.enter("weight", "68")
        deed = Deed(step="infuse-a", did=Did.STARTED, moment=self.clock())
        self.window.keeper.apply(lambda sheet: but(sheet, run=Run(deeds=(deed,))))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
        """Press a key of the window."""
        QTest.keyClick(self.window, key, modifier)

    def wait(self, seconds: int) -> None:
        """Let time go by, and every timer with it."""
        self.clock.seconds += seconds
        self.window.keeper.tick()
        assert self.window.patient.idling is not None
        if self.window.patient.idling.waits:
            self.window.patient.idling.look()

    @property
    def note(self) -> str:
        """What is said in passing in the bar."""
        passing = self.window.bar.rows.passing
        return "" if passing is None or passing.isHidden() else passing.said.replace("\u00a0", " ")

    @property
    def weight(self) -> str:
        """What stands on the worksheet."""
        return str(self.session.current.patient.weight or "")

    def cover(self) -> Cover:
        """The cover that is up."""
        (found,) = self.window.findChildren(Cover)
        return found

    def type_weight(self, text: str) -> None:
        """Try to lift the cover."""
        line = self.cover().field.line
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def chair(qtbot: QtBot, library: Library, wardrobe: Wardrobe) -> Iterator[Chair]:
    made = Chair(qtbot, library, wardrobe)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# New patient


def test_a_patient_goes_at_one_key(chair: Chair) -> None:
    chair.enter("weight", "68")
    chair.press(Qt.Key.Key_N)
    assert chair.weight == ""
    assert chair.window.here.page == "search"


def test_a_running_day_goes_only_at_the_second(chair: Chair) -> None:
    chair.start()
    chair.press(Qt.Key.Key_N)
    assert (chair.weight, chair.note) == ("68 kg", ASKS)
    chair.press(Qt.Key.Key_N)
    assert (chair.weight, chair.note) == ("", "")
    assert chair.window.keeper.pace == 0


def test_another_key_in_between_takes_the_question_back(chair: Chair) -> None:
    chair.start()
    chair.press(Qt.Key.Key_N)
    chair.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert chair.note == ""
    chair.press(Qt.Key.Key_N)
    assert (chair.weight, chair.note) == ("68 kg", ASKS)


def test_so_does_a_value_and_so_does_time(chair: Chair) -> None:
    chair.start()
    chair.press(Qt.Key.Key_N)
    chair.enter("height", "165")
    assert chair.note == ""
    chair.press(Qt.Key.Key_N)
    chair.wait(21)
    assert chair.note == ""
    assert chair.weight == "68 kg"


def test_a_day_whose_steps_are_over_goes_at_one_key(chair: Chair) -> None:
    chair.start()
    chair.said = but(RUNS, forget_at=chair.clock().at + timedelta(minutes=30))
    chair.wait(1)
    chair.press(Qt.Key.Key_N)
    assert chair.weight == ""


def test_thirty_minutes_later_it_goes_by_itself(chair: Chair) -> None:
    chair.start()
    chair.said = but(RUNS, forget_at=chair.clock().at + timedelta(minutes=30))
    chair.wait(30 * 60)
    assert chair.weight == ""
    assert not chair.window.covered


def test_what_is_open_above_the_window_is_closed(qtbot: QtBot, chair: Chair) -> None:
    chair.enter("weight", "68")
    preview = QDialog(chair.window)
    qtbot.addWidget(preview)
    preview.show()
    chair.window.new_patient()
    assert preview.isHidden()


# Idle


def test_ten_minutes_without_a_key_clear_a_worksheet(chair: Chair) -> None:
    chair.enter("weight", "68")
    chair.wait(60)
    assert chair.note == "Clears in 9 min"
    chair.wait(492)
    assert chair.note == "Clears in 0:48"
    chair.wait(48)
    assert (chair.weight, chair.note) == ("", "")
    assert chair.window.patient.idling is not None
    assert not chair.window.patient.idling.waits


def test_a_key_begins_anew(chair: Chair) -> None:
    chair.enter("weight", "68")
    chair.wait(590)
    handle = chair.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert chair.note == ""
    chair.wait(590)
    assert chair.weight == "68 kg"


def test_a_running_day_is_covered_instead(chair: Chair) -> None:
    chair.start()
    chair.wait(552)
    assert chair.note == "Covers in 0:48"
    chair.wait(48)
    assert chair.window.covered
    assert chair.weight == "68 kg"


def test_a_text_of_the_search_is_cleared_too(chair: Chair) -> None:
    chair.window.go(Place(page="search", item="tras 68"))
    QTest.keyClick(chair.window.windowHandle(), Qt.Key.Key_Shift)
    chair.wait(600)
    assert chair.window.rooms.text == ""


def test_where_nothing_stands_nothing_counts(chair: Chair) -> None:
    assert chair.window.patient.idling is not None
    assert not chair.window.patient.idling.waits
    assert chair.window.keeper.pace == 0


# Time


def test_a_page_without_a_clock_is_presented_each_minute_and_not_each_second(
    chair: Chair, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair.start()
    chair.wait(1)
    presented: list[int] = []
    present = chair.window.rooms.present

    def counted(place: Place) -> None:
        presented.append(chair.clock.seconds)
        present(place)

    monkeypatch.setattr(chair.window.rooms, "present", counted)
    for _ in range(119):
        chair.wait(1)
    assert presented == [60, 120]


# Lock


def test_a_lock_clears_a_worksheet_and_covers_a_day(chair: Chair) -> None:
    chair.enter("weight", "68")
    chair.window.patient.on_locked()
    assert chair.weight == ""
    chair.start()
    chair.window.patient.on_locked()
    assert chair.window.covered
    assert chair.weight == "68 kg"


# Cover


def test_ctrl_l_covers_at_once_and_the_weight_uncovers(chair: Chair) -> None:
    chair.start()
    chair.press(Qt.Key.Key_L)
    assert chair.window.covered
    assert chair.window.focusWidget() is chair.cover().field.line
    chair.type_weight("86")
    assert chair.window.covered
    chair.type_weight("68")
    assert not chair.window.covered
    assert chair.window.here == Place(page="one")
    assert isinstance(chair.window.open_frame.page, PlainPage) if chair.window.open_frame else False


def test_clocks_go_on_under_the_cover(chair: Chair) -> None:
    chair.start()
    chair.window.cover()
    chair.said = but(RUNS, line="Observation ended 11:02.", title="Observation ended 11:02")
    chair.wait(1)
    assert chair.cover().line.said == "Chair 4. Observation ended 11:02."
    assert chair.window.windowTitle() == "Observation ended 11:02 – pocketref"
    assert chair.window.keeper.pace == 1_000


def test_no_place_sheet_copy_or_wish_comes_through_the_cover(qtbot: QtBot, chair: Chair) -> None:
    chair.start()
    chair.window.go(Place(page="two"))
    QGuiApplication.clipboard().setText("theirs")
    chair.window.cover()
    with (
        qtbot.assertNotEmitted(chair.window.sheet_wanted),
        qtbot.assertNotEmitted(chair.window.print_wanted),
    ):
        chair.press(Qt.Key.Key_P)
        chair.press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        wishes.ask(chair.window, wishes.SheetWanted())
        wishes.ask(chair.window, wishes.CopyWanted(text="840 mg"))
        chair.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        chair.press(Qt.Key.Key_K)
    assert chair.window.here == Place(page="two")
    assert QGuiApplication.clipboard().text() == "theirs"
    assert chair.window.findChildren(PlainPage) == [] or not chair.window.stack.count()


def test_a_letter_is_typed_into_no_search_while_covered(chair: Chair) -> None:
    chair.start()
    chair.window.cover()
    QTest.keyClick(chair.window, Qt.Key.Key_T)
    assert chair.window.rooms.text == ""
    assert chair.window.open_frame is None


def test_another_patient_is_begun_from_the_cover_at_the_second_key(chair: Chair) -> None:
    chair.start()
    chair.window.cover()
    chair.press(Qt.Key.Key_N)
    assert chair.cover().passing.said == ASKS
    chair.press(Qt.Key.Key_N)
    assert not chair.window.covered
    assert chair.weight == ""


def test_values_without_a_day_are_covered_too_and_cleared_when_nobody_comes(chair: Chair) -> None:
    chair.enter("weight", "68")
    chair.press(Qt.Key.Key_L)
    assert chair.cover().title.said == "Covered."
    chair.wait(600)
    assert not chair.window.covered
    assert chair.weight == ""


def test_where_nothing_was_entered_there_is_nothing_to_cover(chair: Chair) -> None:
    chair.press(Qt.Key.Key_L)
    assert not chair.window.covered
    chair.window.go(Place(page="search", item="tras 68"))
    chair.press(Qt.Key.Key_L)
    assert not chair.window.covered
    assert chair.window.rooms.text == ""


def test_a_day_that_was_found_again_is_covered_before_anything_is_shown(
    library: Library, wardrobe: Wardrobe, qtbot: QtBot, chair: Chair
) -> None:
    chair.start()
    session = Session(today())
    made = Window(
        (SEARCHING, *PAGES), library, session, wardrobe, today, running_said=lambda _: RUNS
    )
    qtbot.addWidget(made)
    session.restore(chair.session.current)
    made.cover(restored=True)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    (cover,) = made.findChildren(Cover)
    assert cover.title.said == "An infusion day was running at chair 4."
    assert made.findChildren(PlainPage) == []
    assert made.focusWidget() is cover.field.line
    QTest.keyClicks(cover.field.line, "68")
    QTest.keyClick(cover.field.line, Qt.Key.Key_Return)
    assert not made.covered
