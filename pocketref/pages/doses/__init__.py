"""The Doses page: each drug's dose with its arithmetic, vials, bag and sources.

Here lives the card, the view, the widget and the sheets of this page.

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
    from pocketref.pages.doses.preparation_view import PreparationSheet
    from pocketref.pages.doses.second_view import SecondSheet
    from pocketref.pages.doses.view import DosesView
    from pocketref.pages.doses.widget import DosesWidget
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> DosesView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.doses.presenting import present

    return present(worksheet, library, item)


def unready(
    worksheet: Worksheet,
    library: Library,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.doses.bags_ready import unready

    return unready(worksheet, library)


def preparation(
    worksheet: Worksheet,
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> PreparationSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.doses.preparation import preparation

    return preparation(worksheet, library, printed)


def second_unready(
    worksheet: Worksheet,
    library: Library,  # noqa: ARG001  # what it waits for stands on the worksheet
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.doses.second_sheet import unready

    return unready(worksheet)


def second_check(
    worksheet: Worksheet,
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> SecondSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.doses.second_sheet import second_sheet

    return second_sheet(worksheet, library, printed)


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
    sheet="preparation",
    present=present,
    make_widget=make_widget,
)

SHEET = SheetCard(
    id="preparation",
    title="Preparation",
    page="doses",
    unready=unready,
    present=preparation,
    template="doses/preparation.html",
)

SECOND_SHEET = SheetCard(
    id="second-check",
    title="Second check",
    page="doses",
    unready=second_unready,
    present=second_check,
    template="doses/second.html",
)
