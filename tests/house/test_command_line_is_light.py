"""What is not needed is not loaded: no Qt for an answer in words, no YAML for a window."""

import json
from pathlib import Path

import pytest

from tests.house.street import A_WINDOW, fresh

FOR_A_WINDOW = {"PySide6", "shiboken6"}
FOR_CONTENT = {"pydantic", "pydantic_core", "yaml"}
FOR_PAPER = {"jinja2", "markupsafe"}
HEAVY = FOR_A_WINDOW | FOR_CONTENT | FOR_PAPER

# What the frame of the window, with the cursor in its first field, must not wait for.
BEHIND = {
    *FOR_CONTENT,
    *FOR_PAPER,
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "hashlib",
    "pocketref.agreement",
    "pocketref.engine",
    "pocketref.model.drug",
    "pocketref.model.gate",
    "pocketref.model.plan",
    "pocketref.model.regimen",
    "pocketref.paper",
    "pocketref.pictures",
    "pocketref.recheck",
    "pocketref.search",
    "pocketref.worksheet.entering",
}
A_FRAME, _, _ = A_WINDOW.partition("application.processEvents()")
CURSOR = """
assert window.focusWidget().accessibleName() == "Search"
assert window.isVisible()
"""
A_REGIMEN = """
from pocketref.pages.page import Place
window.go(Place(page="doses"))
window.bar.regimen_chosen.emit("pertuzumab-trastuzumab-docetaxel")
application.processEvents()
assert window.focusWidget().accessibleName() == "Weight, kg"
"""
LOADED = "import json; print(json.dumps(sorted(sys.modules)))"
QUIETLY = """
import contextlib, io, sys
from pocketref.__main__ import main

with contextlib.redirect_stdout(io.StringIO()) as told:
    code = main()
assert code == 0 and told.getvalue(), code
"""
DAY = "day pertuzumab-trastuzumab-docetaxel --weight 68 --height 165 --cycle 1 --date 2026-03-09"


def _loaded(code: str, *words: str) -> set[str]:
    told = fresh(code + LOADED, *words)
    assert told.returncode == 0, told.stderr
    return set(json.loads(told.stdout))


def _packages(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize(
    "words",
    [
        "dose trastuzumab --weight 68",
        "dose trastuzumab --weight 68 --json",
        DAY,
        f"{DAY} --json",
        "lvef --baseline 62 --now 49 --normal 50",
        "lvef --baseline 62 --now 49 --normal 50 --json",
        "show trastuzumab",
        "show trastuzumab --json",
    ],
)
def test_an_answer_in_words_loads_nothing_heavy(words: str, pack_file: Path) -> None:
    loaded = _loaded(QUIETLY, "--pack", str(pack_file), *words.split())
    assert _packages(loaded) & HEAVY == set()


def test_the_first_window_waits_for_no_library_of_content_or_paper(pack_file: Path) -> None:
    assert _packages(_loaded(A_WINDOW, str(pack_file))) & HEAVY == FOR_A_WINDOW


def test_the_first_doses_wait_for_no_library_of_content_or_paper(pack_file: Path) -> None:
    loaded = _loaded(A_WINDOW + A_REGIMEN, str(pack_file))
    assert _packages(loaded) & HEAVY == FOR_A_WINDOW


def test_the_frame_with_its_cursor_waits_for_no_engine_and_no_page(pack_file: Path) -> None:
    assert _loaded(A_FRAME + CURSOR, str(pack_file)) & BEHIND == set()
