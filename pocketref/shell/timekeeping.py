"""The timekeeper: lets time go on for the worksheet, no oftener than it needs and never without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pocketref.model.noun import but
from pocketref.worksheet.session import blank, entered

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.running import Moment
    from pocketref.model.site import Site
    from pocketref.worksheet.session import Edit, Session
    from pocketref.worksheet.worksheet import Worksheet

SECOND, MINUTE = 1_000, 60_000  # milliseconds
PATIENCE = 20  # seconds in which a question has to be answered


def stands(sheet: Worksheet, site: Site) -> bool:
    """Whether anything was entered, chosen or done."""
    return but(sheet, now=None, stamps=()) != blank(sheet.asked.on, site)


def only_seconds(before: Worksheet | None, sheet: Worksheet) -> bool:
    """Whether nothing went by since the worksheet before but seconds of the same minute."""
    if before is None or before.now is None or sheet.now is None:
        return False
    same_minute = before.now.at.replace(second=0) == sheet.now.at.replace(second=0)
    return same_minute and but(before, now=None) == but(sheet, now=None)


def lapsed(asked: Worksheet, sheet: Worksheet) -> bool:
    """Whether something was entered since a question was asked, or it was long ago."""
    if entered(asked) != entered(sheet):
        return True
    return (
        asked.now is not None
        and sheet.now is not None
        and (sheet.now.ticks - asked.now.ticks > PATIENCE)
    )


class Timekeeper(QObject):
    """Ticks each second while a day runs, each minute while values stand, else not at all.

    Without a clock there is no time: nothing ticks, and edits have none.
    """

    ticked = Signal()

    def __init__(
        self, session: Session, clock: Callable[[], Moment] | None, site: Site, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._clock, self._site = session, clock, site
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    @property
    def pace(self) -> int:
        """Milliseconds between ticks; 0 while nothing needs any."""
        return self._timer.interval() if self._timer.isActive() else 0

    def follow(self, sheet: Worksheet, *, runs: bool) -> None:
        """Go as fast as the worksheet needs; `runs` says that steps of its day are left."""
        pace = SECOND if runs else MINUTE if stands(sheet, self._site) else 0
        if self._clock is None or pace == self.pace:
            return
        self._timer.stop()
        if pace:
            self._timer.start(pace)

    def tick(self) -> None:
        """Let the worksheet have the time."""
        if self._clock is not None:
            self._session.tick(self._clock())
            self.ticked.emit()

    def apply(self, edit: Edit) -> None:
        """Apply an edit at the time it is made. One that changes nothing brings no time either."""
        clock = self._clock
        if clock is None:
            self._session.apply(edit)
            return

        def timed(sheet: Worksheet) -> Worksheet:
            begun = but(sheet, now=clock())
            edited = edit(begun)
            return sheet if edited == begun else edited

        self._session.apply(timed)
