"""The rooms stand in one order, and Qt stays where it may be."""

import fnmatch
import subprocess
import sys
from pathlib import Path

from tests.house.street import PROGRAM, QT, ROOT, imported, modules, place

# Where Qt may be: what is touched, what is drawn, and what opens the window.
QT_ROOMS = (
    "pocketref/app.py",
    "pocketref/shell/*",
    "pocketref/widgets/*",
    "pocketref/pages/*/widget.py",
    "pocketref/pages/*/*_tab.py",
    "pocketref/pages/*/*_card.py",
    "pocketref/pages/*/*_lines.py",
    "pocketref/paper/printer.py",
    "pocketref/paper/system_printers.py",
    "pocketref/paper/drawing.py",
    "pocketref/paper/scenery.py",
    "pocketref/paper/lettering.py",
)
# Libraries that only read content.
FOR_CONTENT = ("pydantic", "pydantic_core", "yaml")


def _may_use_qt(path: Path) -> bool:
    return any(fnmatch.fnmatch(place(path), room) for room in QT_ROOMS)


def _uses(path: Path, libraries: tuple[str, ...]) -> bool:
    return any(name.partition(".")[0] in libraries for name in imported(path))


def test_every_contract_between_rooms_is_kept() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--no-logo"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "0 broken" in told.stdout


def test_qt_is_imported_only_where_something_is_drawn() -> None:
    users = [path for path in modules() if _uses(path, QT)]
    assert [place(path) for path in users if not _may_use_qt(path)] == []


def test_the_rooms_of_qt_do_use_it() -> None:
    idle = [room for room in QT_ROOMS if not any(_uses(p, QT) for p in ROOT.glob(room))]
    assert idle == []


def test_a_page_never_imports_another_page() -> None:
    pages = {path.parent.name for path in PROGRAM.glob("pages/*/__init__.py")}
    for path in PROGRAM.glob("pages/*/*.py"):
        others = {f"pocketref.pages.{page}" for page in pages - {path.parent.name}}
        met = [n for n in imported(path) if ".".join(n.split(".")[:3]) in others]
        assert met == [], place(path)


def test_libraries_that_read_content_stay_in_the_room_that_reads_it() -> None:
    # quantity.py names pydantic only inside the method that pydantic itself calls.
    allowed = {"pocketref/model/quantity.py"}
    users = {place(path) for path in modules() if _uses(path, FOR_CONTENT)} - allowed
    assert [user for user in users if not user.startswith("pocketref/pack/")] == []
