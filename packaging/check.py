"""Run every check of the project, in order, from a fresh clone: `python3 packaging/check.py`.

Sets up by itself what the checks need. Goes on after a check that fails, names at the end those
that did, and prints last how many tests passed and failed; a check without tests counts as one.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

from setting_up import CONTENT, ROOT, build_pack, program, qt_folder, set_up
from system_libraries import install, missing_libraries, missing_programs, packages_of, say

# Programs that tests call, and the Debian packages they are in.
PROGRAMS = {
    "Xvfb": "xvfb",
    "cupsd": "cups-daemon",
    "dbus-daemon": "dbus",
    "git": "git",
    "lp": "cups-client",
    "pdftotext": "poppler-utils",
    "xclip": "xclip",
    "xdotool": "xdotool",
}
EXACT_ROOMS = ("engine", "recheck", "agreement")
# Tests that need no measuring of branches, which would slow them down: they read what was made.
RENDERED = ("tests/content", "tests/lint")
# Tests on a real display, one after another; all others run at once and without one.
END_TO_END = "tests/end_to_end"
BENCHMARKS = "tests/benchmarks"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


@dataclass
class Check:
    """A program to run, and what it is called."""

    title: str
    command: list[str]
    has_tests: bool = False
    on_display: bool = False


@dataclass
class Tally:
    """What came out so far."""

    passed: int = 0
    failed: int = 0
    failures: list[str] = field(default_factory=list)

    def count(self, title: str, passed: int, failed: int) -> None:
        """Add what one check brought."""
        self.passed += passed
        self.failed += failed
        if failed:
            self.failures.append(title)


def checks() -> tuple[Check, ...]:
    """Every check, the quick ones first."""
    pytest, coverage = program("pytest"), program("coverage")
    apart = [f"--ignore={place}" for place in (*RENDERED, END_TO_END, BENCHMARKS)]
    measured = [f"--cov=pocketref/{room}" for room in EXACT_ROOMS]
    at_once = [pytest, "-q", "--numprocesses=auto", "--hypothesis-profile=ci"]
    return (
        Check("Layout", [program("ruff"), "format", "--check", "."]),
        Check("Lint", [program("ruff"), "check", "."]),
        Check("Types", [program("mypy")]),
        Check("Order of the rooms", [program("lint-imports")]),
        Check("Content", [program("pocketref"), "pack", "check", str(CONTENT)]),
        Check("Tests", [*at_once, *apart, *measured, "--cov-report="], has_tests=True),
        Check("Every branch of the engines", [coverage, "report", "--fail-under=100", "-m"]),
        Check("What is entered and what is rendered", [*at_once, *RENDERED], has_tests=True),
        Check("End to end", [pytest, "-q", END_TO_END], has_tests=True, on_display=True),
        Check("Benchmarks", [pytest, "-q", "-s", BENCHMARKS], has_tests=True, on_display=True),
    )


def main() -> int:
    """Set up, run everything, say what came out."""
    set_up("dev")
    wanted = [*packages_of(missing_libraries(qt_folder())), *missing_programs(PROGRAMS)]
    if wanted and sys.platform.startswith("linux") and not install(wanted):
        say(f"Some tests need what this system lacks: sudo apt-get install {' '.join(wanted)}")
    with contextlib.suppress(SystemExit):  # content with faults fails its own check below
        build_pack()
    tally = Tally()
    for check in checks():
        _run(check, tally)
    for title in tally.failures:
        print(f"FAILED: {title}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failures else 0


def _run(check: Check, tally: Tally) -> None:
    print(f"\n=== {check.title}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        words = [f"--junitxml={report}"] if check.has_tests else []
        display = _display() if check.on_display else contextlib.nullcontext(OFFSCREEN)
        with display as named:
            environment = {**os.environ, **named}
            environment.pop("WAYLAND_DISPLAY", None)
            command = [*check.command, *words]
            code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        passed, failed = _counted(report) if report.exists() else (int(code == 0), 0)
    tally.count(check.title, passed, max(failed, int(code != 0)))
    print(f"=== {check.title}: {time.monotonic() - began:.0f} s", flush=True)


def _counted(report: Path) -> tuple[int, int]:
    """How many tests of a run passed and failed."""
    run = ET.parse(report).getroot()[0]  # noqa: S314  # pytest wrote it a moment ago
    tests, skipped = (int(run.attrib[name]) for name in ("tests", "skipped"))
    failed = int(run.attrib["failures"]) + int(run.attrib["errors"])
    return tests - skipped - failed, failed


@contextlib.contextmanager
def _display() -> Iterator[dict[str, str]]:
    """A display of its own that nobody sees; where there is none to be had, the desktop's."""
    if missing_programs({"Xvfb": "xvfb"}):
        yield {}
        return
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {**OFFSCREEN, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
