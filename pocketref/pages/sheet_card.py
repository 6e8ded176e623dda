"""What a sheet promises: when it may be printed, and what it says then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from pocketref.model.noun import noun
from pocketref.pages.page import Place

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

View = TypeVar("View")
Said_co = TypeVar("Said_co", covariant=True)


class Says(Protocol[Said_co]):
    """Makes what a sheet says."""

    def __call__(
        self, worksheet: Worksheet, library: Library, printed: datetime, item: str = ""
    ) -> Said_co:
        """Say it for this worksheet, printed now; `item` is the place whose sheet it is."""
        ...


class Waits(Protocol):
    """Says why a sheet may not be printed."""

    def __call__(self, worksheet: Worksheet, library: Library, item: str = "") -> Unready | None:
        """None if it may; `item` is the place whose sheet it is."""
        ...


@noun
class Unready:
    """Why a sheet is not printed now.

    Attributes:
        sentence: what is missing or wrong.
        field: where the reader goes on; empty if no single field mends it.
        acknowledge: the code of a stop that a person may acknowledge; empty if it is not that.
    """

    sentence: str
    field: str = ""
    acknowledge: str = ""


@noun
class SheetCard(Generic[View]):
    """A sheet's card.

    Attributes:
        id: what the command line calls it.
        page: the page it belongs to, where a reader sees what it waits for.
        unready: why it may not be printed from this worksheet; None if it may.
        present: what it says, when that was asked, and of which place if it prints several.
        template: of the view, from the pages' folder.
        of_day: whether it is of a regimen's day; if not, of a place that must be named.
        long: whether it is too long to be looked at first: it is saved, and says how far it is.
    """

    id: str
    title: str
    page: str
    unready: Waits
    present: Says[View]
    template: str
    of_day: bool = True
    long: bool = False

    @property
    def place(self) -> Place:
        """The page it belongs to, without an item."""
        return Place(page=self.page)
