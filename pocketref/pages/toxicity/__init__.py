"""The Toxicity place: risks with and without, grades, and every rate that was reported.

Here lives the card, and of each of its three tabs what it says and how it is touched; and its
sheets: the handout of the comparison, and the sheet of a grade.

May be imported: pages.page, pages.sheet_card, pages.reading, pages.provenance and the rooms below
pages; what is touched only on the first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py` and the files of its tabs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.page import Page
from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.sheet_card import Unready
    from pocketref.pages.toxicity.grade_sheet import GradeSheet
    from pocketref.pages.toxicity.handout import HandoutSheet
    from pocketref.pages.toxicity.view import ToxicityView
    from pocketref.pages.toxicity.widget import ToxicityWidget
    from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> ToxicityView:
    """Load what it takes to answer on the first visit and not before."""
    from pocketref.pages.toxicity.presenting import present

    return present(worksheet, library, item)


def unready(
    worksheet: Worksheet,  # noqa: ARG001  # a card's
    library: Library,  # noqa: ARG001
    item: str = "",  # noqa: ARG001
) -> Unready | None:
    """The handout waits for no value: there is none of a patient on it."""
    return None


def handout(
    worksheet: Worksheet,  # noqa: ARG001  # a card's
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001
) -> HandoutSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.toxicity.handout import handout

    return handout(library, printed)


def no_grade(worksheet: Worksheet, library: Library, item: str = "") -> Unready | None:
    """Load what it takes to judge with the first sheet and not before."""
    from pocketref.pages.toxicity.grade_sheet import unready

    return unready(worksheet, library, item)


def grade_sheet(
    worksheet: Worksheet, library: Library, printed: datetime, item: str = ""
) -> GradeSheet:
    """Load the sheet when it is asked for and not before."""
    from pocketref.pages.toxicity.grade_sheet import grade_sheet

    return grade_sheet(worksheet, library, printed, item)


def make_widget() -> ToxicityWidget:
    """Load Qt on the first visit and not before."""
    from pocketref.pages.toxicity.widget import ToxicityWidget

    return ToxicityWidget()


PAGE = Page(
    id="tox",
    title="Toxicity",
    key="Alt+5",
    icon="pulse",
    fields=("anc", "temperature", "lvef-baseline", "lvef"),
    asks=("with-events", "with-people", "without-events", "without-people", "cohort"),
    asks_on=("compare/own",),
    sheet="toxicity-handout",
    sheets=(("grade", "grade"),),
    present=present,
    make_widget=make_widget,
)

SHEET = SheetCard(
    id="toxicity-handout",
    title="Side effects compared",
    page="tox",
    unready=unready,
    present=handout,
    template="toxicity/handout.html",
    of_day=False,
)

GRADE_SHEET = SheetCard(
    id="grade",
    title="Grade",
    page="tox",
    unready=no_grade,
    present=grade_sheet,
    template="toxicity/grade.html",
    of_day=False,
)
