"""Every page of the window, item by item and ward by ward, as strings."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from pocketref.pack.library import Library
from pocketref.pages import PAGES
from pocketref.pages.page import Page, Place
from pocketref.pages.rail import Topic
from pocketref.pages.reading import Link
from pocketref.pages.toxicity.grade_view import TermRow
from pocketref.pages.toxicity.view import GRADE, TABS, ToxicityView
from pocketref.worksheet.worksheet import Worksheet
from tests.lint.painting import painted
from tests.lint.queries import QUERIES
from tests.lint.saying import Kind, Said
from tests.lint.walking import words_in

WIDE = 1040  # pixels; a page in a window as it opens


def places(library: Library, sheet: Worksheet) -> list[Place]:
    """Every place of the window, found by going wherever a page leads to; and texts searched."""
    found = {Place(page=page.id): None for page in PAGES}
    found |= {Place(page="search", item=text): None for text in QUERIES}
    open_ends = list(found)
    while open_ends:
        here = open_ends.pop()
        for place in _leads(page_of(here).present(sheet, library, here.item), here.page):
            if place not in found:
                found[place] = None
                open_ends.append(place)
    return list(found)


def page_of(place: Place) -> Page[Any]:
    """The card of a place's page."""
    return next(page for page in PAGES if page.id == place.page)


def _leads(view: object, page: str) -> Iterator[Place]:
    for noun in nouns_in(view):
        match noun:
            case Link():
                yield Place(page=noun.page or page, item=noun.item)
            case Topic():
                yield Place(page=page, item=noun.id)
            case TermRow():
                yield Place(page=page, item=f"{GRADE}/{noun.id}")
            case ToxicityView():
                yield from (Place(page=page, item=tab) for tab, _ in TABS)
            case _:
                pass


def nouns_in(thing: object) -> Iterator[object]:
    """A view and every noun inside it."""
    if isinstance(thing, tuple):
        for each in thing:
            yield from nouns_in(each)
    elif is_dataclass(thing):
        yield thing
        for field in fields(thing):
            yield from nouns_in(getattr(thing, field.name))


def deleted() -> None:
    """Delete the widgets that nobody needs any longer, as a running program does by itself."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Screen:
    """One widget for each page, which shows one view after another as the window's does."""

    def __init__(self) -> None:
        self._widgets: dict[str, Any] = {}

    def close(self) -> None:
        """Let go of the widgets: those that are kept are dressed anew with every other one."""
        for widget in self._widgets.values():
            widget.deleteLater()
        deleted()

    def shows(self, place: Place, view: object, at: str, *, paint: bool = True) -> Iterator[Said]:
        """Every word of a page that shows a view, and what it paints."""
        if place.page not in self._widgets:
            self._widgets[place.page] = page_of(place).make_widget()
        widget = self._widgets[place.page]
        widget.display(view)
        deleted()
        yield from words_in(widget, at)
        if paint:
            yield from painted(widget, WIDE, at)
        for noun in nouns_in(view):
            for name in ("copied", "citation"):
                yield Said(Kind.COPIED, at, getattr(noun, name, ""))
