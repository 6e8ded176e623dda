"""A running day outlives a crash: kept while it runs, said in the status bar, brought back covered.

What keeps a file is loaded with the first step of a day, or when there is something to bring back.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from pocketref.model.keeping import Keeping

if TYPE_CHECKING:
    from pathlib import Path

    from pocketref.keeping.keeper import Keeper
    from pocketref.keeping.slot import Slot
    from pocketref.model.running import Moment
    from pocketref.pages.page import Place
    from pocketref.shell.window import Window
    from pocketref.worksheet.worksheet import Worksheet

PATIENCE = 5  # seconds in which a disk should have answered


class Recovering:
    """Keeps the day of one window."""

    def __init__(self, window: Window, folder: Path | None) -> None:
        self._window, self._folder = window, folder
        self._keeper: Keeper | None = None
        self._unseen = False  # a day was brought back and nobody has uncovered it yet

    def begin(self, now: Moment, place: Place) -> None:
        """Bring back the day of a program that died, if there is one; keep ours from now on.

        Args:
            now: what the clocks say.
            place: where a day that is brought back stands under its cover.
        """
        if self._folder is not None and _holds_something(self._folder):
            self._take_up(self._folder, now, place)
        self._window.session.watch(self._follow)

    def settle(self) -> Keeping:
        """Wait for the disk, not for ever; tell how it stands."""
        if self._keeper is None:
            return Keeping.NOTHING
        self._keeper.wait(PATIENCE)
        return self._keeper.keeping

    def crashed(self) -> Keeping:
        """The same when the program breaks; the day stays, unless it is what breaks it."""
        self._window.clip.forget()
        if self._keeper is None or not self._unseen:
            return self.settle()
        return self._keeper.give_up(PATIENCE)

    def _take_up(self, folder: Path, now: Moment, place: Place) -> None:
        from pocketref.keeping.taking_up import Judgement, judge_with, take_up

        window = self._window
        wanted = window.site.recovery
        judge = judge_with(window.library, now) if wanted else lambda _: Judgement.OVER
        found = take_up(folder, judge)
        if found.lost and wanted:
            self._say(Keeping.LOST)
        if found.sheet is not None:
            self._unseen = True
            self._keep(found.slot)
            window.go(place)
            window.session.restore(found.sheet)
            window.session.tick(now)
            window.cover(restored=True)

    def _keep(self, slot: Slot | None = None) -> Keeper:
        from pocketref.keeping.keeper import Keeper

        self._keeper = Keeper(self._folder, slot, wanted=self._window.site.recovery)
        return self._keeper

    def _follow(self, sheet: Worksheet) -> None:
        self._unseen = self._unseen and self._window.covered
        if self._keeper is None and not sheet.run.begun:
            return
        keeper = self._keeper or self._keep()
        keeper.follow(sheet)
        self._say(keeper.keeping)

    def _say(self, keeping: Keeping) -> None:
        from pocketref.wording.keeping import keeping_said

        said, status = keeping_said(keeping), self._window.status
        if status.kept.said != said:
            status.say_kept(said)


def _holds_something(folder: Path) -> bool:
    with suppress(OSError):
        return any(folder.iterdir())
    return False
