import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from pocketref.keeping.replacing import replace, sync


def kept(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="ascii") for path in folder.iterdir()}


def put(folder: Path, text: str) -> None:
    replace(folder / "a.day", text, folder / "a.new")


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    put(tmp_path, "one")
    put(tmp_path, "two")
    assert kept(tmp_path) == {"a.day": "two"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_is_readable_by_its_user_only(tmp_path: Path) -> None:
    put(tmp_path, "one")
    assert stat.S_IMODE((tmp_path / "a.day").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folder")
def test_the_disk_has_the_text_before_its_name_and_the_name_before_we_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    really_sync, really_rename = os.fsync, Path.replace

    def synced(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        steps.append("folder" if is_folder else (tmp_path / "a.new").read_text(encoding="ascii"))
        really_sync(handle)

    def renamed(path: Path, to: Path) -> Path:
        steps.append("rename")
        return really_rename(path, to)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    put(tmp_path, "one")
    assert steps == ["one", "rename", "folder"]


@pytest.mark.parametrize("call", ["open", "fsync", "rename"])
def test_a_disk_that_refuses_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    put(tmp_path, "one")

    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    if call == "rename":
        monkeypatch.setattr(Path, "replace", refused)
    else:
        monkeypatch.setattr(os, call, refused)
    with pytest.raises(OSError, match="full"):
        put(tmp_path, "two")
    monkeypatch.undo()
    assert kept(tmp_path) == {"a.day": "one"}


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "gone")
