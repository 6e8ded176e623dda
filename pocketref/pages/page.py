"""What a page promises, and how a view points elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

View = TypeVar("View")
SEARCH = "search"  # the page whose item is a text that is typed there
_ASKS = "?q="


@noun
class Place:
    """Somewhere to go: a page, and the item on it."""

    page: str
    item: str = ""

    @classmethod
    def parse(cls, route: str) -> Place:
        """Read a route as the command line writes it: `doses`, `regimen/heart`, `search?q=tras 68`.

        Of a text only `%20` and its like are read otherwise; a plus sign is one that was typed.
        """
        asked, asks, text = route.partition(_ASKS)
        if asks and asked == SEARCH:
            from urllib.parse import unquote  # noqa: PLC0415  # no start needs it

            return cls(page=SEARCH, item=unquote(text))
        page, _, item = route.partition("/")
        return cls(page=page, item=item)

    @property
    def route(self) -> str:
        """The place as the command line writes it."""
        if self.page == SEARCH and self.item:
            from urllib.parse import quote  # noqa: PLC0415

            return f"{SEARCH}{_ASKS}{quote(self.item)}"
        return f"{self.page}/{self.item}" if self.item else self.page


class PageWidget(Protocol[View]):  # type: ignore[misc]  # a view only ever goes in
    """The two names the program uses of a page's widget."""

    edited: Any  # the signal Edit: worksheet -> worksheet

    def display(self, view: View) -> None:
        """Show a view. Showing it twice is showing it once."""


@noun
class Page(Generic[View]):
    """A page's card.

    Attributes:
        key: the shortcut that opens it.
        fields: the worksheet fields this place uses, in the order of its bar.
        asks: those that the page has a field for; it says itself what is wrong with them.
        asks_on: the items that have these fields; empty for all.
        sheet: the sheet Ctrl+P shows here; empty where nothing prints.
        sheets: the first word of an item, and the sheet of such items where it is another one.
        home: whether the window opens here.
        sees_to: wishes of keys that its widget grants itself, by `do(wish)`: `reaction`. The window
            goes there with them, unless it is open already.
        ticks: whether it shows a clock, and so is presented each second of a running day; all
            others each minute.
        present: what follows from the worksheet, as words; `item` is the place's item.
        make_widget: loads Qt on the first visit and not before.
    """

    id: str
    title: str
    key: str
    icon: str
    fields: tuple[str, ...]
    asks: tuple[str, ...] = ()
    asks_on: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[tuple[str, str], ...] = ()
    home: bool = False
    sees_to: tuple[str, ...] = ()
    ticks: bool = False
    present: Callable[[Worksheet, Library, str], View]
    make_widget: Callable[[], PageWidget[View]]

    def asks_at(self, item: str) -> tuple[str, ...]:
        """The fields it has itself while it shows an item."""
        return self.asks if not self.asks_on or item in self.asks_on else ()

    def sheet_of(self, item: str) -> str:
        """The sheet that prints an item of this page: `grade` of `grade/neutrophils`."""
        first = item.partition("/")[0]
        return next((sheet for word, sheet in self.sheets if word == first), self.sheet)
