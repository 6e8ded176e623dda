import errno
import gc
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pocketref.keeping.keeper import Keeper
from pocketref.keeping.slot import Slot
from pocketref.model.keeping import Keeping
from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.worksheet.recovery import sheet_of
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import a_deed, a_running_sheet, moment
from tests.stating import TODAY

PATIENCE = 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pocketref"


@pytest.fixture
def keeper(folder: Path) -> Keeper:
    return Keeper(folder)


def kept(folder: Path) -> list[Worksheet]:
    """The worksheets on the disk."""
    return [sheet_of(path.read_text(encoding="ascii")) for path in folder.glob("*.day")]


def on_disk(folder: Path) -> set[str]:
    return {path.suffix for path in folder.rglob("*")}


def after(sheet: Worksheet, seconds: int) -> Worksheet:
    assert sheet.now is not None
    at = sheet.now.at + timedelta(seconds=seconds)
    return but(sheet, now=Moment(ticks=sheet.now.ticks + seconds, at=at))


def follow(keeper: Keeper, *sheets: Worksheet) -> None:
    for sheet in sheets:
        keeper.follow(sheet)
        keeper.wait(PATIENCE)


def test_before_a_day_runs_nothing_is_on_the_disk(keeper: Keeper, tmp_path: Path) -> None:
    follow(keeper, but(a_running_sheet(), run=Worksheet(asked=a_running_sheet().asked).run))
    assert list(tmp_path.iterdir()) == []
    assert keeper.keeping is Keeping.NOTHING


def test_a_day_that_runs_is_kept(keeper: Keeper, folder: Path) -> None:
    sheet = a_running_sheet()
    follow(keeper, sheet)
    assert kept(folder) == [sheet]
    assert keeper.keeping is Keeping.KEPT


def test_a_new_patient_leaves_nothing_on_the_disk(keeper: Keeper, folder: Path) -> None:
    session = Session(TODAY)
    session.watch(keeper.follow)
    session.restore(a_running_sheet())
    keeper.wait(PATIENCE)
    assert on_disk(folder) == {".day", ".lock"}
    session.new_patient(TODAY)
    keeper.wait(PATIENCE)
    assert on_disk(folder) == set()
    assert keeper.keeping is Keeping.NOTHING


def test_the_next_day_is_kept_as_well(keeper: Keeper, folder: Path) -> None:
    first, second = a_running_sheet(), a_running_sheet(2)
    follow(keeper, first, but(first, run=type(first.run)()), second)
    assert kept(folder) == [second]


def test_the_clocks_alone_are_written_each_minute(keeper: Keeper, folder: Path) -> None:
    sheet = a_running_sheet()
    follow(keeper, sheet, after(sheet, 1), after(sheet, 59))
    assert kept(folder) == [sheet]
    follow(keeper, after(sheet, 60))
    assert kept(folder) == [after(sheet, 60)]
    follow(keeper, after(sheet, 61))
    assert kept(folder) == [after(sheet, 60)]


def test_whatever_else_changes_is_written_at_once(keeper: Keeper, folder: Path) -> None:
    sheet = a_running_sheet()
    ticked = but(after(sheet, 1), ticks=("a-line",))
    follow(keeper, sheet, ticked)
    assert kept(folder) == [ticked]


def test_ticks_that_begin_anew_are_written(keeper: Keeper, folder: Path) -> None:
    sheet = a_running_sheet()
    restarted = but(sheet, now=but(moment(9), ticks=1))
    follow(keeper, sheet, restarted)
    assert kept(folder) == [restarted]


def test_a_day_without_clocks_is_written_once(keeper: Keeper, folder: Path) -> None:
    sheet = but(a_running_sheet(), now=None)
    follow(keeper, sheet, sheet, a_running_sheet())
    assert kept(folder) == [a_running_sheet()]


def test_a_day_that_was_taken_up_stays_in_its_file(folder: Path) -> None:
    dead = Slot.new(folder)
    keeper = Keeper(folder, dead)
    follow(keeper, a_running_sheet())
    assert dead.path.exists()
    follow(keeper, but(a_running_sheet(), run=type(a_running_sheet().run)()))
    assert on_disk(folder) == set()


@pytest.mark.parametrize(
    ("keeper", "said"),
    [
        (Keeper(None), Keeping.NO_PLACE),
        (Keeper(Path("never"), wanted=False), Keeping.OFF),
    ],
)
def test_where_a_day_is_not_to_be_kept_it_goes_on(keeper: Keeper, said: Keeping) -> None:
    follow(keeper, a_running_sheet())
    assert keeper.keeping is said
    assert not Path("never").exists()
    follow(keeper, but(a_running_sheet(), run=type(a_running_sheet().run)()))
    assert keeper.keeping is Keeping.NOTHING


