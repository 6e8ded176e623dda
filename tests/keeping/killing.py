"""Kills running days at random moments and looks at what is left: run by `test_kills.py`.

A child drives a session and its keeper as the window does, without a window, and says through a
pipe what it has asked for and what it knows to be on the disk. Every child takes up what the one
before has left. What is found after a kill must be whole, and of no state before the last one that
was known to be on the disk.

This is a program of its own because it forks, and a process of tests has threads.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pocketref.keeping.keeper import Keeper
from pocketref.keeping.slot import Slot
from pocketref.keeping.taking_up import Judgement, take_up
from pocketref.model.noun import but
from pocketref.model.running import Run
from pocketref.worksheet.recovery import sheet_of
from pocketref.worksheet.session import Edit, Session
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import a_deed, a_running_sheet, moment
from tests.stating import TODAY

DEEDS = 40  # of a day; then comes a new patient, and the next day
LINES = 30  # a child is killed after at most so many
PATIENCE = 20


@dataclass
class Seen:
    """What a child has said. States are counted through all days; state 0 of a day has no file."""

    asked: int = 0
    kept: int = 0


@dataclass
class Tally:
    """What was found after the kills."""

    whole: int = 0
    absent: int = 0
    wrong: list[str] = field(default_factory=list)


def sheet_at(state: int) -> Worksheet:
    """The worksheet of a state: its day as the chair, and as many deeds as were done on it."""
    day, deeds = divmod(state, DEEDS + 1)
    done = tuple(a_deed(minute=minute) for minute in range(deeds))
    return but(a_running_sheet(), chair=str(day % 1000), run=Run(deeds=done), now=moment(deeds))


def state_of(sheet: Worksheet, about: int) -> int:
    """Which state a worksheet is, near one that is known."""
    day = int(sheet.chair) + about // (DEEDS + 1) // 1000 * 1000
    return day * (DEEDS + 1) + len(sheet.run.deeds)


def live(folder: Path, state: int, say: Callable[[str, int], None]) -> None:
    """Be a program: take up what is there, and go on until killed."""
    session = Session(TODAY)
    found = take_up(folder, lambda _: Judgement.GOES_ON)
    keeper = Keeper(folder, found.slot)
    if found.sheet is not None:
        session.restore(found.sheet)
    session.watch(keeper.follow)
    while True:
        state += 1
        say("asked", state)
        if state % (DEEDS + 1) == 0:
            session.new_patient(TODAY)
        else:
            session.apply(_becoming(sheet_at(state)))
        if random.random() < 1 / 3:  # noqa: S311  # a moment, no secret
            keeper.wait(PATIENCE)
            say("kept", state)


def _becoming(sheet: Worksheet) -> Edit:
    return lambda _: sheet


def kill_one(folder: Path, state: int) -> Seen:
    """Start a child, kill it at some moment, and tell what it had said by then."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        live(folder, state, lambda word, at: _say(writing, f"{word} {at}\n"))
    os.close(writing)
    seen = Seen(asked=state, kept=state)
    with os.fdopen(reading) as told:
        for _ in range(random.randrange(LINES)):  # noqa: S311  # as above
            _note(seen, told.readline())
        until = time.perf_counter() + random.random() / 500  # noqa: S311  # as above
        while time.perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for line in told:
            _note(seen, line)
    return seen


def _say(pipe: int, line: str) -> None:
    os.write(pipe, line.encode("ascii"))


def _note(seen: Seen, line: str) -> None:
    word, _, at = line.partition(" ")
    if at.endswith("\n"):
        setattr(seen, word, int(at))


def look(folder: Path, seen: Seen, tally: Tally) -> int:
    """What is on the disk, and which state it is; a state without a file counts as whole too."""
    possible = range(seen.kept, seen.asked + 1)
    found = []
    for slot in Slot.orphans(folder):
        if slot.path.exists():
            found.append(sheet_of(slot.read()))
        slot.leave()
    if not found:
        tally.absent += 1
        empty = [state for state in possible if state % (DEEDS + 1) == 0]
        if not empty:
            tally.wrong.append(f"lost: {seen}")
        return empty[-1] if empty else seen.kept
    tally.whole += 1
    state = state_of(found[0], seen.kept)
    if len(found) > 1 or found[0] != sheet_at(state) or state not in possible:
        tally.wrong.append(f"{len(found)} files, state {state}, {seen}")
    return state


def main(folder: Path, kills: int) -> None:
    """Kill so many times, and print what came out."""
    tally, state = Tally(), 0
    for _ in range(kills):
        state = look(folder, kill_one(folder, state), tally)
    print(f"{kills} kills: {tally.whole} whole, {tally.absent} without a day that ran")  # noqa: T201
    print(f"{len(tally.wrong)} wrong", *tally.wrong, sep="\n")  # noqa: T201
    print(f"{state // (DEEDS + 1)} days")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
