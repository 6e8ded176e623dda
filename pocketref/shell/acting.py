"""What an answer puts into the worksheet, as one edit that one undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.pages.page import Place
from pocketref.worksheet.entering import edit
from pocketref.worksheet.levels import levelled

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.shell.chosen import Chosen
    from pocketref.shell.timekeeping import Timekeeper
    from pocketref.shell.worksheet_bar import WorksheetBar
    from pocketref.widgets.wishes import ActionWanted
    from pocketref.worksheet.session import Edit, Session
    from pocketref.worksheet.worksheet import Worksheet


class Actor(Protocol):
    """What a window can do with an action."""

    bar: WorksheetBar
    chosen: Chosen
    keeper: Timekeeper
    library: Library
    session: Session

    def go(self, place: Place) -> None: ...  # noqa: D102  # the window says it


def act(window: Actor, action: ActionWanted) -> None:
    """Enter what was answered into the worksheet, and go where it is worked out."""
    regimen = window.chosen.edit(action.regimen) if action.regimen else None
    window.keeper.apply(filled(window.library, regimen, action.typed))
    follow(window, window.session.current, action)


def filled(library: Library, regimen: Edit | None, typed: tuple[tuple[str, str], ...]) -> Edit:
    """The edit that chooses a regimen, if one is named, and then enters what was typed.

    Every value goes through the parser of its field, with the limits of the regimen that is chosen
    by then: what the worksheet refuses, an answer cannot enter either.

    Args:
        library: whose limits hold.
        regimen: the edit that chooses it.
        typed: the id of a field, and the text for it.
    """

    def change(sheet: Worksheet) -> Worksheet:
        changed = sheet if regimen is None else regimen(sheet)
        level = "" if changed.regimen is None else library.front(changed.regimen).level
        bounds = levelled(library.limits(), level)
        for field, text in typed:
            changed = edit(field, text, bounds)(changed)
        return changed

    return change


def follow(window: Actor, sheet: Worksheet, action: ActionWanted) -> None:
    """Go where an action leads, and to the field that waits to be confirmed."""
    if action.route:
        window.go(Place.parse(action.route))
    fields = {field for field, _ in action.typed}
    waits = next((each.field for each in sheet.pending if each.asks and each.field in fields), "")
    if waits:
        window.bar.focus(waits)
