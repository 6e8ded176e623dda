"""What a sheet promises: when it may be printed, and what it says then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Generic, TypeVar

from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

View = TypeVar("View")


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
        present: what it says, and when that was asked.
        template: of the view, from the pages' folder.
    """

    id: str
    title: str
    page: str
    unready: Callable[[Worksheet, Library], Unready | None]
    present: Callable[[Worksheet, Library, datetime], View]
    template: str
