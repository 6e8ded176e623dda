from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.app import make_window
from pocketref.keeping.slot import Slot
from pocketref.model.keeping import Keeping
from pocketref.model.noun import but
from pocketref.model.running import Moment, Run
from pocketref.model.site import Site
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.shell.recovering import Recovering
from pocketref.shell.window import Window
from pocketref.wording.keeping import keeping_said
from pocketref.worksheet.recovery import LONGEST, sheet_of, text_of
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import a_running_sheet, moment
from tests.stating import TODAY

DAY = Place(page="day")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pocketref"


def a_window(qtbot: QtBot, library: Library) -> Window:
    window = make_window(library, Session(TODAY, library.site), lambda: moment(30))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def window(qtbot: QtBot, library: Library) -> Window:
    return a_window(qtbot, library)


def recovering(window: Window, folder: Path | None, now: Moment | None = None) -> Recovering:
    made = Recovering(window, folder)
    made.begin(now or moment(30), DAY)
    return made


def died(folder: Path, sheet: Worksheet) -> None:
    slot = Slot.new(folder)
    slot.put(text_of(sheet))
    slot.leave()


def kept(folder: Path) -> list[Worksheet]:
    return [sheet_of(path.read_text(encoding="ascii")) for path in folder.glob("*.day")]


def status(window: Window) -> str:
    return window.status.kept.said


def test_nothing_is_on_the_disk_before_a_day_runs(window: Window, tmp_path: Path) -> None:
    made = recovering(window, tmp_path / "state")
    assert made.settle() is Keeping.NOTHING
    assert list(tmp_path.iterdir()) == []
    assert status(window) == keeping_said(Keeping.NOTHING)


def test_a_day_that_runs_is_kept_and_the_status_bar_says_so(window: Window, folder: Path) -> None:
    made = recovering(window, folder)
    window.session.restore(a_running_sheet())
    assert made.settle() is Keeping.KEPT
    assert kept(folder) == [a_running_sheet()]
    assert status(window) == keeping_said(Keeping.KEPT)


def test_closing_the_window_leaves_nothing(window: Window, folder: Path) -> None:
    made = recovering(window, folder)
    window.session.restore(a_running_sheet())
    made.settle()
    window.close()
    made.settle()
    assert list(folder.iterdir()) == []


