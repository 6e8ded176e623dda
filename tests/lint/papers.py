"""Every sheet as it is composed: the words of its blocks, in their order."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from pocketref.pack.library import Library
from pocketref.pages import SHEETS
from pocketref.pages.page import Place
from pocketref.pages.sheet_card import SheetCard
from pocketref.paper.blocks import Hour, Sheet, Stretch
from pocketref.paper.sheets import make_sheet
from pocketref.paper.words import Break, Inline, Run, Words
from pocketref.worksheet.worksheet import Worksheet
from tests.lint.rendering import nouns_in, page_of
from tests.lint.saying import Kind, Said

NOW = datetime(2026, 3, 9, 8, 45, tzinfo=UTC)


def printed(
    library: Library, name: str, sheet: Worksheet, places: Iterable[Place]
) -> Iterator[Said]:
    """Every sheet that prints from a worksheet; one that prints pages, for each of these places."""
    for card in SHEETS:
        if card.of_day:
            if card.unready(sheet, library) is None:
                yield from _said(library, card, sheet, "", name)
            continue
        for place in places:
            own = place.item and page_of(place).sheet_of(place.item) == card.id
            if own and _prints(library, card, sheet, place):
                yield from _said(library, card, sheet, place.route, place.route)


def _prints(library: Library, card: SheetCard[object], sheet: Worksheet, place: Place) -> bool:
    return card.unready(sheet, library, place.route) is None


def waiting(library: Library, name: str, sheet: Worksheet) -> Iterator[Said]:
    """What a sheet that does not print waits for."""
    for card in SHEETS:
        waits = card.unready(sheet, library)
        if waits is not None:
            yield Said(Kind.SEEN, f"{name}, {card.id}", waits.sentence)


def _said(
    library: Library, card: SheetCard[object], sheet: Worksheet, item: str, name: str
) -> Iterator[Said]:
    made = make_sheet(card.template, card.present(sheet, library, NOW, item))
    for text in words_on(made):
        yield Said(Kind.PRINTED, f"{card.id}: {name}", text)


def words_on(sheet: Sheet) -> Iterator[str]:
    """The words of a sheet, a paragraph each."""
    yield sheet.title
    for noun in nouns_in(sheet):
        match noun:
            case Words():
                yield "".join(_letters(inline) for inline in noun.inlines)
            case Stretch():
                yield noun.name
            case Hour():
                yield noun.text
            case _:
                pass


def _letters(inline: Inline) -> str:
    match inline:
        case Run():
            return inline.text
        case Break():
            return "\n"
        case _:  # a shape among the words
            return " "
