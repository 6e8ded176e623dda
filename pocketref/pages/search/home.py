"""What stands there before anything is typed: what can be typed, and what is newest."""

from pocketref.model.difference import Newer
from pocketref.model.reader import Reader, Sample
from pocketref.pack.library import Library
from pocketref.pages.citing import withheld
from pocketref.pages.search.view import Example, NewerNotice, ScopeChip
from pocketref.wording import numbers
from pocketref.wording.dates import dated

_NOTE = "Not part of the article’s regimen. No dose of it is calculated here."
_FEW = 5
_SCOPES = {
    "dose": "Doses",
    "tox": "Side effects",
    "time": "Timing",
    "infuse": "Infusion",
    "source": "Sources",
}


def examples(library: Library) -> tuple[Example, ...]:
    """What can be typed: what this reader wants first, then a few of the others'."""
    reader = library.manner.reader
    return library.once(f"examples for {reader}", tuple, lambda: _first(library, reader))


def _first(library: Library, reader: Reader) -> tuple[Example, ...]:
    found = sorted(library.samples(), key=lambda one: reader not in one.readers)
    return tuple(_example(library, one) for one in found[:_FEW])


def _example(library: Library, sample: Sample) -> Example:
    return Example(text=sample.text, shows=library.spelled(sample.shows))


def newest(library: Library) -> NewerNotice | None:
    """The newest approval or result that overtakes the first page of the regimen."""
    return next(iter(library.once("newest", tuple, lambda: _newest(library))), None)


def _newest(library: Library) -> tuple[NewerNotice, ...]:
    every = library.newer()
    first = library.contents()[0].id
    found = library.newer_for(first) or every
    return tuple(_notice(library, newer, len(every)) for newer in found[:1])


def _notice(library: Library, newer: Newer, many: int) -> NewerNotice:
    said = (fact.statement for fact in library.facts(newer.facts) if not withheld(fact))
    return NewerNotice(
        title=newer.title,
        dated=dated(newer.dated),
        text=next(said, ""),
        note=_NOTE,
        more=f"Open newer evidence ({numbers.count(many)})",
        route="sources/newer",
    )


def scopes(chosen: str) -> tuple[ScopeChip, ...]:
    """What the search may be narrowed to."""
    return tuple(
        ScopeChip(name=name, label=label, chosen=name == chosen) for name, label in _SCOPES.items()
    )
