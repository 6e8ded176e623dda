"""Where an item is read: the page it stands on, else its source."""

from collections.abc import Iterable

from pocketref.pack.library import Library
from pocketref.pages.page_sheet import place_of

_ALWAYS = {
    "checklist": "day",
    "newer": "sources/newer",
    "regimen": "doses",
}
_TREES = "recurrence"  # the place of every tree, and the id of the first
# The field of a page that names an item of a kind.
_FIELDS = {"drug": "drug", "grid": "grids"}


def route_of(library: Library, kind: str, name: str) -> str:
    """Where an item is read: the page it stands on, else its source."""
    match kind:
        case "article" | "source" | "disagreement":
            place = place_of(library, name)
            return place.route if place else "sources"
        case _ if kind in _ALWAYS:
            return _ALWAYS[kind]
        case "decision":
            return _TREES if name == _TREES else f"{_TREES}/{name}"
        case "event" | "rate" | "scale" | "score" | "trial":
            return _in_toxicity(library, kind, name)
        case _:
            page = _page_of(library, kind, name)
            place = place_of(library, page) if page else None
            return place.route if place else f"sources/{_source_of(library, kind, name)}"


def _in_toxicity(library: Library, kind: str, name: str) -> str:
    """The tab that has it: where it is graded, where its rates stand, or where it is compared."""
    match kind:
        case "scale":
            return f"tox/grade/{library.scale(name).term}"
        case "score":
            return f"tox/grade/{name}"
        case "trial":
            return f"tox/compare/{name}"
        case "rate":
            return f"tox/ref/{library.rate(name).event}"
        case _:
            return f"tox/ref/{name}"


def _page_of(library: Library, kind: str, name: str) -> str:
    match kind:
        case "fact":
            return library.page_with("says", name) or library.page_with("quotes", name)
        case _:
            return library.page_with(_FIELDS[kind], name) if kind in _FIELDS else ""


def _source_of(library: Library, kind: str, name: str) -> str:
    return library.fact(name).cited[0].source if kind == "fact" else "differ"


def speaking(library: Library, facts: Iterable[str]) -> str:
    """The first page on which one of these facts speaks."""
    return next((page for fact in facts if (page := library.page_with("says", fact))), "")
