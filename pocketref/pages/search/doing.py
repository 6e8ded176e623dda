"""What the keys do with an answer: Enter takes its values along, Ctrl+Enter goes beside it."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Typed
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.search.values import named
from pocketref.pages.search.view import Action
from pocketref.wording.names import joined

_PLACES = {
    "day": "Infusion day",
    "doses": "Doses",
    "recurrence": "Recurrence",
    "regimen": "Regimen",
    "search": "Search",
    "sources": "Sources",
    "tox": "Toxicity",
}
_TABS = {"compare": "Compare", "grade": "Grade", "ref": "Reference"}  # of the place of toxicity
_TOXICITY = "tox"
_LONGEST, _ALL = 56, "what was typed"  # letters that a button has room for
_ASKS = frozenset({"unconfirmed", "pair", "unusual-gap"})
_LISTS = {"differ": "Where sources differ", "newer": "Newer evidence", "review": "Review"}


def actions(library: Library, answer: Answer) -> tuple[Action, ...]:
    """First what Enter does, then Ctrl+Enter; nothing while a value is in doubt or refused."""
    if answer.doubts or answer.clashes or not answer.opens:
        return ()
    typed = _taken(answer)
    values = tuple(named(library, each.field, each.text) for each in typed)
    said = joined(values) if len(joined(values)) <= _LONGEST else _ALL
    use = f"Use {said} and open" if values else "Open"
    main = _action(answer, f"{use} {place_title(library, answer.opens)}", answer.opens)
    if not answer.beside:
        return (main,)
    return (main, _action(answer, place_title(library, answer.beside), answer.beside))


def _taken(answer: Answer) -> tuple[Typed, ...]:
    """The values that are taken along: one that is refused stays behind.

    One that is only unusual is asked about where it is entered.
    """
    return answer.typed if all(fault.hint in _ASKS for fault in answer.faults) else ()


def _action(answer: Answer, label: str, route: str) -> Action:
    return Action(label=label, route=route, typed=_taken(answer), regimen=answer.regimen)


def place_title(library: Library, route: str) -> str:
    """What a place is called: its page, or the page of statements that it opens."""
    place = Place.parse(route)
    if place.item in _LISTS:
        return _LISTS[place.item]
    if place.page == _TOXICITY:
        return _TABS.get(place.item.partition("/")[0], _PLACES[_TOXICITY])
    heading = next((one for one in library.contents() if one.id == place.item), None)
    return heading.title if heading else where(place.page)


def where(page: str) -> str:
    """What a page is called."""
    return _PLACES.get(page, page)
