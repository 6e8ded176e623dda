"""Which place is open: how it is reached, what the frame shows of it, where the cursor then is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pocketref.pages.page import SEARCH, Place
from pocketref.shell.history import History
from pocketref.shell.regions import in_order

if TYPE_CHECKING:
    from pocketref.shell.chosen import Chosen
    from pocketref.shell.frame import Frame
    from pocketref.shell.rooms import Rooms


class Visits:
    """Opens one place after another in a frame, and remembers the way."""

    def __init__(self, frame: Frame, rooms: Rooms, chosen: Chosen, first: Place) -> None:
        self._frame, self._rooms, self._chosen = frame, rooms, chosen
        self._history = History(first)

    @property
    def here(self) -> Place:
        """The open place."""
        return self._history.here

    def go(self, place: Place) -> None:
        """Open a place, and remember where the reader came from."""
        self._leave()
        self._history.go(self._rooms.without_text(place))
        self.open()

    def go_back(self, step: int) -> None:
        """Open the place before (-1) or after (1), as far down as it was read."""
        self._leave()
        place = self._history.back() if step < 0 else self._history.forward()
        self.open()
        self._rooms.frame(place).read_from(self._history.down)

    def _leave(self) -> None:
        if self._frame.open_frame is not None:
            self._history.leave(self._frame.open_frame.down)

    def open(self) -> None:
        """Show the place and have it say what it says; a cursor that was in another page moves."""
        frame, left = self._frame, self._frame.open_frame
        came = frame.focus_widget()
        self.stand()
        self._rooms.present(self.here)
        lost = came is None or any(part.isAncestorOf(came) for part in (frame.stack, frame.top))
        if self.here.page != SEARCH and frame.open_frame is not left and lost:
            self._settle()

    def stand(self) -> None:
        """Bring the page of the open place to the front. What it says comes after."""
        self.mark()
        self._frame.show_page(self._rooms.frame(self.here))
        line = self._frame.search_line if self.here.page == SEARCH else None
        if line is not None:
            line.setFocus()
            line.selectAll()

    def mark(self) -> None:
        """Say which place is open, and show the fields it uses."""
        frame, page = self._frame, self._rooms.pages[self.here.page]
        frame.sidebar.mark(self.here)
        asks = page.asks_at(self.here.item)
        frame.bar.want(self._chosen.fields(page.fields), asks)
        if self.here.page == SEARCH:
            frame.top.show_title(prints=bool(page.sheet))
        elif self._rooms.search:
            frame.top.show_way(self._rooms.text)

    def _settle(self) -> None:
        """Put the cursor where the page begins: its own beginning, or the first part of it."""
        frame = self._rooms.frame(self.here)
        page = frame.page
        begin = getattr(page, "begin", None)
        first = next(in_order(page), None)
        if begin is not None:
            begin()
            if frame.front is not None:
                frame.reveal()
        elif first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._frame.bar.focus_first()
