"""The search as the window knows it: where its text goes, which keys begin it, what Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent

from pocketref.pages.page import SEARCH, Place
from pocketref.shell.letters import begins_search

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pocketref.shell.rooms import Rooms
    from pocketref.shell.worksheet_bar import WorksheetBar
    from pocketref.widgets.search_field import SearchLine


class Searcher(Protocol):
    """What a window with a search can do."""

    bar: WorksheetBar
    rooms: Rooms

    @property
    def here(self) -> Place: ...  # noqa: D102  # the window says it
    @property
    def search_line(self) -> SearchLine | None: ...  # noqa: D102
    def go(self, place: Place) -> None: ...  # noqa: D102
    def go_back(self, step: int) -> None: ...  # noqa: D102
    def focus_widget(self) -> QWidget | None: ...  # noqa: D102


def search(window: Searcher, text: str) -> None:
    """Answer another text. It is kept nowhere else, and makes no new place."""
    window.rooms.text = text
    if window.here.page == SEARCH:
        window.rooms.present(window.here)
    else:
        window.go(Place(page=SEARCH))


def take(window: Searcher, event: QKeyEvent) -> bool:
    """Take a letter or a digit that no field has taken; tell whether it was one."""
    if not (window.rooms.search and begins_search(event)):
        return False
    if window.here.page != SEARCH:
        search(window, "")
    line = window.search_line
    if line is not None:
        line.setFocus()
        line.end(False)  # noqa: FBT003  # Qt knows no name for it
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QCoreApplication.sendEvent(line, again)
    return True


def leave(window: Searcher) -> None:
    """Go from the worksheet to the field; clear the field; go back to the last place."""
    line, focused = window.search_line, window.focus_widget()
    in_bar = focused is not None and window.bar.isAncestorOf(focused)
    if not in_bar and not window.rooms.text:
        window.go_back(-1)
        return
    if not in_bar:
        search(window, "")
    if line is not None:
        line.setFocus()
