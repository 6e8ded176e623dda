"""The window: which page is open, and what is presented when. It knows no page, drug or unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from pocketref.pages.page import SEARCH, Page, Place
from pocketref.shell.addressing import Addressing
from pocketref.shell.chosen import Chosen
from pocketref.shell.clip import Clip
from pocketref.shell.deeds import deeds
from pocketref.shell.focused import property_around
from pocketref.shell.frame import Frame
from pocketref.shell.keys import KEYS, WITHIN, Key
from pocketref.shell.panels import Panels
from pocketref.shell.places import MANNER, NEWER, foot, home, places, view_said
from pocketref.shell.rooms import Rooms
from pocketref.shell.searching import leave, renew, search, take
from pocketref.shell.sidebar import Sidebar
from pocketref.shell.status import StatusBar
from pocketref.shell.top_bar import TopBar
from pocketref.shell.visits import Visits
from pocketref.shell.worksheet_bar import WorksheetBar
from pocketref.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from pocketref.pack.library import Library
    from pocketref.shell.theme import Wardrobe
    from pocketref.widgets.wishes import ActionWanted
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

NAME = "pocketref"
SIZE = (1280, 800)
CLEARED = "Cleared. New patient."


class Window(Frame):
    """Presents the open page anew on every change of the worksheet, and when it is read otherwise.

    The frame is shown first, with the cursor in the search, or in the first empty field where the
    window opens elsewhere; what the first page says comes when that has been painted, or when
    something asks for it.
    """

    arrived = Signal()  # the first page says what it has to say
    sheet_wanted = Signal(str, str)  # the id of the sheet of the open place, and its route

    def __init__(  # noqa: PLR0913  # all that a window is made of
        self,
        pages: tuple[Page[Any], ...],
        library: Library,
        session: Session,
        wardrobe: Wardrobe,
        today: Callable[[], date],
        *,
        about: str = "",
    ) -> None:
        self._library, self._session = library, session
        self._chosen = Chosen(library, session.current)
        super().__init__(
            TopBar(),
            WorksheetBar(self._chosen.cells(), self._chosen.limits, say=library.spelled),
            Sidebar(NAME, about, places(pages), foot(library.manner.reader)),
            StatusBar(library.edition, today()),
        )
        self._wardrobe, self._today = wardrobe, today
        self.rooms = Rooms(pages, library, session)
        self._arrived = False
        self.panels, self.clip = Panels(self, library), Clip()
        self.addressing = Addressing(library, wardrobe, self.panels, self._anew)
        self._visits = Visits(self, self.rooms, self._chosen, Place(page=home(pages)))
        self.setWindowTitle(NAME)
        self.setMinimumSize(640, 480)
        self._bind()
        self.resize(*SIZE)
        self._visits.mark()
        session.watch(self._on_sheet)
        self.bar.focus_first()

    def _bind(self) -> None:
        self.bar.edited.connect(self._session.apply)
        self.bar.regimen_chosen.connect(lambda one: self._session.apply(self._chosen.edit(one)))
        self.bar.new_patient_wanted.connect(self.new_patient)
        self.sidebar.chosen.connect(self._on_key)
        self.top.setVisible(self.rooms.search)
        self.top.search_wanted.connect(lambda: self._on_key(SEARCH))
        self.top.newer_wanted.connect(lambda: self._on_key(NEWER))
        self.top.sheet_wanted.connect(self.want_sheet)
        places = tuple(
            Key(chord=page.key, wish=page.id, does=page.title) for page in self.rooms.pages.values()
        )
        self._keys = (*places, *KEYS)
        self._deeds = deeds(self)
        for key in self._keys:
            shortcut = QShortcut(QKeySequence(key.chord), self)
            shortcut.activated.connect(lambda wish=key.wish: self._on_key(wish))

    @property
    def here(self) -> Place:
        """The open place."""
        return self._visits.here

    def go(self, place: Place) -> None:
        """Open a place, and remember where the reader came from."""
        self._visits.go(place)

    def go_back(self, step: int) -> None:
        """Open the place before (-1) or after (1)."""
        self._visits.go_back(step)

    def _arrive(self) -> None:
        """Open the first page, unless one is open; count what nothing had to wait for."""
        if self.rooms.empty:
            self._visits.open()
        if not self._arrived:
            self._arrived = True
            self.top.count(self.rooms.newer())
            self.arrived.emit()

    def _on_key(self, wish: str) -> None:
        self._arrive()
        if Place.parse(wish).page in self.rooms.pages:
            self.go(Place.parse(wish))
        else:
            self._deeds[wish]()

    def search(self, text: str) -> None:
        """Answer another text."""
        search(self, text)

    def act(self, action: ActionWanted) -> None:
        """Enter what was answered into the worksheet, and go where it is worked out."""
        from pocketref.shell.acting import filled, follow

        regimen = self._chosen.edit(action.regimen) if action.regimen else None
        self._session.apply(filled(self._library, regimen, action.typed))
        follow(self, self._session.current, action)

    def close_something(self) -> bool:
        """Close what is open, else leave the search."""
        closed = super().close_something()
        if not closed and self.here.page == SEARCH:
            leave(self)
        return closed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the search what no field has taken."""
        self._arrive()
        if not take(self, event):
            super().keyPressEvent(event)

    # The worksheet

    def _on_sheet(self, sheet: Worksheet) -> None:
        other = self._chosen.follow(sheet)
        if other:
            self.bar.recast(self._chosen.cells())
        self.bar.display(sheet)
        if not self.rooms.empty:
            self.rooms.present(self.here)
        if other:
            self._visits.mark()
        if other and self.here.page != SEARCH:
            self.bar.focus_first()

    def _anew(self) -> None:
        """Say everything again: the reader is addressed in another manner."""
        self._chosen.follow(self._session.current)
        self.bar.recast(self._chosen.cells())
        self.sidebar.rename(MANNER, view_said(self._library.manner.reader))
        self.rooms.present(self.here)

    def new_patient(self) -> None:
        """Forget the patient, say so, and put the cursor into the search."""
        self._forget()
        if self.rooms.search:
            renew(self)
        else:
            self.bar.focus_first()
        self.rooms.forget(self.here)
        announce(self, CLEARED)

    def _forget(self) -> None:
        """Forget the patient, here and on the clipboard if our text is still there."""
        self.clip.forget()
        self.close_panel(back=False)
        self.rooms.text = ""
        self._session.new_patient(self._today())
        self.bar.display(self._session.current, afresh=True)

    # What a part of a page wishes, and what the deeds of keys ask for

    def event(self, event: QEvent) -> bool:
        """Hear what a part of a page wishes; go on to the first page once there is a window."""
        wish = getattr(event, "wish", None)  # of a wishes.WishEvent
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
        if self.rooms.empty and self.here.page == SEARCH:
            self._visits.stand()

    def show_sources(self, *, page: bool) -> None:
        """Show where the whole page comes from, or what has the focus."""
        here = (
            self.rooms.facts(self.here) if page else property_around(self.focus_widget(), "facts")
        )
        self.panels.show_facts(here or ())

    def show_help(self) -> None:
        """Show what every key does."""
        self.panels.show_help((*self._keys, *WITHIN))

    def copy(self) -> None:
        """Copy the focused card."""
        self.clip.put(property_around(self.focus_widget(), "copied") or "")

    def want_sheet(self) -> None:
        """Ask for the sheet of the open page, if it has one."""
        place = self.rooms.with_text(self.here)
        sheet = self.rooms.pages[place.page].sheet_of(place.item)
        if sheet:
            self.sheet_wanted.emit(sheet, place.route)

    def zoom(self, step: int) -> None:
        """Make the text larger (1), smaller (-1) or 100 % (0)."""
        self._wardrobe.zoom(step)
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing of the patient behind."""
        self._forget()
        super().closeEvent(event)
