"""What a running day has the frame say and do, whichever page is open."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from pocketref.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.site import Site
    from pocketref.pages.running import RunSaid
    from pocketref.shell.frame import Frame
    from pocketref.worksheet.worksheet import Worksheet

SOON = timedelta(minutes=1)


def said_of_none(_: Worksheet) -> None:
    """What is said of a day where nobody says anything."""


class Attendance:
    """Follows the worksheet: title, and each end once in words, in the taskbar, by tone.

    Attributes:
        said: the day in words; None while none has begun.
    """

    def __init__(
        self, frame: Frame, name: str, say: Callable[[Worksheet], RunSaid | None], site: Site
    ) -> None:
        self._frame, self._name, self._say, self._site = frame, name, say, site
        self._alarm = ""
        self.said: RunSaid | None = None
        self.over = False  # whether the worksheet is to be forgotten by now

    @property
    def runs(self) -> bool:
        """Whether steps of a day are left."""
        return self.said is not None and self.said.forget_at is None

    def follow(self, sheet: Worksheet, *, seconds: bool = False) -> None:
        """Say what is to be said of the day as it stands.

        Args:
            sheet: as it stands.
            seconds: whether only seconds went by: then there is nothing to say, unless an end is
                near. Both engines plan the day for each word.
        """
        if not seconds or self._ends_soon(sheet):
            self.said = self._say(sheet) if sheet.run.begun else None
        self.over = self._is_over(sheet)
        self._entitle()
        self._sound()

    def _ends_soon(self, sheet: Worksheet) -> bool:
        """Whether the step that runs ends within a minute, or its end was not said yet."""
        said = self.said
        if said is None or said.ends_at is None or said.alarm or sheet.now is None:
            return False
        return said.ends_at - sheet.now.at <= SOON

    def _is_over(self, sheet: Worksheet) -> bool:
        if self.said is None or sheet.now is None:
            return False
        from pocketref.worksheet.recovery import is_over  # comes with the first step

        ends = self.said.forget_at
        return is_over(sheet, sheet.now) or (ends is not None and ends <= sheet.now.at)

    def _entitle(self) -> None:
        title = self.said.title if self.said is not None else ""
        whole = f"{title} – {self._name}" if title else self._name
        if whole != self._frame.windowTitle():
            self._frame.setWindowTitle(whole)

    def _sound(self) -> None:
        """Once for each end: never again for the same, and nothing for what was over before."""
        before, self._alarm = self._alarm, "" if self.said is None else self.said.alarm
        if self.said is None or not self._alarm or self._alarm == before:
            return
        announce(self._frame, self.said.announce)
        QApplication.alert(self._frame)
        if self._site.sound:
            QApplication.beep()
