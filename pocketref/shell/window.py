"""The window: which page is open, and what a key does. It knows no page, drug or unit by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from pocketref.pages.page import Page, Place
from pocketref.shell.cells import cells
from pocketref.shell.frame import Frame
from pocketref.shell.history import History
from pocketref.shell.keys import KEYS, Key
from pocketref.shell.places import HELP, THEME, foot, home, places
from pocketref.shell.sidebar import Sidebar
from pocketref.shell.status import StatusBar
from pocketref.shell.theme import SAID, Wardrobe
from pocketref.shell.worksheet_bar import WorksheetBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from pocketref.pack.library import Library
    from pocketref.shell.help_panel import HelpPanel
    from pocketref.shell.page_frame import PageFrame
    from pocketref.shell.source_panel import SourcePanel
    from pocketref.widgets.wishes import Wish
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

NAME = "pocketref"
SIZE = (1280, 800)


class Window(Frame):
    """Presents the open page anew on every change of the worksheet.

    The frame is shown first, with the cursor in its first empty field; the first page is made when
    that has been painted, or when something asks for a page.
    """

    sheet_wanted = Signal(str)  # the id of the sheet of the open page

    def __init__(
        self,
        pages: tuple[Page[Any], ...],
        library: Library,
        session: Session,
        wardrobe: Wardrobe,
        today: Callable[[], date],
    ) -> None:
        front = library.front(session.current.regimen or library.fronts()[0].id)
        super().__init__(
            WorksheetBar(cells(front), library.limits),
            Sidebar(NAME, front.title, places(pages), foot(wardrobe.theme)),
            StatusBar(library.edition, today()),
        )
        self._pages = {page.id: page for page in pages}
        self._library, self._session = library, session
        self._wardrobe, self._today = wardrobe, today
        self._history = History(Place(page=home(pages)))
        self._frames: dict[str, PageFrame] = {}
        self._shown: dict[str, object] = {}
        self._copied = ""
        self.setWindowTitle(NAME)
        self.setMinimumSize(640, 480)
        self._bind()
        self.resize(*SIZE)
        self._mark(self._history.here)
        session.watch(self._on_sheet)
        self.bar.focus_first()

    def _bind(self) -> None:
        self.bar.edited.connect(self._session.apply)
        self.bar.new_patient_wanted.connect(self._new_patient)
        self.sidebar.chosen.connect(self._on_key)
        places = tuple(
            Key(chord=page.key, wish=page.id, does=page.title) for page in self._pages.values()
        )
        self._keys = (*places, *KEYS)
        for key in self._keys:
            shortcut = QShortcut(QKeySequence(key.chord), self)
            shortcut.activated.connect(lambda wish=key.wish: self._on_key(wish))

    def go(self, place: Place) -> None:
        """Open a place, and remember where the reader came from."""
        self._history.go(place)
        self._open(place)

    def _arrive(self) -> None:
        """Open the first page, unless one is open."""
        if not self._frames:
            self._open(self._history.here)

    def _mark(self, place: Place) -> None:
        """Say which place is open, and show the fields it uses."""
        self.sidebar.mark(place.page)
        page = self._pages[place.page]
        self.bar.want(page.fields, page.asks)

    def _open(self, place: Place) -> None:
        if place.page not in self._frames:
            self._frames[place.page] = self._made(self._pages[place.page])
        self._mark(place)
        self.show_page(self._frames[place.page])
        self._present()

    def _made(self, page: Page[Any]) -> PageFrame:
        """Make a page's widget, on the first visit."""
        from pocketref.shell.page_frame import PageFrame

        widget: Any = page.make_widget()
        widget.edited.connect(self._session.apply)
        return PageFrame(widget)

    def _on_sheet(self, sheet: Worksheet) -> None:
        self.bar.display(sheet)
        if self._frames:
            self._present()

    def _present(self) -> None:
        """Have the open page say what follows from the worksheet now."""
        place = self._history.here
        view = self._pages[place.page].present(self._session.current, self._library, place.item)
        if self._shown.get(place.page) != view:
            self._shown[place.page] = view
            widget: Any = self._frames[place.page].page
            widget.display(view)

    def _on_key(self, wish: str) -> None:
        self._arrive()
        if wish in self._pages:
            self.go(Place(page=wish))
        else:
            self._deeds()[wish]()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "back": lambda: self._open(self._history.back()),
            "forward": lambda: self._open(self._history.forward()),
            "first-empty": lambda: self.bar.focus(self.bar.first_empty() or ""),
            "next-region": lambda: self.to_part(1),
            "previous-region": lambda: self.to_part(-1),
            "new-patient": self._new_patient,
            "sheet": self._want_sheet,
            "sources": lambda: self._show_facts(self._focused("facts") or ()),
            "page-sources": lambda: self._show_facts(self._page_facts()),
            "copy": lambda: self._copy(self._focused("copied") or ""),
            "larger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "hundred": lambda: self._zoom(0),
            THEME: self._next_theme,
            "sidebar": self.turn_sidebar,
            HELP: self._show_help,
            "close": self.close_panel,
            "quit": self.close,
        }

    def event(self, event: QEvent) -> bool:
        """Hear what a part of a page wishes; go on to the first page once there is a window."""
        wish = getattr(event, "wish", None)  # of a wishes.WishEvent
        if wish is not None:
            self._grant(wish)
            return True
        if event.type() is QEvent.Type.Paint and not self._frames:
            QTimer.singleShot(0, self, self._arrive)
        return super().event(event)

    def _grant(self, wish: Wish) -> None:
        from pocketref.widgets import wishes

        match wish:
            case wishes.FactsWanted(facts=facts):
                self._show_facts(facts)
            case wishes.FieldWanted(field=field):
                self.bar.focus(field)
            case wishes.PlaceWanted(item=item):
                self.go(Place(page=self._history.here.page, item=item))
            case wishes.SheetWanted():
                self._want_sheet()
            case wishes.CopyWanted(text=text):
                self._copy(text)

    def _show_help(self) -> None:
        from pocketref.shell.help_panel import HelpPanel

        self.open_panel(self._closable(HelpPanel(self._keys)))

    def _show_facts(self, facts: tuple[str, ...]) -> None:
        from pocketref.pages.provenance import entries
        from pocketref.shell.source_panel import SourcePanel

        panel = SourcePanel()
        panel.display(entries(self._library, facts) if facts else ())
        self.open_panel(self._closable(panel))

    def _closable(self, panel: SourcePanel | HelpPanel) -> SourcePanel | HelpPanel:
        panel.closed.connect(self.close_panel)
        return panel

    def _focused(self, name: str) -> Any:  # noqa: ANN401  # a dynamic property of Qt
        """A property of what has the focus, or of the nearest part around it that has one."""
        widget: QWidget | None = self.focus_widget()
        while widget is not None:
            if found := widget.property(name):
                return found
            widget = widget.parentWidget()
        return None

    def _page_facts(self) -> tuple[str, ...]:
        return tuple(getattr(self._shown.get(self._history.here.page), "facts", ()))

    def _want_sheet(self) -> None:
        sheet = self._pages[self._history.here.page].sheet
        if sheet:
            self.sheet_wanted.emit(sheet)

    def _copy(self, text: str) -> None:
        if text:
            self._copied = text
            QGuiApplication.clipboard().setText(text)

    def _new_patient(self) -> None:
        """Forget the patient, here and on the clipboard if our text is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self.close_panel(back=False)
        self._session.new_patient(self._today())
        self.bar.display(self._session.current, afresh=True)
        self.bar.focus_first()

    def _next_theme(self) -> None:
        self.sidebar.rename(THEME, SAID[self._wardrobe.wear_next()])

    def _zoom(self, step: int) -> None:
        self._wardrobe.zoom(step)
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing of the patient behind."""
        self._new_patient()
        super().closeEvent(event)
