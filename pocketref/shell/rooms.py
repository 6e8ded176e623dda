"""The pages that were visited: a frame for each, and the view it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from pocketref.pages.local import said_at
from pocketref.pages.page import SEARCH, Place
from pocketref.shell.places import NEWER

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.pack.library import Library
    from pocketref.pages.page import Page
    from pocketref.shell.page_frame import PageFrame
    from pocketref.worksheet.session import Edit, Session


class Rooms:
    """A page is made on its first visit, and presented anew whenever what it says has changed.

    Attributes:
        text: what is typed in the search. It is the same for every visit, stands in no history, and
            goes with the patient.
    """

    def __init__(
        self,
        pages: tuple[Page[Any], ...],
        library: Library,
        session: Session,
        apply: Callable[[Edit], None] | None = None,
    ) -> None:
        self.pages = {page.id: page for page in pages}
        self._library, self._session = library, session
        self._apply = apply or session.apply
        self._frames: dict[str, PageFrame] = {}
        self._views: dict[str, object] = {}
        self._items: dict[str, str] = {}
        self.text = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was presented yet."""
        return not self._views

    @property
    def search(self) -> bool:
        """Whether there is a search among the pages."""
        return SEARCH in self.pages

    def without_text(self, place: Place) -> Place:
        """The place as the history keeps it; a text that came with it is typed into the search."""
        if place.page != SEARCH:
            return place
        self.text = place.item or self.text
        return Place(page=SEARCH)

    def with_text(self, place: Place) -> Place:
        """The place with what is typed there now."""
        return Place(page=SEARCH, item=self.text) if place.page == SEARCH else place

    def frame(self, place: Place) -> PageFrame:
        """The frame of a place's page; made on the first visit. Another item begins at its top."""
        from pocketref.shell.page_frame import PageFrame

        if place.page not in self._frames:
            widget: Any = self.pages[place.page].make_widget()
            widget.edited.connect(self._apply)
            self._frames[place.page] = PageFrame(widget)
        frame = self._frames[place.page]
        if self._items.get(place.page, place.item) != place.item:
            frame.read_from(0)
        self._items[place.page] = place.item
        frame.say_local(*said_at(self._library.site, place))
        return frame

    def present(self, place: Place) -> None:
        """Have a page say what follows from the worksheet now."""
        item = self.with_text(place).item
        view = self.pages[place.page].present(self._session.current, self._library, item)
        if self._views.get(place.page) != view:
            self._views[place.page] = view
            widget: Any = self._frames[place.page].page
            widget.display(view)

    def forget(self) -> None:
        """Give up every page: what is hidden in them may be of the last patient.

        They are made again when they are visited, from an empty worksheet.
        """
        frames, self._frames = self._frames, {}
        self._views.clear()
        self._items.clear()
        for frame in frames.values():
            stack = frame.parentWidget()
            if isinstance(stack, QStackedWidget):
                stack.removeWidget(frame)  # it stays a child till it is gone: that costs no styling
            frame.hide()
            frame.deleteLater()

    def ticks(self, place: Place) -> bool:
        """Whether what a place shows changes by the second."""
        return self.pages[place.page].ticks

    def seeing_to(self, wish: str, here: Place) -> Place | None:
        """The place whose page sees to a wish itself: the open one first; None if none does."""
        able = [page.id for page in self.pages.values() if wish in page.sees_to]
        if here.page in able:
            return here
        return Place(page=able[0]) if able else None

    def facts(self, place: Place) -> tuple[str, ...]:
        """The facts behind everything a page shows."""
        return tuple(getattr(self._views.get(place.page), "facts", ()))

    def newer(self) -> int:
        """How much evidence is newer than the article, if a page shows it."""
        return len(self._library.newer()) if Place.parse(NEWER).page in self.pages else 0
