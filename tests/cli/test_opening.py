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


@pytest.fixture
def site_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site file with a fault, where this computer has its own."""
    path = tmp_path / "site.toml"
    path.write_text("region = 'eu'\nkiosk = 1\n", encoding="utf-8")
    monkeypatch.setattr(paths, "site_file", lambda: path)
    return path


SAID = "Site file site.toml, line 2: “kiosk” must be true or false, not 1."


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_bad_site_file_that_was_named_is_refused_in_one_sentence(
    words: list[str], site_file: Path, pack_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--pack", str(pack_file), "--site", str(site_file), "newer", *words]
    assert main(call) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert SAID in told.err
    assert told.err.count("\n") == 1


def test_a_bad_site_file_of_the_computer_is_told_and_not_used(
    site_file: Path, pack_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert site_file.exists()
    assert main(["--pack", str(pack_file), "dose", "trastuzumab", "--weight", "68"]) == 0
    told = capsys.readouterr()
    assert "544" in told.out
    assert told.err == f"{SAID} The program runs on its defaults.\n"


def test_a_site_that_spells_its_own_way_can_be_overruled(
    tmp_path: Path, pack_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "site.toml"
    path.write_text("[view]\nspelling = 'american'\n", encoding="utf-8")
    call = ["--pack", str(pack_file), "--site", str(path), "toxicity", "diarrhoea"]
    assert main(call) == 0
    assert "diarrhea" in capsys.readouterr().out.casefold()
    assert main([*call, "--spelling", "british"]) == 0
    assert "diarrhoea" in capsys.readouterr().out.casefold()
