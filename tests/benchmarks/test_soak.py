"""A long day leaves nothing behind: memory stays, no timer goes on, nothing is on the disk."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.long_day import MINUTES, SEARCHES
from tests.benchmarks.measuring import tell
from tests.house.street import ROOT

GROWTH = 2  # in a hundred, from the end of the first hour

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads what Linux says of memory"
)


@pytest.fixture(scope="module")
def lived(pack_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("state")
    words = [sys.executable, "-m", "tests.benchmarks.long_day", str(pack_file), str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    read: dict[str, Any] = json.loads(told.stdout)
    return read


def test_eight_hours_and_a_thousand_searches_keep_no_more_memory(lived: dict[str, Any]) -> None:
    first, *_, last = lived["kB"]
    growth = 100 * (last - first) / first
    tell(f"{MINUTES} min, {SEARCHES} searches: {first} kB, then {last} kB, {growth:+.2f} %")
    assert growth < GROWTH


def test_no_timer_and_no_thread_is_left(lived: dict[str, Any]) -> None:
    assert (lived["timers"], lived["pace"], lived["threads"]) == ([], 0, ["MainThread"])


def test_nothing_is_left_on_the_disk(lived: dict[str, Any]) -> None:
    assert lived["files"] == []
