"""The pages that were visited: a frame for each, and the view it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.pages.page import Page, Place
    from pocketref.shell.page_frame import PageFrame
    from pocketref.worksheet.session import Session


class Rooms:
    """A page is made on its first visit, and presented anew whenever what it says has changed."""

    def __init__(self, pages: tuple[Page[Any], ...], library: Library, session: Session) -> None:
        self.pages = {page.id: page for page in pages}
        self._library, self._session = library, session
        self._frames: dict[str, PageFrame] = {}
        self._views: dict[str, object] = {}
        self._items: dict[str, str] = {}

    @property
    def empty(self) -> bool:
        """Whether no page was visited yet."""
        return not self._frames

    def frame(self, place: Place) -> PageFrame:
        """The frame of a place's page; made on the first visit. Another item begins at its top."""
        from pocketref.shell.page_frame import PageFrame

        if place.page not in self._frames:
            widget: Any = self.pages[place.page].make_widget()
            widget.edited.connect(self._session.apply)
            self._frames[place.page] = PageFrame(widget)
        frame = self._frames[place.page]
        if self._items.get(place.page, place.item) != place.item:
            frame.read_from(0)
        self._items[place.page] = place.item
        return frame

    def present(self, place: Place) -> None:
        """Have a page say what follows from the worksheet now."""
        view = self.pages[place.page].present(self._session.current, self._library, place.item)
        if self._views.get(place.page) != view:
            self._views[place.page] = view
            widget: Any = self._frames[place.page].page
            widget.display(view)

    def facts(self, place: Place) -> tuple[str, ...]:
        """The facts behind everything a page shows."""
        return tuple(getattr(self._views.get(place.page), "facts", ()))
