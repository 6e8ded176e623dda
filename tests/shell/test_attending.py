from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pocketref.model.noun import but
from pocketref.model.site import Site
from pocketref.pages.running import RunSaid
from pocketref.shell import attending
from pocketref.shell.attending import Attendance, said_of_none
from pocketref.shell.window import Window
from pocketref.worksheet.recovery import LONGEST
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import a_running_sheet, moment

RUNS = RunSaid(chair="4", line="Observation ends 11:02.")
ENDED = but(
    RUNS, title="Observation ended 11:02", announce="The observation ended.", alarm="observe"
)


class Room:
    """What came out of the frame into the room: words, marks in the taskbar, tones."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[str] = []
        self.marks = 0
        self.tones = 0
        monkeypatch.setattr(attending, "announce", lambda _, text: self.words.append(text))
        monkeypatch.setattr(QApplication, "alert", self._mark)
        monkeypatch.setattr(QApplication, "beep", self._sound)

    def _mark(self, _: QWidget) -> None:
        self.marks += 1

    def _sound(self) -> None:
        self.tones += 1


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    return Room(monkeypatch)


def attends(window: Window, said: list[RunSaid | None], *, sound: bool = False) -> Attendance:
    """Says the last of what is in the list."""
    return Attendance(window, "pocketref", lambda _: said[-1], Site(sound=sound))


def at(minute: int) -> Worksheet:
    """A day that was begun with the first minute, so many later."""
    return but(a_running_sheet(), now=moment(minute))


def test_a_window_that_nobody_told_says_nothing_of_a_day(window: Window) -> None:
    attendance = Attendance(window, "pocketref", said_of_none, Site())
    attendance.follow(at(0))
    assert attendance.said is None


def test_nothing_is_asked_before_a_day_has_begun(window: Window) -> None:
    attendance = attends(window, [RUNS])
    attendance.follow(but(at(0), run=Worksheet(asked=at(0).asked).run))
    assert attendance.said is None
    assert not attendance.runs
    assert not attendance.over


def test_the_end_stands_in_the_title_until_the_next_step(window: Window) -> None:
    said: list[RunSaid | None] = [RUNS]
    attendance = attends(window, said)
    attendance.follow(at(0))
    assert window.windowTitle() == "pocketref"
    said.append(ENDED)
    attendance.follow(at(1))
    assert window.windowTitle() == "Observation ended 11:02 – pocketref"
    said.append(RUNS)
    attendance.follow(at(2))
    assert window.windowTitle() == "pocketref"


def test_an_end_is_said_once_and_marked_once(window: Window, room: Room) -> None:
    said: list[RunSaid | None] = [RUNS]
    attendance = attends(window, said)
    attendance.follow(at(0))
    assert room.words == []
    said.append(ENDED)
    for minute in (1, 2, 3):
        attendance.follow(at(minute))
    assert room.words == ["The observation ended."]
    assert (room.marks, room.tones) == (1, 0)


def test_a_tone_sounds_once_where_the_site_allows_it(window: Window, room: Room) -> None:
    attendance = attends(window, [ENDED], sound=True)
    attendance.follow(at(1))
    attendance.follow(at(2))
    assert room.tones == 1


def test_a_day_is_over_thirty_minutes_past_its_last_step(window: Window) -> None:
    done = but(RUNS, forget_at=moment(300).at)
    attendance = attends(window, [done])
    attendance.follow(at(299))
    assert not attendance.runs
    assert not attendance.over
    attendance.follow(at(300))
    assert attendance.over


def test_a_day_that_nobody_ends_is_over_by_itself(window: Window) -> None:
    attendance = attends(window, [RUNS])
    half_a_day = LONGEST // timedelta(minutes=1)
    attendance.follow(at(half_a_day - 1))
    assert not attendance.over
    attendance.follow(at(half_a_day))
    assert attendance.over


def test_without_a_clock_nothing_is_ever_over(window: Window) -> None:
    attendance = attends(window, [but(RUNS, forget_at=moment(0).at)])
    attendance.follow(but(at(0), now=None))
    assert not attendance.over


def test_between_two_minutes_nothing_is_said_anew_unless_an_end_is_near(window: Window) -> None:
    said: list[RunSaid | None] = [but(RUNS, ends_at=moment(60).at)]
    attendance = attends(window, said)
    attendance.follow(at(1))
    said.append(but(ENDED, ends_at=moment(60).at))
    attendance.follow(at(58), seconds=True)
    assert attendance.said == said[0]
    attendance.follow(at(59), seconds=True)
    assert attendance.said == said[1]
    said.append(RUNS)
    attendance.follow(at(61), seconds=True)
    assert attendance.said == said[1]
