"""What the window does when a part of a page wishes something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.pages.page import Place
from pocketref.shell.acting import Actor, act
from pocketref.shell.searching import Searcher, search
from pocketref.shell.seconding import Checked, second_check
from pocketref.widgets import wishes

if TYPE_CHECKING:
    from pocketref.shell.clip import Clip
    from pocketref.shell.panels import Panels


class Granter(Actor, Searcher, Checked, Protocol):
    """What a window can do for a part of a page."""

    panels: Panels
    clip: Clip

    def want_sheet(self) -> None: ...  # noqa: D102  # the window says it


def grant(window: Granter, wish: wishes.Wish) -> None:
    """Do what is wished."""
    match wish:
        case wishes.FactsWanted(facts=facts):
            window.panels.show_facts(facts)
        case wishes.FieldWanted(field=field):
            window.bar.focus(field)
        case wishes.PlaceWanted(item=item, page=page):
            window.go(Place(page=page or window.here.page, item=item))
        case wishes.SheetWanted():
            window.want_sheet()
        case wishes.SecondCheckWanted():
            second_check(window)
        case wishes.CopyWanted(text=text):
            window.clip.put(text)
        case wishes.TextTyped(text=text):
            search(window, text)
        case wishes.ActionWanted():
            act(window, wish)
