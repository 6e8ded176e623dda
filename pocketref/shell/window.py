"""The window: which page is open, and what is presented when. It knows no page, drug or unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from pocketref.pages.page import Page, Place
from pocketref.shell.addressing import Addressing
from pocketref.shell.chosen import Chosen
from pocketref.shell.clip import Clip
from pocketref.shell.deeds import deeds
from pocketref.shell.frame import Frame
from pocketref.shell.history import History
from pocketref.shell.keys import KEYS, Key
from pocketref.shell.panels import Panels
from pocketref.shell.places import MANNER, NEWER, foot, home, newer_said, places, view_said
from pocketref.shell.rooms import Rooms
from pocketref.shell.sidebar import Sidebar
from pocketref.shell.status import StatusBar
from pocketref.shell.worksheet_bar import WorksheetBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from pocketref.pack.library import Library
    from pocketref.shell.theme import Wardrobe
    from pocketref.widgets.wishes import Wish
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

NAME = "pocketref"
SIZE = (1280, 800)


class Window(Frame):
    """Presents the open page anew on every change of the worksheet, and when it is read otherwise.

    The frame is shown first, with the cursor in its first empty field; the first page is made when
    that has been painted, or when something asks for a page.
    """

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
            WorksheetBar(self._chosen.cells(), self._chosen.limits, say=library.spelled),
            Sidebar(NAME, about, places(pages), foot(pages, library.manner.reader)),
            StatusBar(library.edition, today()),
        )
        self._wardrobe, self._today = wardrobe, today
        self._rooms = Rooms(pages, library, session)
        self._arrived = False
        self._panels, self._clip = Panels(self, library), Clip()
        self.addressing = Addressing(library, wardrobe, self._panels, self._anew)
        self._history = History(Place(page=home(pages)))
        self.setWindowTitle(NAME)
        self.setMinimumSize(640, 480)
        self._bind()
        self.resize(*SIZE)
        self._mark(self._history.here)
        session.watch(self._on_sheet)
        self.bar.focus_first()

    def _bind(self) -> None:
        self.bar.edited.connect(self._session.apply)
        self.bar.regimen_chosen.connect(lambda one: self._session.apply(self._chosen.edit(one)))
        self.bar.new_patient_wanted.connect(self.new_patient)
        self.sidebar.chosen.connect(self._on_key)
        places = tuple(
            Key(chord=page.key, wish=page.id, does=page.title)
            for page in self._rooms.pages.values()
        )
        self._keys = (*places, *KEYS)
        self._deeds = deeds(self)
        for key in self._keys:
            shortcut = QShortcut(QKeySequence(key.chord), self)
            shortcut.activated.connect(lambda wish=key.wish: self._on_key(wish))

    # Places

    def go(self, place: Place) -> None:
        """Open a place, and remember where the reader came from."""
        self._leave()
        self._history.go(place)
        self._open(place)

    def go_back(self, step: int) -> None:
        """Open the place before (-1) or after (1), as far down as it was read."""
        self._leave()
        place = self._history.back() if step < 0 else self._history.forward()
        self._open(place)
        self._rooms.frame(place).read_from(self._history.down)

    def _leave(self) -> None:
        if self.open_frame is not None:
            self._history.leave(self.open_frame.down)

    def _arrive(self) -> None:
        """Open the first page, unless one is open; count what nothing had to wait for."""
        if self._rooms.empty:
            self._open(self._history.here)
        if not self._arrived:
            self._arrived = True
            self.sidebar.rename(NEWER, newer_said(len(self._library.newer())))

    def _mark(self, place: Place) -> None:
        """Say which place is open, and show the fields it uses."""
        self.sidebar.mark(place)
        page = self._rooms.pages[place.page]
        self.bar.want(self._chosen.fields(page.fields), page.asks)

    def _open(self, place: Place) -> None:
        frame = self._rooms.frame(place)
        self._mark(place)
        self.show_page(frame)
        self._rooms.present(place)

    def _on_key(self, wish: str) -> None:
        self._arrive()
        if Place.parse(wish).page in self._rooms.pages:
            self.go(Place.parse(wish))
        else:
            self._deeds[wish]()

    # The worksheet

    def _on_sheet(self, sheet: Worksheet) -> None:
        other = self._chosen.follow(sheet)
        if other:
            self.bar.recast(self._chosen.cells())
        self.bar.display(sheet)
        if not self._rooms.empty:
            self._rooms.present(self._history.here)
        if other:
            self._mark(self._history.here)
            self.bar.focus_first()

    def _anew(self) -> None:
        """Say everything again: the reader is addressed in another manner."""
        self._chosen.follow(self._session.current)
        self.bar.recast(self._chosen.cells())
        self.sidebar.rename(MANNER, view_said(self._library.manner.reader))
        self._rooms.present(self._history.here)

    def new_patient(self) -> None:
        """Forget the patient, here and on the clipboard if our text is still there."""
        self._clip.forget()
        self.close_panel(back=False)
        self._session.new_patient(self._today())
        self.bar.display(self._session.current, afresh=True)
        self.bar.focus_first()

    # What a part of a page wishes, and what the deeds of keys ask for

    def event(self, event: QEvent) -> bool:
        """Hear what a part of a page wishes; go on to the first page once there is a window."""
        wish = getattr(event, "wish", None)  # of a wishes.WishEvent
        if wish is not None:
            self._grant(wish)
            return True
        if event.type() is QEvent.Type.Paint and not self._arrived:
            QTimer.singleShot(0, self, self._arrive)
        return super().event(event)

    def _grant(self, wish: Wish) -> None:
        from pocketref.widgets import wishes

        match wish:
            case wishes.FactsWanted(facts=facts):
                self._panels.show_facts(facts)
            case wishes.FieldWanted(field=field):
                self.bar.focus(field)
            case wishes.PlaceWanted(item=item, page=page):
                self.go(Place(page=page or self._history.here.page, item=item))
            case wishes.SheetWanted():
                self.want_sheet()
            case wishes.CopyWanted(text=text):
                self._clip.put(text)

    def show_sources(self, *, page: bool) -> None:
        """Show where the whole page comes from, or what has the focus."""
        here = self._rooms.facts(self._history.here) if page else self._focused("facts") or ()
        self._panels.show_facts(here)

    def show_help(self) -> None:
        """Show what every key does."""
        self._panels.show_help(self._keys)

    def copy(self) -> None:
        """Copy the focused card."""
        self._clip.put(self._focused("copied") or "")

    def want_sheet(self) -> None:
        """Ask for the sheet of the open page, if it has one."""
        place = self._history.here
        sheet = self._rooms.pages[place.page].sheet
        if sheet:
            self.sheet_wanted.emit(sheet, place.route)

    def _focused(self, name: str) -> Any:  # noqa: ANN401  # a dynamic property of Qt
        """A property of what has the focus, or of the nearest part around it that has one."""
        widget: QWidget | None = self.focus_widget()
        while widget is not None:
            if found := widget.property(name):
                return found
            widget = widget.parentWidget()
        return None

    def zoom(self, step: int) -> None:
        """Make the text larger (1), smaller (-1) or 100 % (0)."""
        self._wardrobe.zoom(step)
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing of the patient behind."""
        self.new_patient()
        super().closeEvent(event)
