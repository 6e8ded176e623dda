"""The window: which page is open, and what a key does. It knows no page, drug or unit by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut

from pocketref.pages.page import Page, Place
from pocketref.pages.provenance import entries
from pocketref.shell.cells import cells
from pocketref.shell.frame import Frame
from pocketref.shell.help_panel import HelpPanel
from pocketref.shell.history import History
from pocketref.shell.keys import KEYS, Key
from pocketref.shell.page_frame import PageFrame
from pocketref.shell.sidebar import Entry, Sidebar
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.status import StatusBar
from pocketref.shell.theme import SAID, Wardrobe
from pocketref.shell.worksheet_bar import WorksheetBar
from pocketref.widgets import wishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pocketref.pack.library import Library
    from pocketref.worksheet.session import Session
    from pocketref.worksheet.worksheet import Worksheet

NAME = "pocketref"
SIZE = (1280, 800)
THEME, HELP = "theme", "help"


class Window(Frame):
    """Presents the open page anew on every change of the worksheet."""

    sheet_wanted = Signal(str)  # the id of the sheet of the open page

    def __init__(
        self,
        pages: tuple[Page[Any], ...],
        library: Library,
        session: Session,
        wardrobe: Wardrobe,
        today: Callable[[], date],
    ) -> None:
        protocol = library.protocol(session.current.regimen or library.regimens()[0].id)
        places = tuple(
            Entry(id=page.id, icon=page.icon, text=page.title, short=_short(page), key=page.key)
            for page in pages
        )
        super().__init__(
            WorksheetBar(cells(protocol), protocol.bounds),
            Sidebar(NAME, protocol.regimen.title, places, _foot(wardrobe)),
            StatusBar(library.edition, today()),
        )
        self._pages = {page.id: page for page in pages}
        self._library, self._session = library, session
        self._wardrobe, self._today = wardrobe, today
        self._history = History(Place(page=pages[0].id))
        self._frames: dict[str, PageFrame] = {}
        self._shown: dict[str, object] = {}
        self._copied = ""
        self.setWindowTitle(NAME)
        self.setMinimumSize(640, 480)
        self._bind()
        self.resize(*SIZE)
        self._open(self._history.here)
        session.watch(self._on_sheet)
        QTimer.singleShot(0, self, self.bar.focus_first)

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

    def _open(self, place: Place) -> None:
        page = self._pages[place.page]
        if place.page not in self._frames:
            self._frames[place.page] = self._made(page)
        self.sidebar.mark(place.page)
        self.bar.want(page.fields)
        self.show_page(self._frames[place.page])
        self._present()

    def _made(self, page: Page[Any]) -> PageFrame:
        """Make a page's widget, on the first visit."""
        widget: Any = page.make_widget()
        widget.edited.connect(self._session.apply)
        return PageFrame(widget)

    def _on_sheet(self, sheet: Worksheet) -> None:
        self.bar.display(sheet)
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
            HELP: lambda: self.open_panel(self._closable(HelpPanel(self._keys))),
            "close": self.close_panel,
            "quit": self.close,
        }

    def event(self, event: QEvent) -> bool:
        """Hear what a part of a page wishes."""
        if isinstance(event, wishes.WishEvent):
            self._grant(event.wish)
            return True
        return super().event(event)

    def _grant(self, wish: wishes.Wish) -> None:
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

    def _show_facts(self, facts: tuple[str, ...]) -> None:
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


def _short(page: Page[Any]) -> str:
    """One word, for the narrow sidebar."""
    return page.title.partition(" ")[0]


def _foot(wardrobe: Wardrobe) -> tuple[Entry, ...]:
    return (
        Entry(id=THEME, icon="sliders", text=SAID[wardrobe.theme], key="F8"),
        Entry(id=HELP, icon="help", text="Keys and help", key="F1"),
    )
