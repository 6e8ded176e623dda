"""What tests of a running day do at the keyboard of the real program, and read from the disk."""

import os
import signal
from pathlib import Path

from pocketref.worksheet.recovery import sheet_of
from pocketref.worksheet.worksheet import Worksheet
from tests.end_to_end.desk import PATIENCE, Desk, answer_copied, soon

A_DAY = "infu doce 68 165 c1"


def begin(desk: Desk) -> None:
    """Ask for a day, enter it, and stand on its first step."""
    desk.type(A_DAY)
    soon(lambda: answer_copied(desk), "132.4")
    desk.press("Return")


def uncover(desk: Desk) -> None:
    """Type the weight of the patient."""
    desk.type("68")
    desk.press("Return")


def do(desk: Desk, state: Path, chord: str) -> int:
    """Press a key that does something with a step; tell how much is done once that is kept."""
    before = deeds(state)
    desk.press(chord)
    assert soon(lambda: str(deeds(state) > before), "True") == "True"
    return deeds(state)


def kept(state: Path) -> Worksheet | None:
    """The day on the disk, which is whole; None if there is none."""
    files = list(state.glob("*.day"))
    assert len(files) <= 1
    return sheet_of(files[0].read_text(encoding="ascii")) if files else None


def deeds(state: Path) -> int:
    """How much was done on the day on the disk."""
    sheet = kept(state)
    return 0 if sheet is None else len(sheet.run.deeds)


def kill(desk: Desk) -> None:
    """End the program as a power cut does."""
    os.kill(desk.process.pid, signal.SIGKILL)
    desk.process.wait(timeout=PATIENCE)
