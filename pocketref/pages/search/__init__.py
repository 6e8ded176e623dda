"""The Search place: the field, the answer while it is typed, and what else was found.

Here lives the card, the view, the sheet and the widget of this page.

May be imported: answers, pages.page, pages.provenance and the rooms below pages; the widget only
on the first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page
from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.page_sheet import PageSheet
    from pocketref.pages.search.view import SearchView
    from pocketref.pages.search.widget import SearchWidget
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> SearchView:
    """Load what it takes to answer on the first key and not before."""
    from pocketref.pages.search.presenting import present

    return present(worksheet, library, item)


def unready(worksheet: Worksheet, library: Library, item: str = "") -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.search.sheet import unready

    return unready(worksheet, library, item)


def answer_sheet(
    worksheet: Worksheet, library: Library, printed: datetime, item: str = ""
) -> PageSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.search.sheet import answer_sheet

    return answer_sheet(worksheet, library, printed, item)


def make_widget() -> SearchWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.search.widget import SearchWidget

    return SearchWidget()


PAGE = Page(
    id="search",
    title="Search",
    key="Ctrl+K",
    icon="search",
    fields=(),
    sheet="answer",
    home=True,
    present=present,
    make_widget=make_widget,
)

SHEET = SheetCard(
    id="answer",
    title="Answer",
    page="search",
    unready=unready,
    present=answer_sheet,
    template="regimen/sheet.html",
    of_day=False,
)
