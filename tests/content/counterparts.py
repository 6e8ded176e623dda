"""Which entries of the dossier a fact has to agree with."""

from functools import cache

from tests.content.comparing import differences
from tests.content.figures import Entry, Figure, entries
from tests.content.graded import graded
from tests.content.rated import rated

# Compared with files of their own: dossier/bounds.yaml and dossier/bsa.yaml.
LIMITS, FORMULAS = "product-limits-", "bsa-"


@cache
def _carriers() -> dict[str, str]:
    """The entry that each fact carries, by the fact's id."""
    known = differences()
    own = set(entries()) - set(known.no_fact) - set(known.carried)
    moved = {fact: entry for entry, facts in known.carried.items() for fact in facts}
    return {**{name: name for name in own}, **moved}


def carriers(entry: str) -> tuple[str, ...]:
    """The facts that carry an entry together."""
    return differences().carried.get(entry, (entry,))


def counterparts(fact: str) -> tuple[Entry, ...]:
    """The entries of the dossier that a fact carries; none where the dossier has no such entry."""
    moved = [entries()[_carriers()[fact]]] if fact in _carriers() else []
    return (*moved, *(known[fact] for known in (rated(), graded()) if fact in known))


def figures_of(fact: str) -> tuple[Figure, ...]:
    """Every number of the entries that a fact carries."""
    return tuple(figure for entry in counterparts(fact) for figure in entry.figures)


def has_counterpart(fact: str) -> bool:
    """Whether the dossier has what a fact states."""
    return bool(counterparts(fact)) or fact.startswith((LIMITS, FORMULAS))
