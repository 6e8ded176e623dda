"""The Search place: the field, the answer while it is typed, and what else was found.

Here lives the card, the view and the widget of this page.

May be imported: answers, pages.page, pages.provenance and the rooms below pages; the widget only
on the first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.pages.search.view import SearchView
    from pocketref.pages.search.widget import SearchWidget
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> SearchView:
    """Load what it takes to answer on the first key and not before."""
    from pocketref.pages.search.presenting import present

    return present(worksheet, library, item)


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
    home=True,
    present=present,
    make_widget=make_widget,
)
