import errno
from pathlib import Path

import pytest

from pocketref.paper.saving import NotSavedError, save


def test_a_file_is_written(tmp_path: Path) -> None:
    save(b"sheet", tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"sheet"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(b"older and longer")
    save(b"sheet", tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"sheet"


def test_a_missing_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError) as caught:
        save(b"sheet", tmp_path / "none" / "sheet.pdf")
    assert str(caught.value) == "sheet.pdf was not saved: there is no such folder."


def test_a_file_where_the_folder_should_be_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotSavedError, match="there is no such folder"):
        save(b"sheet", tmp_path / "file" / "sheet.pdf")


@pytest.mark.parametrize("path", ["", ".", "/"])
def test_a_path_without_a_name_is_said_in_a_sentence(path: str) -> None:
    with pytest.raises(NotSavedError, match=r"was not saved: that is a folder\.$"):
        save(b"", Path(path))


def test_a_folder_in_its_place_stays_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").mkdir()
    with pytest.raises(NotSavedError, match="that is a folder"):
        save(b"sheet", tmp_path / "sheet.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"older")
    real = Path.open

    def full(path: Path, mode: str) -> object:
        return real(path if path == target else Path("/dev/full"), mode.replace("x", "w"))

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(NotSavedError) as caught:
        save(b"sheet", target)
    monkeypatch.undo()
    assert str(caught.value) == "sheet.pdf was not saved: the disk is full."
    assert target.read_bytes() == b"older"


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.EROFS, "the folder may not be written to"),
        (errno.EACCES, "the folder may not be written to"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EIO, "the file could not be written"),
    ],
)
def test_a_folder_that_takes_nothing_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, why: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(NotSavedError) as caught:
        save(b"sheet", tmp_path / "sheet.pdf")
    assert str(caught.value) == f"sheet.pdf was not saved: {why}."
