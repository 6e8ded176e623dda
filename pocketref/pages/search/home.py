"""What stands there before anything is typed: what can be typed, and what is newest."""

from pocketref.model.reader import Sample
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
    found = sorted(library.samples(), key=lambda one: reader not in one.readers)
    return tuple(_example(library, one) for one in found[:_FEW])


def _example(library: Library, sample: Sample) -> Example:
    return Example(text=sample.text, shows=library.spelled(sample.shows))


def newest(library: Library) -> NewerNotice | None:
    """The newest approval or result that overtakes the first page of the regimen."""
    every = library.newer()
    first = library.contents()[0].id
    found = library.newer_for(first) or every
    if not found:
        return None
    newer = found[0]
    said = next((fact for fact in library.facts(newer.facts) if not withheld(fact)), None)
    return NewerNotice(
        title=newer.title,
        dated=dated(newer.dated),
        text=said.statement if said else "",
        note=_NOTE,
        more=f"Open newer evidence ({numbers.count(len(every))})",
        route="sources/newer",
    )


def scopes(chosen: str) -> tuple[ScopeChip, ...]:
    """What the search may be narrowed to."""
    return tuple(
        ScopeChip(name=name, label=label, chosen=name == chosen) for name, label in _SCOPES.items()
    )
