"""The Infusion day page: the order of the day, its clocks, its checks, and the printed checklist.

Here lives the card, and of the day and of a reaction on it what each says, how it is touched and
what it prints.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py` and the files of its tabs and
cards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page
from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.day.reaction_view import ReactionSheet, ReactionView
    from pocketref.pages.day.view import ChecklistSheet, DayView
    from pocketref.pages.day.widget import DayWidget
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> DayView | ReactionView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.day.presenting import present

    return present(worksheet, library, item)


def unready(
    worksheet: Worksheet,
    library: Library,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.readiness import unready

    return unready(worksheet, library)


def infusion_checklist(
    worksheet: Worksheet,
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> ChecklistSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.day.sheet import infusion_checklist

    return infusion_checklist(worksheet, library, printed)


def no_regimen(
    worksheet: Worksheet,
    library: Library,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> Unready | None:
    """The sheet of a reaction has no dose; it waits for nothing but the drugs of the day."""
    from pocketref.pages.day.reaction_sheet import unready

    return unready(worksheet, library)


def reaction_sheet(
    worksheet: Worksheet,
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001  # the sheet of one place
) -> ReactionSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.day.reaction_sheet import reaction_sheet

    return reaction_sheet(worksheet, library, printed)


def make_widget() -> DayWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.day.widget import DayWidget

    return DayWidget()


PAGE = Page(
    id="day",
    title="Infusion day",
    key="Alt+3",
    icon="drip",
    fields=("regimen", "weight", "height", "cycle", "day", "vial", "start", "lvef-baseline", "anc"),
    sheet="infusion-checklist",
    sheets=(("reaction", "reaction"),),
    sees_to=("reaction", "typed-time"),
    ticks=True,
    present=present,
    make_widget=make_widget,
)

SHEET = SheetCard(
    id="infusion-checklist",
    title="Infusion checklist",
    page="day",
    unready=unready,
    present=infusion_checklist,
    template="day/sheet.html",
)

REACTION_SHEET = SheetCard(
    id="reaction",
    title="Reaction",
    page="day",
    unready=no_regimen,
    present=reaction_sheet,
    template="day/reaction.html",
)
