"""The Doses page: each drug's dose with its arithmetic, vials, bag and sources.

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
    from pocketref.pages.doses.view import DosesView
    from pocketref.pages.doses.widget import DosesWidget
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> DosesView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.doses.presenting import present

    return present(worksheet, library, item)


def make_widget() -> DosesWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.doses.widget import DosesWidget

    return DosesWidget()


PAGE = Page(
    id="doses",
    title="Doses",
    key="Alt+2",
    icon="syringe",
    fields=("regimen", "weight", "height", "cycle", "day", "taxane-level", "vial"),
    asks=("last",),
    sheet="infusion-checklist",
    present=present,
    make_widget=make_widget,
)
