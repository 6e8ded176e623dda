"""One patient: forgotten at a key, a lock or a time, and covered while a day runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.pages.page import SEARCH, Place
from pocketref.shell.caches import empty_caches
from pocketref.shell.covering import Covering, put_away
from pocketref.shell.timekeeping import lapsed, stands
from pocketref.widgets.speaking import announce
from pocketref.wording.waiting import ended, ends_in
from pocketref.worksheet.session import blank

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pocketref.model.bounds import Bounds
    from pocketref.model.running import Moment
    from pocketref.model.site import Site
    from pocketref.shell.attending import Attendance
    from pocketref.shell.clip import Clip
    from pocketref.shell.idling import Idling, Waiting
    from pocketref.shell.rooms import Rooms
    from pocketref.shell.second_panel import SecondPanel
    from pocketref.shell.top_bar import TopBar
    from pocketref.shell.worksheet_bar import WorksheetBar
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

CLEARED = "Cleared. New patient."
LOCKED = "Cleared, because this computer was locked."
DAY_OVER = "Cleared. The infusion day is over."


class Host(Protocol):
    """What a window has of the patient, and how it is shown again."""

    bar: WorksheetBar
    top: TopBar
    rooms: Rooms
    clip: Clip
    session: Session
    site: Site
    attendance: Attendance

    def close_find(self) -> bool: ...  # noqa: D102  # the window says it
    def close_panel(self, *, back: bool = True) -> None: ...  # noqa: D102
    def cover_with(self, cover: QWidget) -> None: ...  # noqa: D102
    def lift_cover(self) -> None: ...  # noqa: D102
    def show_sheet(self, sheet: Worksheet, *, afresh: bool = False) -> bool: ...  # noqa: D102
    def open_anew(self) -> None: ...  # noqa: D102
    def go(self, place: Place) -> None: ...  # noqa: D102


class OnePatient:
    """Sees to it that nothing of a patient is seen by others, or left for the next."""

    def __init__(
        self,
        window: Host,
        frame: QWidget,
        today: Callable[[], date],
        limits: Callable[[], tuple[Bounds, ...]],
        clock: Callable[[], Moment] | None,
    ) -> None:
        self._window, self._frame, self._today = window, frame, today
        self._covering = Covering(window, limits)
        self._clock = clock
        self.idling: Idling | None = None
        self._asked: Worksheet | None = None  # for which Ctrl+N was pressed during a day

    @property
    def covered(self) -> bool:
        """Whether the cover is up."""
        return self._covering.covered

    @property
    def stands(self) -> bool:
        """Whether anything was entered or typed."""
        window = self._window
        return bool(window.rooms.text) or stands(window.session.current, window.site)

    def follow(self, sheet: Worksheet) -> None:
        """Say on the cover where the day is; let a question lapse that nobody answered."""
        self._covering.say(self._window.attendance.said)
        self._wait()
        if self._asked is not None and lapsed(self._asked, sheet):
            self.withdraw()

    def on_tick(self) -> None:
        """Forget a day that has been over for long enough."""
        if self._window.attendance.over:
            self.clear(DAY_OVER)

    # New patient

    def new_patient(self) -> None:
        """Begin with another patient; while a day runs, only when asked for again."""
        if self._window.attendance.runs and self._asked is None:
            self._asked = self._window.session.current
            self._note(self._question())
            return
        self.clear(CLEARED)

    def withdraw(self) -> None:
        """Take the question back whether the patient may be cleared."""
        if self._asked is not None:
            self._asked = None
            self._note("")

    def clear(self, said: str) -> None:
        """Forget the patient, say so, and put the cursor into the search."""
        window = self._window
        self.withdraw()
        self.forget()
        self._covering.take_away()
        window.show_sheet(window.session.current, afresh=True)
        if window.rooms.search:
            window.go(Place(page=SEARCH))
        else:
            window.open_anew()
            window.bar.focus_first()
        announce(self._frame, said)

    def forget(self) -> None:
        """Forget the patient, here and on the clipboard if our text is still there."""
        window = self._window
        self._give_up()
        window.clip.forget()
        window.rooms.text = ""
        window.session.new_patient(self._today())
        empty_caches()

    def _question(self) -> str:
        said = self._window.attendance.said
        chair = f"chair {said.chair}" if said is not None and said.chair else "this day"
        return f"Press Ctrl+N again to clear {chair}."

    def _note(self, text: str) -> None:
        self._window.bar.rows.note(text)
        self._covering.note(text)
        announce(self._frame, text)

    # Idle

    def leave(self, said: str) -> None:
        """Leave nothing to be seen: cover a day, clear anything else and say why."""
        if self.has_day:
            self.cover()
        elif self.stands:
            self.clear(said)

    def on_locked(self) -> None:
        """Whoever unlocks the workstation may be somebody else."""
        self.leave(LOCKED)

    @property
    def has_day(self) -> bool:
        """Whether a day was begun that is not forgotten yet."""
        return self._window.attendance.said is not None

    def _wait(self) -> None:
        """Count the idle time while there is something to clear, or to cover."""
        if self.idling is not None:
            self.idling.need(needed=self.stands and not (self.covered and self.has_day))

    def listen(self) -> None:
        """Hear keys from now on, so that the time without one can be counted."""
        if self._clock is None:
            return
        from pocketref.shell.idling import Idling  # the first paint waits for nothing

        idle = self._window.site.idle
        self.idling = Idling(idle, self._clock, self._frame)
        self.idling.said.connect(self._on_waiting)
        self.idling.touched.connect(self._wait)
        self.idling.over.connect(lambda: self.leave(ended(idle)))
        self._wait()

    def _on_waiting(self, waiting: Waiting | None) -> None:
        if self._asked is not None:
            return
        text = "" if waiting is None else ends_in(waiting.seconds, covers=self.has_day)
        self._window.bar.rows.note(text, quiet=waiting is not None and not waiting.last)
        self._covering.note(text)
        if waiting is not None and waiting.begins:
            announce(self._frame, text)

    # Cover

    def cover(self, *, restored: bool = False) -> None:
        """Take everything of the patient out of the window, until the weight is typed again.

        Where nothing was entered there is nothing to cover; a text of the search is forgotten.
        """
        window, sheet = self._window, self._window.session.current
        if (self.covered and not self._covering.checking) or not self.stands:
            return
        if not stands(sheet, window.site):
            self.clear("")
            return
        self._empty()
        cover = self._covering.put_up(sheet, window.attendance.said, restored=restored)
        cover.lifted.connect(self.uncover)
        cover.new_patient_wanted.connect(self.new_patient)
        announce(self._frame, cover.title.said)

    def check_with(self, panel: SecondPanel) -> None:
        """Take everything of the patient out of the window, until a second person is ready."""
        self._empty()
        self._covering.check_with(panel)

    def stop_check(self) -> bool:
        """Show everything again, if it is covered for a second person; tell whether it was."""
        checking = self._covering.checking
        if checking:
            self.uncover()
        return checking

    def may(self, wish: str) -> bool:
        """Whether a key is heard now."""
        return not self.covered or wish in self._covering.free

    def _give_up(self) -> None:
        """Give up every page, and what is open beside and above them."""
        put_away(self._frame)
        self._window.close_panel(back=False)
        self._window.close_find()
        self._window.rooms.forget()

    def _empty(self) -> None:
        window = self._window
        self.withdraw()
        self._give_up()
        window.show_sheet(blank(self._today(), window.site), afresh=True)
        window.top.forget()

    def uncover(self) -> None:
        """Show everything again."""
        if self.covered:
            self._covering.take_away()
            self._window.show_sheet(self._window.session.current, afresh=True)
            self._window.open_anew()
