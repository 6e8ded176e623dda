"""The Recurrence place: its questions, the tree with the path that is lit, and the printed path.

Here lives the card, the view, the sheet and the widget of this page.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page
from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.recurrence.view import PathSheet, RecurrenceView
    from pocketref.pages.recurrence.widget import RecurrenceWidget
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> RecurrenceView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.recurrence.presenting import present

    return present(worksheet, library, item)


def unready(worksheet: Worksheet, library: Library, item: str = "") -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.recurrence.sheet import unready

    return unready(worksheet, library, item)


def recurrence_path(
    worksheet: Worksheet, library: Library, printed: datetime, item: str = ""
) -> PathSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.recurrence.sheet import recurrence_path

    return recurrence_path(worksheet, library, printed, item)


def make_widget() -> RecurrenceWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.recurrence.widget import RecurrenceWidget

    return RecurrenceWidget()


PAGE = Page(
    id="recurrence",
    title="Recurrence",
    key="Alt+4",
    icon="branch",
    fields=("prior", "months", "hr"),
    asks=("months", "last-dose", "recurrence"),
    sheet="recurrence-path",
    present=present,
    make_widget=make_widget,
)

SHEET = SheetCard(
    id="recurrence-path",
    title="Recurrence path",
    page="recurrence",
    unready=unready,
    present=recurrence_path,
    template="recurrence/sheet.html",
    of_day=False,
)
"""One page: the answers given, the path, and what each source says there."""
