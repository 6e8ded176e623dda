"""Where an item is read: the page it stands on, else its source."""

from collections.abc import Iterable

from pocketref.pack.library import Library
from pocketref.pages.page_sheet import place_of

# The field of a page that names an item of a kind.
_FIELDS = {"drug": "drug", "event": "events", "grid": "grids"}


def route_of(library: Library, kind: str, name: str) -> str:
    """Where an item is read: the page it stands on, else its source."""
    match kind:
        case "article" | "source" | "disagreement":
            place = place_of(library, name)
            return place.route if place else "sources"
        case "regimen":
            return "doses"
        case "checklist":
            return "day"
        case "newer":
            return "sources/newer"
        case _:
            page = _page_of(library, kind, name)
            place = place_of(library, page) if page else None
            return place.route if place else f"sources/{_source_of(library, kind, name)}"


def _page_of(library: Library, kind: str, name: str) -> str:
    match kind:
        case "scale":
            return library.page_with("scales", library.scale(name).term)
        case "rate":
            return library.page_with("events", library.rate(name).event)
        case "fact":
            return library.page_with("says", name) or library.page_with("quotes", name)
        case "trial":
            return speaking(library, library.trial(name).facts)
        case "score":
            return speaking(library, tuple(one.fact for one in library.score(name).items))
        case _:
            return library.page_with(_FIELDS[kind], name) if kind in _FIELDS else ""


def _source_of(library: Library, kind: str, name: str) -> str:
    return library.fact(name).cited[0].source if kind == "fact" else "differ"


def speaking(library: Library, facts: Iterable[str]) -> str:
    """The first page on which one of these facts speaks."""
    return next((page for fact in facts if (page := library.page_with("says", fact))), "")
