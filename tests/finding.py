"""Builders for tests of finding: entries, and an index of them in memory."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from pocketref.search.finding import Index
from pocketref.search.found import Entry, Found
from pocketref.search.ranking import Tier
from pocketref.search.writing import Lore, write

_TIERS = {"drug": Tier.DRUG, "fact": Tier.STATEMENT, "source": Tier.SOURCE}


def an_entry(kind: str, name: str, title: str = "", **more: Any) -> Entry:  # noqa: ANN401  # its other fields
    """An entry of the tier of its kind."""
    tier = _TIERS.get(kind, Tier.PAGE)
    return Entry(kind=kind, id=name, tier=tier, place=0, title=title, **more)


@contextmanager
def an_index(entries: Iterable[Entry], lore: Lore | None = None) -> Iterator[Index]:
    """An index of these entries."""
    with closing(sqlite3.connect(":memory:")) as pack:
        write(pack, entries, lore or Lore())
        yield Index(pack)


def ids(found: Found) -> list[str]:
    """The ids of what was found, in its order."""
    return [hit.id for hit in found.hits]
