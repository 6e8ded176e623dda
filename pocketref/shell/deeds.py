"""What each wish of the key table and of the sidebar's foot does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.shell.places import HELP, MANNER

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.shell.addressing import Addressing
    from pocketref.shell.worksheet_bar import WorksheetBar


class Doer(Protocol):
    """What a window can do."""

    bar: WorksheetBar
    addressing: Addressing

    def go_back(self, step: int) -> None: ...  # noqa: D102  # the window says it
    def to_part(self, step: int) -> None: ...  # noqa: D102
    def zoom(self, step: int) -> None: ...  # noqa: D102
    def new_patient(self) -> None: ...  # noqa: D102
    def want_sheet(self) -> None: ...  # noqa: D102
    def show_sources(self, *, page: bool) -> None: ...  # noqa: D102
    def show_help(self) -> None: ...  # noqa: D102
    def copy(self) -> None: ...  # noqa: D102
    def open_find(self) -> None: ...  # noqa: D102
    def turn_sidebar(self) -> None: ...  # noqa: D102
    def close_something(self) -> bool: ...  # noqa: D102
    def close(self) -> object: ...  # noqa: D102


def deeds(window: Doer) -> dict[str, Callable[[], object]]:
    """A deed for every wish that is no place."""
    return {
        "back": lambda: window.go_back(-1),
        "forward": lambda: window.go_back(1),
        "first-empty": window.bar.begin,
        "next-region": lambda: window.to_part(1),
        "previous-region": lambda: window.to_part(-1),
        "new-patient": window.new_patient,
        "sheet": window.want_sheet,
        "figure-sources": lambda: window.show_sources(page=False),
        "page-sources": lambda: window.show_sources(page=True),
        "copy": window.copy,
        "find": window.open_find,
        "larger": lambda: window.zoom(1),
        "smaller": lambda: window.zoom(-1),
        "hundred": lambda: window.zoom(0),
        "theme": window.addressing.wear_next,
        MANNER: window.addressing.show,
        "sidebar": window.turn_sidebar,
        HELP: window.show_help,
        "close": window.close_something,
        "quit": window.close,
    }
