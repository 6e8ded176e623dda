"""A running day survives kills at any moment."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.street import ROOT

KILLS = 500


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
def test_no_kill_loses_a_day_or_leaves_half_of_one(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.keeping.killing", str(tmp_path), str(KILLS)]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stderr == ""
    sys.stdout.write(told.stdout)
    found = re.match(rf"{KILLS} kills: (\d+) whole, (\d+) without", told.stdout)
    assert found is not None
    assert int(found[1]) + int(found[2]) == KILLS
    assert int(found[1]) > KILLS // 2
    assert "\n0 wrong\n" in told.stdout
