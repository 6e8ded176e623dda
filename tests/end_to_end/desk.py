"""The real program in a real window, driven with a keyboard and read as a person would."""

import contextlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 20.0  # seconds until a window that does not come is a failure
PAUSE = 0.05
QUIET = 6  # pauses without work: at rest


@dataclass(frozen=True)
class Desk:
    """A started program: its process and its window's number."""

    process: subprocess.Popen[bytes]
    window: str

    def press(self, *chords: str) -> None:
        """Press chords one after another: `F2`, `ctrl+n`."""
        _run("xdotool", "key", "--delay", "30", *chords)

    def type(self, text: str) -> None:
        """Type characters."""
        _run("xdotool", "type", "--delay", "30", text)

    def clipboard(self) -> str:
        """What the last copy left; empty if there is nothing."""
        asked = subprocess.run(
            ["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True, check=False
        )
        return asked.stdout

    def windows(self) -> set[str]:
        """The numbers of the program's visible windows."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        return set(found.stdout.split())


@contextlib.contextmanager
def started(pack: Path, *words: str) -> Iterator[Desk]:
    """Start the program as a person would, wait for its window, and end it afterwards."""
    command = [sys.executable, "-m", "pocketref", "--pack", str(pack), *words]
    process = subprocess.Popen(command, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    try:
        window = _window(process)
        _wait_until_at_rest(process.pid)
        yield Desk(process=process, window=window)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def soon(asked: Callable[[], str], pattern: str) -> str:
    """Ask until the answer matches, and give it; a program under test works at its own speed."""
    ends = time.monotonic() + PATIENCE
    answer = asked()
    while not re.search(pattern, answer) and time.monotonic() < ends:
        time.sleep(PAUSE)
        answer = asked()
    return answer


def answer_copied(desk: Desk) -> str:
    """What Ctrl+C takes of the answer."""
    desk.press("ctrl+c")
    return desk.clipboard()


def _wait_until_at_rest(number: int) -> None:
    """Wait until a program that has just started works no more: before, a key may find no focus."""
    ends, quiet, before = time.monotonic() + PATIENCE, 0, ""
    while quiet < QUIET and time.monotonic() < ends:
        stat = Path(f"/proc/{number}/stat").read_text(encoding="ascii")
        worked = " ".join(stat.rpartition(")")[2].split()[11:13])  # ticks of the processor so far
        quiet, before = (quiet + 1 if worked == before else 0), worked
        time.sleep(PAUSE)


def _window(process: subprocess.Popen[bytes]) -> str:
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
    found = subprocess.run(search, capture_output=True, text=True, check=True, timeout=PATIENCE)
    window = found.stdout.split()[0]
    _run("xdotool", "windowfocus", "--sync", window)
    return window


def _run(*command: str) -> None:
    subprocess.run(command, check=True, timeout=PATIENCE)
