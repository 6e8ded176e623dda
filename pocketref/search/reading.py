"""Reading the index of an open pack: where words stand, what is called so, what is near."""

import sqlite3
from collections.abc import Sequence
from functools import cached_property, reduce
from operator import or_

from pocketref.search.postings import unpacked
from pocketref.search.ranking import Called, Tier, Where
from pocketref.search.spelling import SHORTEST, Vocabulary, edits_allowed, meant

_BEGINNING = "SELECT head, title, alias, body FROM beginning WHERE word = ?"
_WORD = "SELECT title FROM word WHERE word = ?"
_WORDS = "SELECT word, head, title, alias, body FROM word WHERE word >= ? AND word < ?"
_VOCABULARY = "SELECT word FROM word WHERE word >= ':' AND length(word) >= ?"  # after all figures
_NAME = "SELECT numbers FROM name WHERE name = ? AND how = ?"
_LAST = "\U0010ffff"  # comes after every other sign


class Reading:
    """What a pack knows about words. Nothing is read before it is asked for.

    Only what belongs to the pack is kept; nothing that was typed.
    """

    def __init__(self, pack: sqlite3.Connection) -> None:
        self._pack = pack

    @cached_property
    def tiers(self) -> dict[Tier, int]:
        """The entries of each tier."""
        return {tier: self.marked(f"tier {tier:d}") for tier in Tier}

    def marked(self, mark: str) -> int:
        """The entries that bear a mark."""
        row = self._pack.execute("SELECT numbers FROM mark WHERE mark = ?", (mark,)).fetchone()
        return unpacked(row[0]) if row else 0

    def called(self, name: str, named: str) -> Called:
        """What is called exactly so: by its id, or by the words of a name."""
        return Called(
            id=self._named(name, "id"),
            title=self._named(named, "title"),
            alias=self._named(named, "alias"),
        )

    def where(self, word: str) -> Where:
        """The entries with a word, or with words that begin with it."""
        shared = self._pack.execute(_BEGINNING, (word,)).fetchone()
        if shared:
            whole = self._pack.execute(_WORD, (word,)).fetchone()
            return _where(shared, whole[0] if whole else b"")
        return reduce(or_, self._beginning_with(word).values(), Where())

    def is_known(self, word: str) -> bool:
        """Whether words begin with it that a pack does not merely quote as misspelt."""
        if self._pack.execute(_BEGINNING, (word,)).fetchone():
            return True
        return not self._misspelt.issuperset(self._beginning_with(word))

    def corrected(self, word: str) -> tuple[str, ...]:
        """The words it may have been meant for."""
        if not edits_allowed(word):
            return ()
        return meant(self._vocabulary.near(word), self._alike)

    def _named(self, name: str, how: str) -> int:
        row = self._pack.execute(_NAME, (name, how)).fetchone()
        return unpacked(row[0]) if row else 0

    def _beginning_with(self, word: str) -> dict[str, Where]:
        rows = self._pack.execute(_WORDS, (word, word + _LAST))
        return {each: _where(sets, sets[1] if each == word else b"") for each, *sets in rows}

    @cached_property
    def _misspelt(self) -> frozenset[str]:
        return frozenset(word for (word,) in self._pack.execute("SELECT word FROM misspelt"))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        """Read with the first word that is not known; one comparison each for later ones."""
        rows = self._pack.execute(_VOCABULARY, (SHORTEST - 1,))
        return Vocabulary(word for (word,) in rows if word.isalpha() and word not in self._misspelt)

    @cached_property
    def _alike(self) -> tuple[frozenset[str], ...]:
        sets: dict[int, set[str]] = {}
        for word, together in self._pack.execute("SELECT word, together FROM alike"):
            sets.setdefault(together, set()).add(word)
        return tuple(map(frozenset, sets.values()))


def _where(sets: Sequence[bytes], whole: bytes) -> Where:
    head, title, alias, body = map(unpacked, sets)
    return Where(head=head, title=title, alias=alias, body=body, whole=unpacked(whole))
