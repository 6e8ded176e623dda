"""What each wish of the key table and of the sidebar's foot does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from pocketref.shell.places import HELP, MANNER
from pocketref.shell.seconding import Checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pocketref.model.site import Site
    from pocketref.pages.page import Place
    from pocketref.shell.addressing import Addressing
    from pocketref.shell.clip import Clip
    from pocketref.shell.panels import Panels
    from pocketref.shell.rooms import Rooms
    from pocketref.shell.theme import Wardrobe


class Doer(Checked, Protocol):
    """What a window is made of, and what it can do."""

    addressing: Addressing
    panels: Panels
    rooms: Rooms
    clip: Clip
    wardrobe: Wardrobe
    site: Site

    @property
    def here(self) -> Place: ...  # noqa: D102  # the window says it
    def go(self, place: Place) -> None: ...  # noqa: D102
    def go_back(self, step: int) -> None: ...  # noqa: D102
    def to_part(self, step: int) -> None: ...  # noqa: D102
    def focus_widget(self) -> QWidget | None: ...  # noqa: D102
    def fit(self) -> None: ...  # noqa: D102
    def want_sheet(self, *, at_once: bool = False) -> None: ...  # noqa: D102
    def show_help(self) -> None: ...  # noqa: D102
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
        "new-patient": window.patient.new_patient,
        "cover": window.patient.cover,
        "second-check": lambda: _second_check(window),
        "reaction": lambda: _pass_on(window, "reaction"),
        "typed-time": lambda: _pass_on(window, "typed-time"),
        "sheet": window.want_sheet,
        "print": lambda: window.want_sheet(at_once=True),
        "figure-sources": lambda: window.panels.show_facts(_focused(window, "facts") or ()),
        "page-sources": lambda: window.panels.show_facts(window.rooms.facts(window.here)),
        "copy": lambda: window.clip.put(_focused(window, "copied") or ""),
        "find": window.open_find,
        "larger": lambda: _zoom(window, 1),
        "smaller": lambda: _zoom(window, -1),
        "hundred": lambda: _zoom(window, 0),
        "theme": window.addressing.wear_next,
        MANNER: window.addressing.show,
        "sidebar": window.turn_sidebar,
        HELP: window.show_help,
        "close": window.close_something,
        "quit": lambda: _quit(window),
    }


def _focused(window: Doer, name: str) -> Any:  # noqa: ANN401  # a property of Qt may be anything
    from pocketref.shell.focused import property_around

    return property_around(window.focus_widget(), name)


def _pass_on(window: Doer, wish: str) -> None:
    """Let the page that sees to a wish see to it; it is opened, if it is not."""
    place = window.rooms.seeing_to(wish, window.here)
    if place is None:
        return
    if place != window.here:
        window.go(place)
    frame = window.rooms.frame(place)
    page: Any = frame.page
    page.do(wish)
    frame.reveal()


def _second_check(window: Doer) -> None:
    """Have a second person enter what the first has entered."""
    from pocketref.shell.seconding import second_check

    second_check(window)


def _zoom(window: Doer, step: int) -> None:
    """Make the text larger (1), smaller (-1) or 100 % (0)."""
    window.wardrobe.zoom(step)
    window.fit()


def _quit(window: Doer) -> None:
    """Close the window; at a workstation that shows nothing else it stays."""
    if not window.site.kiosk:
        window.close()
