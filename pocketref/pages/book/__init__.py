"""The downtime book: every page on paper, and doses by kilogram, for when no computer runs.

Here lives the card of the book, its chapters, and the tables of doses and surface areas.

May be imported: reading_sheet, the parts that pages share, and the rooms below pages.
Never belongs here: a value of a patient, a widget, arithmetic of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.sheet_card import SheetCard

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.book.view import Book
    from pocketref.pages.sheet_card import Unready
    from pocketref.worksheet.worksheet import Worksheet


def unready(
    worksheet: Worksheet,  # noqa: ARG001  # a card's
    library: Library,  # noqa: ARG001
    item: str = "",  # noqa: ARG001
) -> Unready | None:
    """The book waits for nothing: no value of a patient stands in it."""
    return None


def present(
    worksheet: Worksheet,  # noqa: ARG001  # no value of it is printed
    library: Library,
    printed: datetime,
    item: str = "",  # noqa: ARG001
) -> Book:
    """Load the book when it is asked for and not before."""
    from pocketref.pages.book.presenting import book

    return book(library, printed)


SHEET = SheetCard(
    id="downtime-book",
    title="Downtime book",
    page="sources",
    unready=unready,
    present=present,
    template="book/front.html",
    of_day=False,
    long=True,
)
