"""The window: which page is open, and what is presented when. It knows no page, drug or unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal

from pocketref.pages.page import SEARCH, Page, Place
from pocketref.shell.addressing import Addressing
from pocketref.shell.attending import Attendance, said_of_none
from pocketref.shell.binding import bind, keys_of
from pocketref.shell.chosen import Chosen
from pocketref.shell.clip import Clip
from pocketref.shell.deeds import deeds
from pocketref.shell.frame import Frame
from pocketref.shell.panels import Panels
from pocketref.shell.patient import OnePatient
from pocketref.shell.places import MANNER, NEWER, foot, home, places, view_said
from pocketref.shell.rooms import Rooms
from pocketref.shell.searching import leave, take
from pocketref.shell.sidebar import Sidebar
from pocketref.shell.status import StatusBar
from pocketref.shell.timekeeping import Timekeeper, only_seconds
from pocketref.shell.top_bar import TopBar
from pocketref.shell.visits import Visits
from pocketref.shell.worksheet_bar import WorksheetBar
from pocketref.worksheet.session import NO_SITE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from pocketref.model.running import Moment
    from pocketref.model.site import Site
    from pocketref.pack.library import Library
    from pocketref.pages.derived import Derived
    from pocketref.pages.running import RunSaid
    from pocketref.shell.theme import Wardrobe
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

NAME = "pocketref"
SIZE = (1280, 800)


class Window(Frame):
    """Presents the open page anew on every change of the worksheet, and when it is read otherwise.

    The frame is shown first, with the cursor in the search, or in the first empty field where the
    window opens elsewhere; what the first page says comes when that has been painted, or when
    something asks for it.
    """

    arrived = Signal()  # the first page says what it has to say
    sheet_wanted = Signal(str, str)  # the id of the sheet of the open place, and its route
    print_wanted = Signal(str, str)  # the same, to be printed without a preview

    def __init__(  # noqa: PLR0913  # all that a window is made of
        self,
        pages: tuple[Page[Any], ...],
        library: Library,
        session: Session,
        wardrobe: Wardrobe,
        today: Callable[[], date],
        *,
        about: str = "",
        clock: Callable[[], Moment] | None = None,
        derive: Callable[[Worksheet], tuple[Derived, ...]] = lambda _: (),
        running_said: Callable[[Worksheet], RunSaid | None] = said_of_none,
        site: Site = NO_SITE,
    ) -> None:
        self.library, self.session, self.site = library, session, site
        self.chosen = Chosen(library, session.current)
        super().__init__(
            TopBar(),
            WorksheetBar(self.chosen.cells(), self.chosen.limits, say=library.spelled),
            Sidebar(NAME, about, places(pages), foot(library.manner.reader)),
            StatusBar(library.edition, today()),
        )
        self.wardrobe, self._derive = wardrobe, derive
        self.keeper = Timekeeper(session, clock, site, self)
        self.rooms = Rooms(pages, library, session, self.keeper.apply)
        self._arrived = False
        self._followed: Worksheet | None = None
        self.panels, self.clip = Panels(self, library), Clip()
        self.addressing = Addressing(library, wardrobe, self.panels, self._anew)
        self.attendance = Attendance(self, NAME, running_said, site)
        self.patient = OnePatient(self, self, today, library.limits, clock)
        self._visits = Visits(self, self.rooms, self.chosen, Place(page=home(pages)))
        self.keys, self._deeds = keys_of(pages), deeds(self)
        self.setMinimumSize(640, 480)
        self._bind()
        self.resize(*SIZE)
        self._visits.mark()
        session.watch(self._on_sheet)
        self.bar.focus_first()

    def _bind(self) -> None:
        self.bar.edited.connect(self.keeper.apply)
        self.bar.regimen_chosen.connect(lambda one: self.keeper.apply(self.chosen.edit(one)))
        self.bar.new_patient_wanted.connect(self.new_patient)
        self.keeper.ticked.connect(self.patient.on_tick)
        self.sidebar.chosen.connect(self._on_key)
        self.top.setVisible(self.rooms.search)
        self.top.search_wanted.connect(lambda: self._on_key(SEARCH))
        self.top.newer_wanted.connect(lambda: self._on_key(NEWER))
        self.top.sheet_wanted.connect(self.want_sheet)
        bind(self, self.keys, self._on_key)

    @property
    def here(self) -> Place:
        """The open place."""
        return self._visits.here

    @property
    def covered(self) -> bool:
        """Whether everything of the patient is covered."""
        return self.patient.covered

    def go(self, place: Place) -> None:
        """Open a place, and remember where the reader came from."""
        if not self.covered:
            self._visits.go(place)

    def go_back(self, step: int) -> None:
        """Open the place before (-1) or after (1)."""
        self._visits.go_back(step)

    def open_anew(self) -> None:
        """Open the open place as if it had not been."""
        self._visits.open()

    def _arrive(self) -> None:
        """Open the first page, unless one is open; count what nothing had to wait for."""
        if self.rooms.empty and not self.covered:
            self._visits.open()
        if not self._arrived:
            self._arrived = True
            self.top.count(self.rooms.newer())
            self.patient.listen()
            self.arrived.emit()

    def _on_key(self, wish: str) -> None:
        self._arrive()
        if not self.patient.may(wish):
            return
        if wish != "new-patient":
            self.patient.withdraw()
        if Place.parse(wish).page in self.rooms.pages:
            self.go(Place.parse(wish))
        else:
            self._deeds[wish]()

    def close_something(self) -> bool:
        """Close what is open, else leave the search."""
        closed = self.patient.stop_check() or super().close_something()
        if not closed and self.here.page == SEARCH:
            leave(self)
        return closed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the search what no field has taken."""
        self._arrive()
        if self.covered or not take(self, event):
            super().keyPressEvent(event)

    def _on_sheet(self, sheet: Worksheet) -> None:
        before, self._followed = self._followed, sheet
        seconds = only_seconds(before, sheet)
        self.attendance.follow(sheet, seconds=seconds)
        self.keeper.follow(sheet, runs=self.attendance.runs)
        self.patient.follow(sheet)
        if self.covered or (seconds and not self.rooms.ticks(self.here)):
            return
        other = not seconds and self.show_sheet(sheet)
        if not self.rooms.empty:
            self.rooms.present(self.here)
        if other:
            self._visits.mark()
        if other and self.here.page != SEARCH:
            self.bar.focus_first()

    def show_sheet(self, sheet: Worksheet, *, afresh: bool = False) -> bool:
        """Show a worksheet in the bar; tell whether it asks for other values than before."""
        other = self.chosen.follow(sheet)
        if other:
            self.bar.recast(self.chosen.cells())
        self.bar.display(sheet, afresh=afresh)
        self.bar.derive(self._derive(sheet))
        return other

    def _anew(self) -> None:
        """Say everything again: the reader is addressed in another manner."""
        self.chosen.follow(self.session.current)
        self.bar.recast(self.chosen.cells())
        self.sidebar.rename(MANNER, view_said(self.library.manner.reader))
        self.rooms.present(self.here)

    def new_patient(self) -> None:
        """Forget the patient; while a day runs, only when asked for twice."""
        self.patient.new_patient()

    def cover(self, *, restored: bool = False) -> None:
        """Cover everything of the patient, for a day that was `restored` too."""
        self.patient.cover(restored=restored)

    def uncover(self) -> None:
        """Show everything again."""
        self.patient.uncover()

    def event(self, event: QEvent) -> bool:
        """Hear what a part of a page wishes; go on to the first page once there is a window."""
        wish = getattr(event, "wish", None)  # of a wishes.WishEvent
        if wish is not None and self.covered:
            return True
        if wish is not None:
            from pocketref.shell.wishing import grant

            grant(self, wish)
            return True
        if event.type() is QEvent.Type.Paint and not self._arrived:
            QTimer.singleShot(0, self, self._arrive)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the cursor in the search at the first paint."""
        super().showEvent(event)
        if self.rooms.empty and self.here.page == SEARCH and not self.covered:
            self._visits.stand()

    def show_help(self) -> None:
        """Show what every key does."""
        self.panels.show_help(self.keys)

    def want_sheet(self, *, at_once: bool = False) -> None:
        """Ask for the sheet of the open page, if it has one; with a preview, or `at_once`."""
        place = self.rooms.with_text(self.here)
        sheet = self.rooms.pages[place.page].sheet_of(place.item)
        if sheet:
            (self.print_wanted if at_once else self.sheet_wanted).emit(sheet, place.route)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing of the patient behind."""
        self.patient.forget()
        super().closeEvent(event)
