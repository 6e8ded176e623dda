"""Eight hours at the chair in a minute: the real window under a clock that is put forward.

Run by `test_soak.py` in a process of its own. A day runs, its steps are started and finished as
they fall due, the search is used all the time, and after the last step the next patient comes.
Prints what the process keeps after each hour, and what is left when the last patient is gone.
"""

import ctypes
import gc
import json
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from pocketref.app import make_window
from pocketref.model.running import Did, Moment
from pocketref.pack.library import open_pack
from pocketref.pages.page import Place
from pocketref.pages.plans import plan_of
from pocketref.pages.under_way import running_day
from pocketref.shell.recovering import Recovering
from pocketref.shell.searching import search
from pocketref.shell.window import Window
from pocketref.worksheet import doing
from pocketref.worksheet.edits import choose_regimen, treat_on
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Edit, Session

REGIMEN = "pertuzumab-trastuzumab-docetaxel"
DAY = Place(page="day")
BEGINS = datetime(2026, 3, 9, 9, tzinfo=UTC)
MINUTES, SEARCHES = 8 * 60, 1_000
PATIENCE = 10  # seconds
TYPED = ("tras 68", "doce 68 165", "lvef 62 48", "anc 0.4 38.6", "pert 45 days", "cardiac", "rel 8")


class Clock:
    """A clock that stands until it is put forward."""

    minute = 0

    def __call__(self) -> Moment:
        """What it says."""
        return Moment(ticks=60 * self.minute, at=BEGINS + timedelta(minutes=self.minute))


def live(window: Window, clock: Clock) -> Iterator[int]:
    """Live through the day, minute by minute."""
    texts, searched, idling = cycle(TYPED), 0, window.patient.idling
    assert idling is not None
    for minute in range(1, MINUTES + 1):
        clock.minute = minute
        window.keeper.tick()
        idling.touch()  # somebody is there
        go_on(window)
        while searched * MINUTES < minute * SEARCHES:
            search(window, next(texts))
            settle()
            searched += 1
        window.go(DAY)
        settle()
        assert not window.covered
        yield minute


def go_on(window: Window) -> None:
    """Enter the next patient if there is none; else do with the day what is due."""
    session, library = window.session, window.library
    if session.current.regimen is None:
        enter(window)
    running = running_day(session.current, plan_of(session.current, library))
    for step in () if running is None else running.steps:
        if Did.STARTED in step.may:
            window.keeper.apply(doing.start(step))
            return
        if Did.FINISHED in step.may and not step.left:
            window.keeper.apply(doing.finish(step))
            return


def enter(window: Window) -> None:
    """Enter what a day needs."""
    front = window.library.front(REGIMEN)
    texts = {"weight": "68", "height": "165", "cycle": "1"}
    limits = window.library.limits()
    edits: list[Edit] = [choose_regimen(front), treat_on(BEGINS.date())]
    edits += [edit(field, text, limits) for field, text in texts.items()]
    for each in edits:
        window.keeper.apply(each)


def settle() -> None:
    """Let Qt do everything that waits."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kept() -> int:
    """What the process keeps in memory, in kB, without what it could give back at once."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4


def timers(window: Window) -> list[str]:
    """The timers that still run, by whose they are."""
    found = {id(each): each for each in window.findChildren(QTimer)}
    found |= {id(each): each for each in gc.get_objects() if isinstance(each, QTimer)}
    running = (each for each in found.values() if isValid(each) and each.isActive())
    return [f"{each.parent()} every {each.interval()} ms" for each in running]


def outlast(window: Window) -> None:
    """Let timers end that end by themselves."""
    until = monotonic() + PATIENCE
    while timers(window) and monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(pack: Path, folder: Path) -> None:
    """Live through the day, and print what it took."""
    QApplication([])
    library, clock = open_pack(pack), Clock()
    session = Session(BEGINS.date())
    window = make_window(library, session, clock)
    recovering = Recovering(window, folder)
    recovering.begin(clock(), DAY)
    window.show()
    while window.patient.idling is None:  # the first page comes after the first paint
        settle()
    hours = [kept() for minute in live(window, clock) if minute % 60 == 0]
    window.new_patient()
    if window.session.current.run.begun:  # it asks again while steps are left
        window.new_patient()
    outlast(window)
    recovering.settle()
    told = {
        "kB": hours,
        "searches": SEARCHES,
        "timers": timers(window),
        "pace": window.keeper.pace,
        "threads": [each.name for each in threading.enumerate()],
        "files": [path.name for path in folder.rglob("*")],
    }
    print(json.dumps(told))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
