from pathlib import Path

import pytest

from pocketref import paths
from pocketref.cli.main import main
from pocketref.cli.opening import opened
from pocketref.cli.outcome import Exit, RefusedError


def test_a_good_pack_is_opened(pack_file: Path) -> None:
    with opened(str(pack_file)) as library:
        assert library.path == pack_file


def test_without_a_name_it_is_the_programs_own(
    pack_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "pack_file", lambda: pack_file)
    with opened(None) as library:
        assert library.path == pack_file


@pytest.mark.parametrize("content", [None, b"", b"not a pack at all"])
def test_no_good_pack_has_its_own_exit_code(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.pack"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RefusedError) as refused, opened(str(path)):
        pass
    assert refused.value.code is Exit.NO_PACK


def test_it_is_told_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--pack", str(tmp_path / "no.pack"), "dose", "trastuzumab"]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"There is no pack at {tmp_path / 'no.pack'}.\n"


def test_a_part_that_is_damaged_is_found_when_it_is_read(pack_file: Path) -> None:
    from pocketref.pack.faults import PackError

    damaged = PackError("The pack is damaged.")
    with pytest.raises(RefusedError) as refused, opened(str(pack_file)):
        raise damaged
    assert refused.value.fault.other == "The pack is damaged."
