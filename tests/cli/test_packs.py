from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.conftest import CONTENT


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    (tmp_path / "pack.yaml").write_text("id: a-pack\n", encoding="utf-8")
    return tmp_path


def test_a_pack_is_built_and_describes_itself(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "a.pack"
    built = call(f"pack build {CONTENT} -o {target} --json").document
    assert built["file"] == str(target)
    info = call(f"pack info {target} --json").document
    assert info["schema"] == "pocketref/pack/1"
    assert {"id", "version", "date", "digest", "review", "signed_by", "facts", "pages"} <= set(info)
    assert (info["digest"], info["signed_by"]) == (built["digest"], None)
    assert info["facts"] > 100


def test_the_text_says_that_a_development_pack_is_unsigned(call: Call, pack_file: Path) -> None:
    assert "unsigned, development" in call(f"pack info {pack_file}").out


def test_sound_content_has_no_faults(call: Call) -> None:
    assert call(f"pack check {CONTENT} --json").document["errors"] == []
    assert call(f"pack check {CONTENT}").out.endswith("no faults.\n")


@pytest.mark.parametrize("verb", ["check {}", "build {} -o {}/a.pack"])
def test_every_fault_is_listed_with_its_place_and_how_to_mend_it(
    call: Call, broken: Path, verb: str
) -> None:
    said = call(f"pack {verb.format(broken, broken)} --json")
    assert said.code == 2
    faults = said.error["faults"]
    assert faults
    assert set(faults[0]) == {"file", "line", "what", "mend"}
    assert not (broken / "a.pack").exists()


def test_faults_are_listed_as_text_too(call: Call, broken: Path) -> None:
    said = call(f"pack check {broken}")
    assert (said.code, said.out) == (2, "")
    assert "pack.yaml:" in said.err


@pytest.mark.parametrize("verb", ["check {}/no", "build {}/no -o {}/a.pack"])
def test_a_folder_that_is_not_there_is_named(call: Call, tmp_path: Path, verb: str) -> None:
    error = call(f"pack {verb.format(tmp_path, tmp_path)} --json").error
    assert (error["code"], error["field"]) == ("unknown-value", "file")
    assert "no such folder" in error["message"]


def test_a_pack_that_cannot_be_written_is_named(call: Call, tmp_path: Path) -> None:
    said = call(f"pack build {CONTENT} -o {tmp_path}/no/a.pack --json")
    assert (said.code, said.error["field"]) == (2, "file")


def test_what_is_no_pack_is_not_described(call: Call, tmp_path: Path) -> None:
    assert call(f"pack info {tmp_path}/no.pack --json").code == 3
