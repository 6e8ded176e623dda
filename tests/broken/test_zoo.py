"""The zoo: each case breaks sound content in one place and has its message beside it.

A case names a file of the sound content; `<` lines are found in it and replaced by the `>` lines.
Without `<` lines the `>` lines are a new file, or follow at the end of a known one; without either
the file is taken away. `!` lines are the messages, all of them.
"""

import shutil
from pathlib import Path

import pytest

from pocketref.pack.building import check

SOUND = Path(__file__).parents[1] / "pack" / "sound"
CASES = sorted((Path(__file__).parent / "zoo").glob("*.txt"))


def _lines(case: str, mark: str) -> list[str]:
    return [line[2:] for line in case.splitlines() if line.startswith(mark)]


def _break(folder: Path, case: str) -> None:
    file = folder / case.splitlines()[0]
    old, new = ("\n".join(_lines(case, mark)) for mark in "<>")
    if not old and not new:
        file.unlink()
    elif not old:
        file.parent.mkdir(parents=True, exist_ok=True)
        written = file.read_text("utf-8") if file.exists() else ""
        file.write_text(written + new + "\n", "utf-8")
    else:
        written = file.read_text("utf-8")
        assert written.count(old) == 1, "a case must break exactly one place"
        file.write_text(written.replace(old, new), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SOUND, tmp_path / "content"))


def test_the_sound_content_has_no_fault(folder: Path) -> None:
    assert check(folder) == ()


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_broken_content_is_refused_with_its_message(file: Path, folder: Path) -> None:
    case = file.read_text("utf-8")
    _break(folder, case)
    assert [str(error) for error in check(folder)] == _lines(case, "!")
