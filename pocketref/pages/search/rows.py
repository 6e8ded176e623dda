"""The rows below an answer: places, pages that belong to the answer, and what was found."""

from collections.abc import Iterator

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.model.gate import Subject
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.search.doing import place_title, where
from pocketref.pages.search.marks import marks
from pocketref.pages.search.places import all_doses, places
from pocketref.pages.search.routes import route_of, speaking
from pocketref.pages.search.values import named
from pocketref.pages.search.view import Action, Row
from pocketref.search.found import Found, Hit, Match
from pocketref.wording import asking
from pocketref.wording.names import joined

MOST = 8
_PAGES = frozenset({"article", "drug"})
_DIFFERS = Chip(kind=ChipKind.DIFFERS, text="Sources differ")
_CUT = "…"
_ICONS = {
    "article": "book",
    "checklist": "tick",
    "disagreement": "differ",
    "drug": "syringe",
    "event": "pulse",
    "fact": "quotes",
    "grid": "book",
    "newer": "newer",
    "rate": "pulse",
    "regimen": "book",
    "scale": "pulse",
    "score": "pulse",
    "source": "quotes",
    "trial": "pulse",
}


def rows(
    library: Library, question: Question, answers: tuple[Answer, ...], found: Found
) -> tuple[Row, ...]:
    """The first eight rows, in the order of the rule."""
    shown: dict[tuple[str, str], Row] = {}
    for each in _every(library, question, answers, found):
        shown.setdefault(_same(each), each)
        if len(shown) == MOST:
            break
    return tuple(shown.values())


def _same(row: Row) -> tuple[str, str]:
    """What two rows have in common if one of them is enough.

    A drug and its page are one; so are two versions of a term that lead to the same page.
    """
    opened = row.actions[0].route
    return ("", opened) if row.kind in _PAGES else (row.lead, opened)


def _every(
    library: Library, question: Question, answers: tuple[Answer, ...], found: Found
) -> Iterator[Row]:
    """All of them, made one by one: what is not shown is never made."""
    yield from places(question)
    for answer in answers:
        yield from _beside(library, answer)
    yield from (row(library, hit, question.words) for hit in found.hits)


def row(library: Library, hit: Hit, typed: str) -> Row:
    """One thing that was found, and where it is read."""
    route = _route(library, hit)
    place = where(route.partition("/")[0])
    rest = whole(hit)
    return Row(
        kind=hit.kind,
        id=hit.id,
        icon=_ICONS.get(hit.kind, "book"),
        lead=hit.title,
        rest=rest,
        marks=marks(hit.title, typed),
        chip=_DIFFERS if hit.differs else None,
        similar=hit.match is Match.SPELLING,
        where=place,
        actions=_actions(library, hit, route),
        spoken=_spoken(hit, rest, place),
        facts=(hit.id,) if hit.kind == "fact" else (),
    )


def _spoken(hit: Hit, rest: str, place: str) -> str:
    guess = asking.SIMILAR if hit.match is Match.SPELLING else ""
    differs = _DIFFERS.text if hit.differs else ""
    return ", ".join(part for part in (hit.title, rest, guess, differs, place) if part)


def whole(hit: Hit) -> str:
    """The part of its text in which the words stand, if it is whole and no repetition.

    A statement that is cut may say the opposite of itself.
    """
    return "" if hit.text == hit.title or _CUT in hit.text else hit.text


def _actions(library: Library, hit: Hit, route: str) -> tuple[Action, ...]:
    """A regimen is chosen; everything else is opened."""
    if hit.kind == "regimen":
        return (
            Action(label="Choose and open Doses", route="doses", regimen=hit.id),
            Action(label="Choose and open Infusion day", route="day", regimen=hit.id),
        )
    title = library.once(f"title of {route}", str, lambda: place_title(library, route))
    return (Action(label=f"Open {title}", route=route),)


def _route(library: Library, hit: Hit) -> str:
    """Where it is read; looked up once, since it is asked for on every key."""
    name = f"route of {hit.kind} {hit.id}"
    return library.once(name, str, lambda: route_of(library, hit.kind, hit.id))


def _beside(library: Library, answer: Answer) -> Iterator[Row]:
    """What belongs to an answer: the same values for every drug, its page, the pages next to it."""
    if answer.faults or answer.doubts or answer.clashes:
        return
    yield from _all_doses(library, answer)
    page = _page_for(library, answer)
    if page:
        yield _of_page(library, page, "")
        for one in library.article(page).related:
            yield _of_page(library, one.article, one.question)


def _all_doses(library: Library, answer: Answer) -> tuple[Row, ...]:
    if answer.kind is not Kind.DOSE or not answer.typed:
        return ()
    values = joined(tuple(named(library, each.field, each.text) for each in answer.typed))
    return (all_doses(values, answer.typed, answer.regimen),)


def _page_for(library: Library, answer: Answer) -> str:
    """The page an answer belongs to, by what it is about; else by its first fact."""
    match answer.kind:
        case Kind.DOSE | Kind.NOT_COVERED:
            return library.page_with("drug", answer.about)
        case Kind.LVEF:
            return library.page_with("gates", Subject.LVEF.value)
        case Kind.GRADE:
            return library.page_with("scales", answer.about)
        case Kind.RISK:
            return library.page_with("events", answer.about)
        case Kind.INTERVAL:
            return library.once("page of the clocks", str, lambda: _page_of_clocks(library))
        case _:
            place, _, page = answer.opens.partition("/")
            return speaking(library, answer.facts) or (page if place == "regimen" else "")


def _page_of_clocks(library: Library) -> str:
    """The page on which the clocks of late doses stand side by side."""
    return next((one.article for one in library.disagreements() if one.clocks), "")


def _of_page(library: Library, page: str, question: str) -> Row:
    heading = next(one for one in library.contents() if one.id == page)
    hit = Hit(kind="article", id=page, title=heading.title, match=Match.WORDS, text=question)
    differs = library.once(f"differs on {page}", bool, lambda: _is_disputed(library, page))
    return row(library, but(hit, differs=differs), "")


def _is_disputed(library: Library, page: str) -> bool:
    """Whether a disagreement stands on a page, or one of its statements has a row in one."""
    said = (fact for row in library.article(page).rows for fact in row.facts)
    return bool(library.disagreements_on(page)) or any(map(library.disagreements_of, said))
