"""The Regimen place: pages of statements with their sources, and the heart's rules side by side.

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
    from pocketref.pages.regimen.view import RegimenView
    from pocketref.pages.regimen.widget import RegimenWidget
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> RegimenView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.regimen.presenting import present

    return present(worksheet, library, item)


def make_widget() -> RegimenWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.regimen.widget import RegimenWidget

    return RegimenWidget()


PAGE = Page(
    id="regimen",
    title="Regimen",
    key="Alt+1",
    icon="book",
    fields=("lvef-baseline", "lvef", "lvef-normal", "symptoms"),
    asks=("lvef-baseline", "lvef", "lvef-normal", "lvef-on"),
    asks_on=("heart",),
    sheet="page",
    present=present,
    make_widget=make_widget,
)
