"""What the program has on the disk: of a day, after a crash, after a new patient, after the end."""

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.benchmarks.measuring import tell
from tests.end_to_end.at_the_chair import begin, do, kill, uncover
from tests.end_to_end.desk import PATIENCE, Desk, soon, started

pytestmark = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None or not shutil.which("xclip"),
    reason="needs an X display, xdotool and xclip",
)
OF_A_DAY = [".local/state/pocketref/day-*.day", ".local/state/pocketref/day-*.lock"]
# What libraries keep for themselves, of fonts and of drawing; nothing that was typed.
OF_LIBRARIES = (".cache/fontconfig/", ".cache/mesa_shader_cache")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of nobody's, and every other place a program may write to."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    for place in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "STATE_HOME"):
        monkeypatch.setenv(f"XDG_{place}", "")
    return folder


def files(home: Path) -> list[str]:
    """The files of the home, with the names of days made alike."""
    found = (path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())
    return sorted(
        re.sub("day-[0-9a-f]{8}", "day-*", name)
        for name in found
        if not name.startswith(OF_LIBRARIES)
    )


def listed(home: Path, when: str) -> list[str]:
    found = files(home)
    tell(f"{when}: {', '.join(found) or 'nothing'}")
    return found


def quit_by_key(desk: Desk) -> None:
    desk.press("ctrl+q")
    assert desk.process.wait(timeout=PATIENCE) == 0


def test_only_a_running_day_is_on_the_disk_and_only_while_it_runs(
    pack_file: Path, home: Path
) -> None:
    state = home / ".local" / "state" / "pocketref"
    with started(pack_file) as desk:
        begin(desk)
        assert listed(home, "values entered") == []
        do(desk, state, "space")
        assert listed(home, "a day runs") == OF_A_DAY
        kill(desk)
    assert listed(home, "after a kill") == OF_A_DAY
    with started(pack_file) as desk:
        assert listed(home, "started again, covered") == OF_A_DAY
        uncover(desk)
        assert do(desk, state, "space") == 2
        desk.press("ctrl+n", "ctrl+n")
        soon(lambda: str(files(home)), r"\[\]")
        assert listed(home, "new patient") == []
        begin(desk)
        do(desk, state, "space")
        assert listed(home, "the next day runs") == OF_A_DAY
        quit_by_key(desk)
    assert listed(home, "after quitting") == []


def test_a_wrong_weight_uncovers_nothing_and_a_new_patient_removes_the_day(
    pack_file: Path, home: Path
) -> None:
    state = home / ".local" / "state" / "pocketref"
    with started(pack_file) as desk:
        begin(desk)
        do(desk, state, "space")
        kill(desk)
    with started(pack_file) as desk:
        desk.type("86")
        desk.press("Return", "space", "ctrl+c")
        assert "pertuzumab" not in desk.clipboard()
        assert files(home) == OF_A_DAY
        desk.press("ctrl+n", "ctrl+n")
        assert soon(lambda: str(files(home)), r"\[\]") == "[]"
        quit_by_key(desk)
