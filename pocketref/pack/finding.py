"""The part of an open pack that finds: entries by words, told as their reader spells."""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING

from pocketref.model.noun import but
from pocketref.pack.keeping import Keeper

if TYPE_CHECKING:
    from pocketref.search.finding import Index
    from pocketref.search.found import Found, Hit


class Finder(Keeper):
    """Finds entries. Nothing is read for it before the first search."""

    def find(self, words: str, limit: int = 20, scope: str = "") -> Found:
        """The entries that have every one of these words, or words that begin with them.

        Args:
            words: any text.
            limit: how many hits; all are counted.
            scope: `dose`, `tox`, `time`, `infuse` or `source`; empty for everything.
        """
        try:
            found = self._index.find(words, limit, scope)
        except sqlite3.Error as error:
            raise self._damaged() from error
        return but(found, hits=self._all_told(found.hits))

    def nearest(self, words: str, limit: int = 3) -> tuple[Hit, ...]:
        """The pages whose names are nearest to words that find nothing."""
        try:
            hits = self._index.nearest(words, limit)
        except sqlite3.Error as error:
            raise self._damaged() from error
        return self._all_told(hits)

    @cached_property
    def _index(self) -> Index:
        """Made with the first search; it is the same however the reader spells."""
        from pocketref.search.finding import Index

        return Index(self._pack)

    def _all_told(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        return tuple(map(self._told, hits)) if self._spell or self._letters else hits

    def _told(self, hit: Hit) -> Hit:
        """A hit as its reader spells; a drug's title is its shown name."""
        title = self._letters.get(hit.id, hit.title) if hit.kind == "drug" else hit.title
        # The titles of sources are quotations.
        title = title if hit.kind == "source" else self.spelled(title)
        return but(hit, title=title, text=self.spelled(hit.text))
