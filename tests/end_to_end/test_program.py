"""A nurse at a keyboard: a regimen, a weight, a height, a cycle; doses; the sheet; the next one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.desk import Desk, answer_copied, soon, started

pytestmark = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None or not shutil.which("xclip"),
    reason="needs an X display, xdotool and xclip",
)


def enter(desk: Desk, *values: str) -> None:
    """Type values into the worksheet, each into the next empty field this place needs."""
    for value in values:
        desk.press("F2")
        desk.type(value)
        desk.press("Return")


def choose(desk: Desk, place: int = 1) -> None:
    """Choose a regimen by its place in the list; the first field a new patient is asked for."""
    desk.press("F2", "Return", *["Down"] * (place - 1), "Return")


def copied(desk: Desk, pattern: str) -> str:
    """Walk through the page until the card that says this is copied."""

    def next_card() -> str:
        desk.press("Tab", "ctrl+c")
        return desk.clipboard()

    desk.press("F6")
    return soon(next_card, pattern)


def test_a_weight_a_height_and_a_cycle_give_the_three_doses(pack_file: Path) -> None:
    with started(pack_file, "--at", "doses") as desk:
        choose(desk)
        enter(desk, "68", "165", "1")
        text = copied(desk, "DOCEtaxel").replace("\u00a0", " ")
        assert "DOCEtaxel each cycle 132.4 mg IV over 60 min (75 mg/m² × 1.765 m²)" in text
        text = copied(desk, "trastuzumab").replace("\u00a0", " ")
        assert "trastuzumab loading 544 mg IV over 90 min (8 mg/kg × 68 kg)" in text


def test_the_conjugate_has_a_regimen_of_its_own_and_needs_no_height(pack_file: Path) -> None:
    with started(pack_file, "--at", "doses") as desk:
        choose(desk, 8)
        enter(desk, "68", "1")
        text = copied(desk, "EMTANSINE").replace("\u00a0", " ")
        assert "ado-trastuzumab EMTANSINE each cycle 244.8 mg IV over 90 min" in text


def test_a_new_patient_is_asked_for_the_regimen_again(pack_file: Path) -> None:
    with started(pack_file, "--at", "doses") as desk:
        choose(desk)
        enter(desk, "68", "165", "1")
        assert "544" in copied(desk, "trastuzumab")
        desk.press("ctrl+n", "alt+2")
        choose(desk, 6)
        enter(desk, "50", "1")
        text = copied(desk, "trastuzumab").replace("\u00a0", " ")
        assert "trastuzumab loading 400 mg" in text


def test_new_patient_clears_the_clipboard_with_the_worksheet(pack_file: Path) -> None:
    with started(pack_file, "--at", "doses") as desk:
        choose(desk)
        enter(desk, "68", "165", "1")
        assert "544" in copied(desk, "trastuzumab")
        desk.press("ctrl+n")
        assert soon(desk.clipboard, r"\A\Z") == ""


def test_the_sheet_opens_as_pages_and_closes(pack_file: Path) -> None:
    with started(pack_file, "--at", "day") as desk:
        choose(desk)
        enter(desk, "68", "165", "1")
        before = desk.windows()
        desk.press("ctrl+p")
        opened = soon(lambda: str(len(desk.windows() - before)), "[1-9]")
        assert opened == "1"
        desk.press("Escape")
        assert soon(lambda: str(len(desk.windows() - before)), "0") == "0"
        desk.press("alt+2")
        assert "544" in copied(desk, "trastuzumab")


def test_quitting_ends_the_program_and_leaves_no_file(pack_file: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    command = [sys.executable, "-B", "-m", "pocketref", "--pack", str(pack_file), "--at", "doses"]
    places = {"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": "", "XDG_DATA_HOME": ""}
    process = subprocess.Popen(command, env={**os.environ, **places})
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
    window = subprocess.run(search, capture_output=True, text=True, check=True).stdout.split()[0]
    desk = Desk(process=process, window=window)
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    choose(desk)
    enter(desk, "68", "165", "1")
    desk.press("ctrl+q")
    assert process.wait(timeout=20) == 0
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in kept if b"68" in path.read_bytes() and "font" not in str(path)] == []


def test_a_weight_typed_at_once_is_answered_and_entered_by_one_key(pack_file: Path) -> None:
    with started(pack_file) as desk:
        desk.type("tras 68")
        text = soon(lambda: answer_copied(desk), "544")
        assert "trastuzumab loading 544 mg" in text.replace("\u00a0", " ")
        desk.press("Return")
        choose(desk)
        enter(desk, "165", "1")
        assert "544" in copied(desk, "trastuzumab")


def test_the_window_opens_with_an_answer(pack_file: Path) -> None:
    with started(pack_file, "--at", "search?q=doce%2068%20165") as desk:
        assert "132.4" in soon(lambda: answer_copied(desk), "132")


def test_a_letter_typed_on_a_page_begins_a_search(pack_file: Path) -> None:
    with started(pack_file, "--at", "regimen/heart") as desk:
        desk.press("F6", "F6")
        desk.type("tras 68")
        assert "544" in soon(lambda: answer_copied(desk), "544")
