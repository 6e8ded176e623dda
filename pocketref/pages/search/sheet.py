"""What an answer prints: the card, its sources, and where sources differ about it."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from pocketref.pack.library import Library
from pocketref.pages.differing import differing
from pocketref.pages.legend import legend, texts_of
from pocketref.pages.page import Place
from pocketref.pages.page_sheet import PageSheet, page_sheet
from pocketref.pages.reading import Block, Cell, Note, Statements, Table
from pocketref.pages.search.presenting import present
from pocketref.pages.search.view import AnswerCard, Figure, SearchView, VerdictRow
from pocketref.pages.sheet_card import Unready
from pocketref.pages.statements import statement
from pocketref.pictures.icon_array import Group, Legend, icon_array
from pocketref.pictures.scene import Drawn
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet

_PAGE = "search"
_TONES = frozenset({"stop", "hold", "unclear", "go"})  # those that a table has
_STANDS = frozenset({"ready", "differ", "stop"})
_NOTHING = "Nothing prints: the text has no answer."
_CRUMB = "Answer from the search"
_FIGURES = ("Figure", "Amount", "Worked out")
_ROWS = ("Who", "Says", "Why")
_PEOPLE, _WIDE = "people", 360  # pixels: the discs of two groups as large as they become
_LEGEND = Legend(affected="affected", spared="not affected")
_MOST = 12  # statements, so that a sheet has one page


def unready(worksheet: Worksheet, library: Library, item: str) -> Unready | None:
    """Why the answer to a text is not printed: it is refused, in doubt or not complete."""
    view = _view(worksheet, library, item)
    if not view.cards:
        return Unready(sentence=_NOTHING)
    card = view.cards[0]
    if card.tone in _STANDS and not card.options and not card.fault:
        return None
    return Unready(
        sentence=card.fault or card.needs or " ".join(card.stop) or _NOTHING,
        field=card.field.field if card.field else "",
    )


def answer_sheet(worksheet: Worksheet, library: Library, printed: datetime, item: str) -> PageSheet:
    """The sheet of the first answer to a text.

    Args:
        worksheet: the one patient.
        library: the open pack.
        printed: when it was asked for.
        item: what was typed, or the route of the search with it.

    Raises:
        LookupError: the text has no answer; `unready` says so before.
    """
    view = _view(worksheet, library, item)
    if not view.cards:
        raise LookupError(_PAGE)  # what was typed is told to nobody
    card = view.cards[0]
    made = tuple(_blocks(worksheet, library, card))
    read = ", ".join(one.text for one in view.read_as)
    subtitle = f"{card.subtitle}. Read as {read}." if card.subtitle else f"Read as {read}."
    spelled = legend(library, (card.title, subtitle, *texts_of(made)))
    return page_sheet(
        library,
        printed,
        Place(page=_PAGE),
        (_CRUMB, card.title, subtitle),
        (*made, spelled) if spelled else made,
        scenes=_scenes(card),
    )


def _view(worksheet: Worksheet, library: Library, item: str) -> SearchView:
    place = Place.parse(item)
    return present(worksheet, library, place.item if place.page == _PAGE else item)


def _blocks(worksheet: Worksheet, library: Library, card: AnswerCard) -> Iterator[Block]:
    yield from (Note(text=f"Stop: {text}") for text in card.stop)
    yield from (Note(text=f"Caution: {text}") for text in card.cautions)
    if card.figures:
        yield Table(columns=_FIGURES, lines=tuple(_figure(one) for one in card.figures))
    if card.boundary:
        yield Note(text=card.boundary)
    if card.arrays:
        yield Note(text=card.arrays.text, picture=_PEOPLE)
    if card.rows:
        yield Table(columns=_ROWS, lines=tuple(_row(one) for one in card.rows))
    hazard = card.hazard.replace("**", "")
    yield from (Note(text=text) for text in (card.needs, *card.lines, hazard) if text)
    yield from _sources(_with(worksheet, library, card), library, card)


def _scenes(card: AnswerCard) -> tuple[Drawn, ...]:
    """People as discs, where the card has them."""
    if card.arrays is None:
        return ()
    groups = tuple(
        Group(title=one.title, said=one.said, affected=one.affected) for one in card.arrays.groups
    )
    scene = icon_array(groups, width=_WIDE, text=card.arrays.text, legend=_LEGEND)
    return (Drawn(name=_PEOPLE, scene=scene),)


def _with(worksheet: Worksheet, library: Library, card: AnswerCard) -> Worksheet:
    """The worksheet with what was typed, so that what differs is held against the same values."""
    for typed in (each for action in card.actions[:1] for each in action.typed):
        worksheet = edit(typed.field, typed.text, library.limits())(worksheet)
    return worksheet


def _figure(figure: Figure) -> tuple[Cell, ...]:
    amount = f"{figure.amount}\u00a0{figure.unit}" if figure.unit else figure.amount
    return (
        Cell(text=figure.label, tone="strong"),
        Cell(text=amount, tone="strong"),
        Cell(text=figure.working, detail="; ".join(figure.lines)),
    )


def _row(row: VerdictRow) -> tuple[Cell, ...]:
    return (
        Cell(text=row.name, detail=row.about, tone="strong"),
        Cell(text=row.word, tone=row.tone if row.tone in _TONES else "strong"),
        Cell(text=row.why),
    )


def _sources(worksheet: Worksheet, library: Library, card: AnswerCard) -> Iterator[Block]:
    """What the chips of the card stand for, and every disagreement in which one of them is.

    Where both sides stand among them already, only why they may differ is left to say.
    """
    facts = tuple(dict.fromkeys(_shown(card)))[:_MOST]
    said = {row.why for row in card.rows}
    rows = tuple(statement(library, (fact,)) for fact in facts)
    rows = tuple(row for row in rows if row.text not in said)
    if rows:
        yield Statements(title="Where this comes from", rows=rows)
    differ = {one.id: one for fact in facts for one in library.disagreements_of(fact)}
    for one in differ.values():
        made = differing(worksheet, library, one)
        known = len(set(one.facts) & set(facts)) > 1
        yield Note(text=f"≠ {made.title}. {made.why} {made.close}") if known else made


def _shown(card: AnswerCard) -> Iterable[str]:
    chips = (*card.chips, *(chip for row in card.rows for chip in row.chips))
    return (fact for chip in chips for fact in chip.facts)
