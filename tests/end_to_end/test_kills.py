"""The real window, killed at random moments of a running day, and what comes back each time."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from tests.end_to_end.at_the_chair import begin, deeds, do, kept, kill, uncover
from tests.end_to_end.desk import started

pytestmark = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None or not shutil.which("xclip"),
    reason="needs an X display, xdotool and xclip",
)
KILLS = 20
AT_MOST = 0.2  # seconds after a key
DONE, UNDONE = "space", "shift+space"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps a running day."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "pocketref"


def test_a_day_survives_twenty_kills_of_the_window(pack_file: Path, state: Path) -> None:
    chords, done = (DONE, UNDONE), 0
    for number in range(KILLS):
        with started(pack_file) as desk:
            uncover(desk) if number else begin(desk)
            seen = do(desk, state, chords[done % 2])
            desk.press(chords[seen % 2])
            time.sleep(random.random() * AT_MOST)  # noqa: S311  # a moment nobody chose, no secret
            kill(desk)
        done = deeds(state)
        assert done in {seen, seen + 1}
    sheet = kept(state)
    assert sheet is not None
    assert len(sheet.run.deeds) >= KILLS
    assert {deed.step for deed in sheet.run.deeds} == {"infuse-pertuzumab"}
    assert [deed.did for deed in sheet.run.deeds] == ["started", "undone"] * (done // 2) + [
        "started"
    ] * (done % 2)
    assert sheet.run.slips == ()
