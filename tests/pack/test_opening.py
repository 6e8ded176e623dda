"""What is not a good pack is refused in one sentence."""

import sqlite3
from pathlib import Path

import pytest

from pocketref.pack.faults import PackError
from pocketref.pack.opening import connect


def _with(data: bytes, place: int, new: bytes) -> bytes:
    return data[:place] + new + data[place + len(new) :]


@pytest.fixture
def whole(invented: Path) -> bytes:
    return invented.read_bytes()


def test_a_good_pack_is_opened_and_cannot_be_written(invented: Path) -> None:
    pack = connect(invented)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        pack.execute("DELETE FROM item")
    pack.close()


@pytest.mark.parametrize("name", ["a name with spaces", "50 % + #1?", "Größe"])
def test_a_pack_may_have_any_name(name: str, whole: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(whole)
    pack = connect(tmp_path / name)
    assert pack.execute("SELECT count(*) FROM edition").fetchone() == (1,)
    pack.close()


def test_a_missing_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError) as refused:
        connect(tmp_path / "no.pack")
    assert str(refused.value) == f"There is no pack at {tmp_path / 'no.pack'}."


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(PackError) as refused:
        connect(tmp_path)
    assert str(refused.value) == f"The pack {tmp_path} cannot be read."


def test_something_else_is_not_a_pack(whole: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.pack"
    for data in (b"", b"hello", _with(whole, 68, b"ABCD")):
        file.write_bytes(data)
        with pytest.raises(PackError) as refused:
            connect(file)
        assert str(refused.value) == f"{file} is not a pack of Pocketref."


def test_a_pack_of_another_schema_is_refused(whole: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.pack"
    file.write_bytes(_with(whole, 60, (1).to_bytes(4, "big")))
    with pytest.raises(PackError) as refused:
        connect(file)
    assert str(refused.value) == f"The pack {file} is of schema 1; this program reads schema 4."


@pytest.mark.parametrize("missing", [1, 4096])
def test_half_a_pack_is_damaged(missing: int, whole: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.pack"
    file.write_bytes(whole[:-missing])
    with pytest.raises(PackError) as refused:
        connect(file)
    assert str(refused.value) == f"The pack {file} is damaged; install it again."
