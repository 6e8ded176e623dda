"""The writer behind the keys: always at the newest worksheet, never waited for."""

from __future__ import annotations

import errno
import gc
from contextlib import suppress
from threading import Lock, Thread, current_thread
from typing import TYPE_CHECKING

from pocketref.keeping.slot import Slot
from pocketref.model.keeping import Keeping
from pocketref.model.noun import but
from pocketref.worksheet.recovery import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from pocketref.worksheet.worksheet import Worksheet

MINUTE = 60  # seconds; where nothing else changed, the clocks are written once in so many
_TROUBLES = {
    errno.ENOSPC: Keeping.FULL,
    errno.EDQUOT: Keeping.FULL,
    errno.EROFS: Keeping.READ_ONLY,
    errno.EACCES: Keeping.READ_ONLY,
    errno.EPERM: Keeping.READ_ONLY,
}


class Keeper:
    """Follows a session. While its day runs the worksheet is on the disk, afterwards nothing is.

    A thread writes, and lives only while there is something to write; what is entered meanwhile is
    written next, and what was entered between is left out. No garbage is collected meanwhile: what
    is of a window must not be destroyed by another thread than the window's.
    """

    def __init__(
        self, folder: Path | None, slot: Slot | None = None, *, wanted: bool = True
    ) -> None:
        self._folder, self._slot, self._wanted = folder, slot, wanted
        self._last: Worksheet | None = None  # handed to the writer
        self._next: tuple[Worksheet | None] | None = None  # to be written; None to be removed
        self._told = Keeping.KEPT
        self._turn = Lock()
        self._writer: Thread | None = None
        self._collects = True

    @property
    def keeping(self) -> Keeping:
        """How it stands."""
        if self._last is None:
            return Keeping.NOTHING
        if not self._wanted:
            return Keeping.OFF
        return Keeping.NO_PLACE if self._folder is None else self._told

    def follow(self, sheet: Worksheet) -> None:
        """Keep a day that runs; forget one that runs no more."""
        before, self._last = self._last, sheet if sheet.run.begun else None
        if self._folder is None or not self._wanted:
            return
        if self._last is None:
            if before is not None:
                self._hand_over(None)
        elif before is None or self._is_news(sheet, before):
            self._hand_over(sheet)
        else:
            self._last = before

    def wait(self, seconds: int) -> None:
        """Wait until everything is on the disk, but no longer than this."""
        writer = self._writer
        if writer is not None:
            writer.join(seconds)

    def give_up(self, seconds: int) -> Keeping:
        """The program broke on a day while it was bringing it back, before anybody saw it.

        It may be that it would break so at every start. The second time the day is given up.
        """
        self.wait(seconds)
        if self._slot is None:
            return self.keeping
        with suppress(OSError):
            if self._slot.strikes:
                self._slot.remove()
                return Keeping.LOST
            self._slot.strike()
        return self.keeping

    def _is_news(self, sheet: Worksheet, before: Worksheet) -> bool:
        if self._told is not Keeping.KEPT or but(sheet, now=before.now) != before:
            return True
        if sheet.now is None or before.now is None:
            return sheet.now is not before.now
        return not 0 <= sheet.now.ticks - before.now.ticks < MINUTE

    def _hand_over(self, sheet: Worksheet | None) -> None:
        with self._turn:
            self._next = (sheet,)
            if self._writer is None:
                self._collects = gc.isenabled()
                gc.disable()
                self._writer = Thread(target=self._write, name="keeper", daemon=True)
                self._writer.start()

    def _write(self) -> None:
        try:
            while (taken := self._take()) is not None:
                (sheet,) = taken
                self._told = self._tried(sheet)
        finally:
            with self._turn:
                if self._writer is current_thread():  # a bug has ended it
                    self._told = Keeping.FAILED
                    self._rest()

    def _take(self) -> tuple[Worksheet | None] | None:
        with self._turn:
            taken, self._next = self._next, None
            if taken is None:
                self._rest()
            return taken

    def _rest(self) -> None:
        self._writer = None
        if self._collects:
            gc.enable()

    def _tried(self, sheet: Worksheet | None) -> Keeping:
        try:
            self._put(sheet)
        except OSError as error:
            return _TROUBLES.get(error.errno or 0, Keeping.FAILED)
        return Keeping.KEPT

    def _put(self, sheet: Worksheet | None) -> None:
        """Write a worksheet, or remove what was written."""
        if sheet is None:
            if self._slot is not None:
                self._slot.remove()
            self._slot = None
        elif self._folder is not None:
            self._slot = self._slot or Slot.new(self._folder)
            self._slot.put(text_of(sheet))