# A disk that fails


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, Keeping.FULL),
        (errno.EDQUOT, Keeping.FULL),
        (errno.EROFS, Keeping.READ_ONLY),
        (errno.EACCES, Keeping.READ_ONLY),
        (errno.EIO, Keeping.FAILED),
    ],
)
@pytest.mark.parametrize("call", ["os.open", "os.fsync", "pathlib.Path.mkdir"])
def test_a_disk_that_refuses_is_told_and_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, said: Keeping
) -> None:
    keeper = Keeper(folder)

    def refused(*_: object, **__: object) -> None:
        raise OSError(number, "no")

    sheet = a_running_sheet()
    with monkeypatch.context() as broken:
        broken.setattr(call, refused)
        follow(keeper, sheet)
        assert keeper.keeping is said
    follow(keeper, after(sheet, 1))
    assert keeper.keeping is Keeping.KEPT
    assert kept(folder) == [after(sheet, 1)]


@pytest.mark.skipif(sys.platform == "win32", reason="a file stands where the folder should be")
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    keeper = Keeper(tmp_path / "file" / "pocketref")
    follow(keeper, a_running_sheet())
    assert keeper.keeping is Keeping.FAILED


# A program that breaks on the day it brings back


def test_a_day_that_breaks_the_program_twice_is_given_up(folder: Path) -> None:
    for said, left in ((Keeping.KEPT, {".day", ".lock"}), (Keeping.LOST, set())):
        slot = next(Slot.orphans(folder), None) or Slot.new(folder)
        keeper = Keeper(folder, slot)
        follow(keeper, a_running_sheet())
        assert keeper.give_up(PATIENCE) is said
        assert on_disk(folder) == left
        if left:
            slot.leave()


def test_where_nothing_is_kept_nothing_is_given_up() -> None:
    keeper = Keeper(None)
    follow(keeper, a_running_sheet())
    assert keeper.give_up(PATIENCE) is Keeping.NO_PLACE


# Behind the keys


class Slow(Slot):
    """A disk that waits until it is told to go on."""

    may_go_on = threading.Event()
    texts: tuple[str, ...] = ()

    def put(self, text: str) -> None:
        """Wait, then write down what was to be kept."""
        assert self.may_go_on.wait(PATIENCE)
        self.texts = (*self.texts, text)

    def remove(self) -> None:
        """Wait, then remove."""
        assert self.may_go_on.wait(PATIENCE)
        super().remove()


@pytest.fixture
def slow(folder: Path) -> Iterator[Slow]:
    Slow.may_go_on = threading.Event()
    made = Slow.new(folder)
    assert isinstance(made, Slow)
    yield made
    Slow.may_go_on.set()


def test_no_key_waits_for_a_slow_disk_and_the_newest_is_written(folder: Path, slow: Slow) -> None:
    keeper = Keeper(folder, slow)
    sheets = [but(a_running_sheet(minutes), ticks=(str(minutes),)) for minutes in range(1, 50)]
    for sheet in sheets:
        keeper.follow(sheet)  # comes back although the disk does not
    slow.may_go_on.set()
    keeper.wait(PATIENCE)
    written = [sheet_of(text) for text in slow.texts]
    assert written[-1] == sheets[-1]
    assert len(written) <= 2


def test_a_new_patient_waits_for_no_slow_disk_either(folder: Path, slow: Slow) -> None:
    keeper = Keeper(folder, slow)
    keeper.follow(a_running_sheet())
    keeper.follow(but(a_running_sheet(), run=type(a_running_sheet().run)()))
    slow.may_go_on.set()
    keeper.wait(PATIENCE)
    assert on_disk(folder) == set()


def test_the_writer_is_gone_when_there_is_nothing_to_write(keeper: Keeper) -> None:
    follow(keeper, a_running_sheet())
    assert [each for each in threading.enumerate() if each.name == "keeper"] == []


def test_another_thread_never_destroys_what_is_of_a_window(folder: Path, slow: Slow) -> None:
    keeper = Keeper(folder, slow)
    assert gc.isenabled()
    keeper.follow(a_running_sheet())
    assert not gc.isenabled()
    slow.may_go_on.set()
    keeper.wait(PATIENCE)
    assert gc.isenabled()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_the_writer_is_told_and_the_next_change_is_written(
    keeper: Keeper, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("pocketref.keeping.keeper.text_of", lambda _: 1 // 0)
        follow(keeper, a_running_sheet(1))
    assert (keeper.keeping, gc.isenabled()) == (Keeping.FAILED, True)
    follow(keeper, a_running_sheet(2))
    assert kept(folder) == [a_running_sheet(2)]
    assert (keeper.keeping, gc.isenabled()) == (Keeping.KEPT, True)


def test_waiting_ends_though_the_disk_does_not_answer(folder: Path, slow: Slow) -> None:
    keeper = Keeper(folder, slow)
    keeper.follow(a_running_sheet())
    keeper.wait(0)
    assert slow.texts == ()


def test_a_hundred_deeds_at_once_leave_the_last(keeper: Keeper, folder: Path) -> None:
    sheet = a_running_sheet()
    for minute in range(100):
        deeds = (*sheet.run.deeds, a_deed(minute=minute))
        sheet = but(sheet, run=but(sheet.run, deeds=deeds))
        keeper.follow(sheet)
    keeper.wait(PATIENCE)
    assert kept(folder) == [sheet]
