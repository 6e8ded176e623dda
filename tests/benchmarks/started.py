"""A program with a window, started and measured from outside."""

import contextlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.screen import Screen

BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
_TICK = 0.1  # how often a process is asked whether it still works
_QUIET = 8  # so many ticks without work: idle
_PATIENCE = 100  # ticks


@dataclass(frozen=True)
class Started:
    """A process whose window stands: how long that took in ms, and its number."""

    took: float
    number: int

    def memory(self) -> float:
        """What it keeps to itself and its part of what it shares (PSS), in MB, when idle."""
        self._settle()
        rollup = Path(f"/proc/{self.number}/smaps_rollup").read_text(encoding="ascii")
        found = re.search(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
        return int(found[1]) / 1024 if found else 0

    def _settle(self) -> None:
        quiet, before = 0, -1
        for _ in range(_PATIENCE):
            worked = self._worked()
            quiet, before = (quiet + 1 if worked == before else 0), worked
            if quiet == _QUIET:
                return
            time.sleep(_TICK)

    def _worked(self) -> int:
        """Processor time so far, in ticks of the kernel."""
        stat = Path(f"/proc/{self.number}/stat").read_text(encoding="ascii")
        user, system = stat.rpartition(")")[2].split()[11:13]
        return int(user) + int(system)


@contextlib.contextmanager
def started(command: tuple[str, ...], screen: Screen) -> Iterator[Started]:
    """Start a program, wait until its window stands, and end it afterwards."""
    screen.forget()
    began = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    try:
        took = screen.wait_for_window() - began
        yield Started(took=1000 * took, number=process.pid)
    finally:
        process.terminate()
        process.wait()
