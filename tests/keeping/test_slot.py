import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from pocketref.keeping.locking import locked
from pocketref.keeping.slot import Slot


def names(folder: Path) -> set[str]:
    return {path.suffix for path in folder.iterdir()}


def test_a_slot_keeps_the_last_text(tmp_path: Path) -> None:
    mine = Slot.new(tmp_path)
    mine.put("one")
    mine.put("two")
    assert mine.read() == "two"
    assert names(tmp_path) == {".day", ".lock"}
    mine.leave()


def test_a_slot_that_is_removed_leaves_nothing(tmp_path: Path) -> None:
    mine = Slot.new(tmp_path)
    mine.put("one")
    mine.remove()
    assert names(tmp_path) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_user_can_look_into_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "pocketref"
    folder.mkdir(parents=True, mode=0o755)
    mine = Slot.new(folder)
    mine.put("one")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    mine.leave()


def test_two_programs_have_two_slots_and_neither_takes_the_others(tmp_path: Path) -> None:
    mine, yours = Slot.new(tmp_path), Slot.new(tmp_path)
    mine.put("mine")
    yours.put("yours")
    assert list(Slot.orphans(tmp_path)) == []
    mine.remove()
    assert yours.read() == "yours"
    yours.leave()


def test_the_slot_of_a_dead_program_is_taken_by_one_other(tmp_path: Path) -> None:
    dead = Slot.new(tmp_path)
    dead.put("kept")
    dead.leave()
    (mine,) = Slot.orphans(tmp_path)
    assert mine.read() == "kept"
    assert list(Slot.orphans(tmp_path)) == []
    mine.leave()


def test_of_several_dead_programs_the_one_that_wrote_last_comes_first(tmp_path: Path) -> None:
    for number, text in enumerate(("first", "third", "second")):
        dead = Slot.new(tmp_path)
        dead.put(text)
        at = {"first": 1, "second": 2, "third": 3}[text]
        os.utime(dead.path, (at, at))
        os.utime(dead.path.with_suffix(".lock"), (number - 9, number - 9))
        dead.leave()
    found = list(Slot.orphans(tmp_path))
    assert [each.read() for each in found] == ["third", "second", "first"]
    for each in found:
        each.leave()


def test_a_file_whose_lock_was_lost_is_still_found(tmp_path: Path) -> None:
    dead = Slot.new(tmp_path)
    dead.put("kept")
    dead.leave()
    dead.path.with_suffix(".lock").unlink()
    (mine,) = Slot.orphans(tmp_path)
    assert mine.read() == "kept"
    mine.leave()


def test_a_lock_that_was_removed_meanwhile_is_nobodys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program removes its slot between our opening of the lock and our locking of it."""
    (tmp_path / "day-1.lock").touch()

    def slowly(handle: int) -> bool:
        (tmp_path / "day-1.lock").unlink()
        return locked(handle)

    monkeypatch.setattr("pocketref.keeping.slot.locked", slowly)
    assert list(Slot.orphans(tmp_path)) == []


def test_a_name_that_is_taken_is_not_taken_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A starting program may hold our new lock for a moment, to see whether anything is kept."""
    monkeypatch.setattr("pocketref.keeping.slot.locked", lambda _: False)
    with pytest.raises(BlockingIOError):
        Slot.new(tmp_path)


def test_strikes_are_counted_through_the_lives_of_programs(tmp_path: Path) -> None:
    mine = Slot.new(tmp_path)
    assert mine.strikes == 0
    mine.strike()
    mine.leave()
    (other,) = Slot.orphans(tmp_path)
    other.strike()
    assert other.strikes == 2
    other.leave()


def test_where_there_is_no_folder_nothing_is_found_or_made(tmp_path: Path) -> None:
    assert list(Slot.orphans(tmp_path / "none")) == []
    assert list(tmp_path.iterdir()) == []


def test_what_others_have_in_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").touch()
    assert list(Slot.orphans(tmp_path)) == []
    assert names(tmp_path) == {".toml"}


def test_on_a_full_disk_the_old_text_makes_room_for_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Slot.new(tmp_path)
    mine.put("old")
    really_sync = os.fsync

    def full(handle: int) -> None:
        if mine.path.exists() and not stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.ENOSPC, "full")
        really_sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    mine.put("new")
    assert mine.read() == "new"
    mine.leave()


def test_what_cannot_be_replaced_does_not_come_back_as_if_it_were_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Slot.new(tmp_path)
    mine.put("old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        mine.put("new")
    assert names(tmp_path) == {".lock"}
    mine.leave()