def test_a_disk_that_cannot_keep_the_day_is_said_and_the_day_goes_on(
    window: Window, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    made = recovering(window, tmp_path / "file" / "pocketref")
    window.session.restore(a_running_sheet())
    assert made.settle() is Keeping.FAILED
    window.session.tick(moment(31))
    assert status(window) == keeping_said(Keeping.FAILED)
    assert window.session.current.run.begun


def test_a_user_without_a_folder_is_told(window: Window) -> None:
    recovering(window, None)
    window.session.restore(a_running_sheet())
    assert status(window) == keeping_said(Keeping.NO_PLACE)


# After a crash


def test_a_day_comes_back_covered_and_the_weight_uncovers_it(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    died(folder, a_running_sheet(3))
    recovering(window, folder)
    window.show()
    qtbot.waitUntil(lambda: window.covered)
    assert window.session.current.run == a_running_sheet(3).run
    window.uncover()
    QApplication.processEvents()
    assert window.here == DAY
    assert window.bar.isVisible()


def test_a_day_that_came_back_is_kept_in_the_same_file(window: Window, folder: Path) -> None:
    died(folder, a_running_sheet())
    (file,) = folder.glob("*.day")
    made = recovering(window, folder)
    made.settle()
    assert list(folder.glob("*.day")) == [file]
    window.session.new_patient(TODAY)
    made.settle()
    assert list(folder.iterdir()) == []


def test_the_clocks_go_on_if_the_computer_did(window: Window, folder: Path) -> None:
    died(folder, a_running_sheet())
    recovering(window, folder, moment(30))
    assert window.session.current.run.slips == ()
    assert window.session.current.now == moment(30)


def test_after_a_restart_of_the_computer_the_wall_clock_counts(
    window: Window, folder: Path
) -> None:
    died(folder, a_running_sheet())
    recovering(window, folder, but(moment(30), ticks=9))
    assert [slip.jump for slip in window.session.current.run.slips] == ["restarted"]


def test_half_a_day_later_nothing_comes_back(window: Window, folder: Path) -> None:
    died(folder, a_running_sheet())
    late = but(moment(), at=moment().at + LONGEST + timedelta(minutes=1))
    recovering(window, folder, late)
    assert not window.covered
    assert not window.session.current.run.begun
    assert list(folder.iterdir()) == []


def test_two_windows_bring_back_one_day_once(
    qtbot: QtBot, library: Library, window: Window, folder: Path
) -> None:
    died(folder, a_running_sheet())
    other = a_window(qtbot, library)
    recovering(window, folder)
    recovering(other, folder)
    assert window.covered
    assert not other.covered
    assert not other.session.current.run.begun


def test_two_windows_keep_a_day_each(
    qtbot: QtBot, library: Library, window: Window, folder: Path
) -> None:
    other = a_window(qtbot, library)
    first, second = recovering(window, folder), recovering(other, folder)
    window.session.restore(a_running_sheet(1))
    other.session.restore(a_running_sheet(2))
    first.settle()
    second.settle()
    assert {len(sheet.run.deeds) for sheet in kept(folder)} == {1, 2}
    other.session.new_patient(TODAY)
    second.settle()
    assert [sheet.run for sheet in kept(folder)] == [a_running_sheet(1).run]


def test_a_day_that_cannot_be_brought_back_is_said_until_the_next_one(
    window: Window, folder: Path
) -> None:
    died(folder, but(a_running_sheet(), regimen="of-another-pack"))
    recovering(window, folder)
    assert status(window) == keeping_said(Keeping.LOST)
    window.session.restore(a_running_sheet())
    assert status(window) == keeping_said(Keeping.KEPT)


def test_half_a_day_after_its_first_step_nothing_is_kept(window: Window, folder: Path) -> None:
    made = recovering(window, folder)
    window.session.restore(a_running_sheet())
    window.session.tick(but(moment(), ticks=99_999, at=moment().at + LONGEST))
    window.patient.on_tick()
    made.settle()
    assert list(folder.iterdir()) == []
    assert not window.session.current.run.begun


# A crash


def test_a_crash_leaves_the_day_on_the_disk(window: Window, folder: Path) -> None:
    made = recovering(window, folder)
    window.session.restore(a_running_sheet())
    assert made.crashed() is Keeping.KEPT
    assert kept(folder) == [a_running_sheet()]


def test_a_crash_before_any_day_says_so(window: Window, folder: Path) -> None:
    assert recovering(window, folder).crashed() is Keeping.NOTHING


def test_a_day_that_breaks_the_program_under_its_cover_is_given_up_the_second_time(
    window: Window, folder: Path
) -> None:
    died(folder, a_running_sheet())
    made = recovering(window, folder)
    assert made.crashed() is Keeping.KEPT
    assert made.crashed() is Keeping.LOST
    assert list(folder.iterdir()) == []


def test_a_day_that_was_uncovered_is_never_given_up(window: Window, folder: Path) -> None:
    died(folder, a_running_sheet())
    made = recovering(window, folder)
    window.uncover()
    window.session.tick(moment(31))
    assert made.crashed() is Keeping.KEPT
    assert made.crashed() is Keeping.KEPT


# Where the site wants no file


@pytest.fixture
def without(qtbot: QtBot, library: Library) -> Window:
    library.settle(Site(recovery=False))
    return a_window(qtbot, library)


def test_where_the_site_wants_none_there_is_none(without: Window, folder: Path) -> None:
    made = recovering(without, folder)
    without.session.restore(a_running_sheet())
    assert made.settle() is Keeping.OFF
    assert not folder.exists()
    assert status(without) == keeping_said(Keeping.OFF)


def test_where_the_site_wants_none_any_more_what_is_there_is_removed(
    without: Window, folder: Path
) -> None:
    died(folder, a_running_sheet())
    recovering(without, folder)
    assert not without.covered
    assert list(folder.iterdir()) == []
    assert without.session.current.run == Run()
