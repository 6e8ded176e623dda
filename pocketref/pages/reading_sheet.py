"""The card of the sheet that prints any page to read, of whichever place it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.page_sheet import PageSheet
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def unready(
    worksheet: Worksheet,  # noqa: ARG001  # a card's
    library: Library,  # noqa: ARG001
    item: str = "",  # noqa: ARG001
) -> Unready | None:
    """A page to read waits for no value: one that is refused is not on it."""
    return None


def present(worksheet: Worksheet, library: Library, printed: datetime, item: str = "") -> PageSheet:
    """The sheet of a page, loaded when it is asked for and not before.

    Args:
        worksheet: whose values are held against what differs.
        library: the open pack.
        printed: when it was asked for.
        item: a route such as `regimen/heart`, or the id of a page, a source or a disagreement.

    Raises:
        KeyError: nothing to read has this name; see `page_sheet.place_of`.
    """
    from pocketref.pages.page_sheet import REGIMEN, page_sheet, place_of

    place = place_of(library, item)
    if place is None:
        raise KeyError(item)
    if place.page == REGIMEN:
        from pocketref.pages.regimen.sheet import printed as regimen
        from pocketref.pages.regimen.sheet import rulers

        head, blocks = regimen(worksheet, library, place.item)
        scenes = rulers(worksheet, library, place.item)
        return page_sheet(library, printed, place, head, blocks, scenes=scenes)
    from pocketref.pages.sources.sheet import printed as sources

    return page_sheet(library, printed, place, *sources(worksheet, library, place.item))


SHEET = SheetCard(
    id="page",
    title="Page",
    page="regimen",
    unready=unready,
    present=present,
    template="regimen/sheet.html",
    of_day=False,
)
