"""Parts of a window for tests: an edition, a page that only counts, a worksheet."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.model.edition import Edition
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.pages.page import Page
from pocketref.widgets.buttons import Button
from pocketref.widgets.search_field import SearchField
from pocketref.widgets.wishes import TextTyped, ask
from pocketref.worksheet.worksheet import Worksheet
from tests.stating import REVIEW, TODAY

EDITION = Edition(
    id="a-pack",
    version="2026.03",
    dated=date(2026, 3, 2),
    article_dated=date(2025, 11, 5),
    review=REVIEW,
)


def today() -> date:
    """The day of every test."""
    return TODAY


class PlainPage(QWidget):
    """A page that shows what it is given, with two buttons to go through."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.first, self.second = Button("First"), Button("Second")
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.first)
        self.column.addWidget(self.second)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def display(self, view: object) -> None:
        """Write the view down."""
        self.shown.append(view)


@noun
class PlainView:
    """What a plain page shows: the weight, and the item it was asked for."""

    weight: str
    item: str
    facts: tuple[str, ...] = ()


class PlainSearch(PlainPage):
    """A page with the field of the search above its buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField()
        self.column.insertWidget(0, self.field)
        self.field.line.textEdited.connect(lambda text: ask(self, TextTyped(text=text)))
        self.field.line.cleared.connect(lambda: ask(self, TextTyped(text="")))

    def display(self, view: object) -> None:
        """Write the view down, and show the text it is about."""
        super().display(view)
        self.field.put(getattr(view, "item", ""))


def plainly(sheet: Worksheet, library: Library, item: str) -> PlainView:
    """Present it with one fact of the pack."""
    facts = tuple(fact.id for fact in library.facts()[:1])
    return PlainView(weight=str(sheet.patient.weight), item=item, facts=facts)


def a_page(name: str, key: str, sheet: str = "") -> Page[PlainView]:
    """The card of a plain page that uses weight and height."""
    return Page(
        id=name,
        title=name.capitalize(),
        key=key,
        icon="book",
        fields=("regimen", "weight", "height"),
        sheet=sheet,
        present=plainly,
        make_widget=PlainPage,
    )


PAGES = (a_page("one", "Alt+1"), a_page("two", "Alt+2", "a-sheet"))
SEARCHING = Page(
    id="search",
    title="Search",
    key="Ctrl+K",
    icon="search",
    fields=(),
    sheet="an-answer",
    home=True,
    present=plainly,
    make_widget=PlainSearch,
)
