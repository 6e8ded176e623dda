"""The Sources place: every source, where they differ, what is newer, how far pages are reviewed.

Here lives the card, the view and the widget of this page.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.pages.sources.view import SourcesView
    from pocketref.pages.sources.widget import SourcesWidget
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> SourcesView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.sources.presenting import present

    return present(worksheet, library, item)


def make_widget() -> SourcesWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.sources.widget import SourcesWidget

    return SourcesWidget()


PAGE = Page(
    id="sources",
    title="Sources",
    key="Alt+6",
    icon="quotes",
    fields=("cycle", "last", "lvef-baseline", "lvef", "lvef-normal", "anc"),
    sheet="page",
    sheets=(("downtime-book", "downtime-book"),),
    present=present,
    make_widget=make_widget,
)
