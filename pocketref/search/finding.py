"""Asking the index of an open pack.

Each word keeps the set of its entries as bits, in the order of the pack, in plain tables of SQLite.
Measured beside FTS5, each letter of three hundred real queries, milliseconds at the 99th percentile
and megabytes of index and texts, on 1,300 and on 51,300 entries:

| | ms | ms | MB | MB |
|---|---|---|---|---|
| sets as bits: ranks, count, spelling, extracts and all | 1.6 | 2.5 | 0.9 | 15 |
| FTS5, by score | 1.0 | 44 | 1.3 | 14 |
| FTS5, one rank in the order of the pack, and the count | 0.2 | 14 | 1.3 | 14 |
| FTS5, names apart from texts, one rank each, and the count | 0.3 | 8 | 1.7 | 23 |
| FTS5 of trigrams, names only, without the count | 0.1 | 0.1 | 1.1 | 18 |

A rank is a query of its own in FTS5, and there are twenty; counting reads every match. A library
for spelling alone adds 6 MB; the vocabulary of a pack is compared in less than a millisecond.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import chain, islice
from operator import or_

from pocketref.search.excerpting import excerpt
from pocketref.search.folding import folded, name_of, shortened, typed_words
from pocketref.search.found import Correction, Found, Hit, Match
from pocketref.search.nearing import nearest
from pocketref.search.postings import numbers_in
from pocketref.search.ranking import Called, Rank, Where, everywhere, ranked
from pocketref.search.reading import Reading

_ENTRY = "SELECT kind, id, title, body, differs FROM entry WHERE number = ?"
_TOPIC = "SELECT number, title, alias FROM entry WHERE number = ?"
_EVERYTHING = -1
# Left out where nothing has all the words of a question.
_FILLERS = frozenset(
    word
    for line in (
        "a an and are at be by can could did do does for from has have how i if in is it may must",
        "of on or should that the their there these this to was were what when where which who why",
        "will with would",
    )
    for word in line.split()
)


class Index:
    """The index of an open pack. Nothing typed is kept."""

    def __init__(self, pack: sqlite3.Connection) -> None:
        self._pack = pack
        self._reading = Reading(pack)

    def find(self, text: str, limit: int = 20, scope: str = "") -> Found:
        """The entries that have every one of the words, or words that begin with them."""
        within = self._reading.marked(f"scope {scope}") if scope else _EVERYTHING
        words = typed_words(text)
        if not words:
            return self._all_of(within, limit) if scope and not text.strip() else Found()
        found = self._found(text, words, limit, within)
        if found.total or not _FILLERS.intersection(words):
            return found
        fewer = [word for word in words if word not in _FILLERS]
        return self._found(text, fewer, limit, within) if fewer else found

    def nearest(self, text: str, limit: int = 3) -> tuple[Hit, ...]:
        """The pages whose names are nearest to a text, however far they are."""
        topics = numbers_in(self._reading.marked("kind article"))
        rows = (self._pack.execute(_TOPIC, (number,)).fetchone() for number in topics)
        names = {number: f"{title}\n{alias}" for number, title, alias in rows}
        chosen = nearest(shortened(text), names, limit)
        return tuple(self._hit(number, Match.SPELLING) for number in chosen)

    def _all_of(self, within: int, limit: int) -> Found:
        numbers = islice(numbers_in(within), limit)
        hits = tuple(self._hit(number, Match.WORDS) for number in numbers)
        return Found(hits=hits, total=within.bit_count())

    def _found(self, text: str, words: Sequence[str], limit: int, within: int) -> Found:
        typed = [self._reading.where(word) for word in words]
        corrections = tuple(self._corrections(words))
        meant = self._meant(words, typed, corrections)
        called = self._called(text)
        every = (everywhere(meant) | called.id | called.title | called.alias) & within
        as_typed = everywhere(typed) if corrections else _EVERYTHING
        looked_for = (*words, *chain.from_iterable(each.meant for each in corrections))
        hits = []
        for rank, number in self._first(ranked(meant, called, self._reading.tiers, every), limit):
            match = rank.match if as_typed >> number & 1 else Match.SPELLING
            hits.append(self._hit(number, match, looked_for if rank.in_text else ()))
        return Found(hits=tuple(hits), total=every.bit_count(), corrections=corrections)

    def _called(self, text: str) -> Called:
        """What is called exactly as typed."""
        short = shortened(text)
        return self._reading.called(folded(short).strip(), name_of(short))

    @staticmethod
    def _first(ranks: Iterator[Rank], limit: int) -> Iterator[tuple[Rank, int]]:
        """The first entries, each with its rank."""
        each = ((rank, number) for rank in ranks for number in numbers_in(rank.entries))
        return islice(each, limit)

    def _corrections(self, words: Sequence[str]) -> Iterator[Correction]:
        for word in words:
            if not self._reading.is_known(word) and (meant := self._reading.corrected(word)):
                yield Correction(typed=word, meant=meant)

    def _meant(
        self, words: Sequence[str], typed: Sequence[Where], corrections: Sequence[Correction]
    ) -> list[Where]:
        """Where each word stands, or what it was taken for."""
        taken = {each.typed: each.meant for each in corrections}
        return [
            reduce(or_, map(self._reading.where, taken.get(word, ())), where)
            for word, where in zip(words, typed, strict=True)
        ]

    def _hit(self, number: int, match: Match, words: Sequence[str] = ()) -> Hit:
        kind, name, title, body, differs = self._pack.execute(_ENTRY, (number,)).fetchone()
        return Hit(
            kind=kind,
            id=name,
            title=title,
            match=match,
            text=excerpt(body, words) if words else "",
            differs=bool(differs),
        )
