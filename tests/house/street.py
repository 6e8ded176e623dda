"""What the house tests walk over: the files of the repository and their syntax trees."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "pocketref"
PACK = ROOT / "resources" / "pocketref.pack"
# The rooms where a dose is made, compared or written.
EXACT_ROOMS = ("model", "engine", "recheck", "agreement", "wording")
QT = ("PySide6", "shiboken6")


def modules(*rooms: str) -> list[Path]:
    """The Python files of these rooms, or of the whole program."""
    folders = [PROGRAM / room for room in rooms] or [PROGRAM]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def place(path: Path) -> str:
    """A file as people name it: `pocketref/engine/dosing.py`."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, anywhere in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def repository() -> list[Path]:
    """The files git knows, or would take."""
    owned = ["git", "-c", "safe.directory=*"]  # whoever checked it out
    words = [*owned, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return sorted(ROOT / name for name in told.stdout.split("\0") if (ROOT / name).is_file())


def fresh(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run some Python in a process of its own, without a display."""
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


# Opens the window as app.py does; what follows it runs when the window has been drawn.
A_WINDOW = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
from pocketref.app import make_window
from pocketref.pack.library import open_pack
from pocketref.worksheet.session import Session

application = QApplication([])
session = Session(date(2026, 3, 9))
window = make_window(open_pack(Path(sys.argv[1])), session)
window.show()
application.processEvents()
"""
