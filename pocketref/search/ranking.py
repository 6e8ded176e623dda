"""The order of what was found: by rule, never by a score. Pure.

1. What is called exactly as typed: a drug or page by its title, then by another name, then any id.
2. Drugs by their names. 3. Pages by theirs. 4. Statements. 5. The text of all of these. 6. Sources.

Inside each of them: titles that are what was typed, that begin with it, that have all of its words
(whole words before beginnings of words), then other names. What matches alike keeps the order of
the pack, which is the order of the bits.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import reduce
from operator import and_
from typing import NamedTuple

from pocketref.search.found import Match


class Tier(IntEnum):
    """The kinds of entries, in the order in which they are wanted."""

    DRUG = 0
    PAGE = 1
    STATEMENT = 2
    SOURCE = 3


class Where(NamedTuple):
    """The entries in which a word stands, or words that begin with it.

    Attributes:
        head: at the beginning of their titles.
        alias: in their other names.
        whole: in their titles, as a whole word.
    """

    head: int = 0
    title: int = 0
    alias: int = 0
    body: int = 0
    whole: int = 0

    @property
    def anywhere(self) -> int:
        """In any of their texts."""
        return self.title | self.alias | self.body

    def __or__(self, other: "Where") -> "Where":
        """Where either stands."""
        return Where(*(one | two for one, two in zip(self, other, strict=True)))


class Rank(NamedTuple):
    """Entries that match alike; `in_text` where names alone do not have all the words."""

    match: Match
    entries: int
    in_text: bool = False


class Called(NamedTuple):
    """The entries that are called exactly what was typed: their id, title, or another name."""

    id: int = 0
    title: int = 0
    alias: int = 0


def everywhere(words: Sequence[Where]) -> int:
    """The entries that have every word, in whichever of their texts."""
    return _all(word.anywhere for word in words)


def ranked(
    words: Sequence[Where], called: Called, tiers: Mapping[Tier, int], within: int
) -> Iterator[Rank]:
    """The ranks that have entries, the best first; an entry comes once.

    Args:
        words: each word that was typed.
        called: what is called exactly so.
        tiers: the entries of each tier.
        within: the entries that are wanted at all.
    """
    left = within
    for rank in _in_order(words, called, tiers):
        fresh = rank.entries & left
        left &= ~fresh
        if fresh:
            yield rank._replace(entries=fresh)


def _in_order(words: Sequence[Where], called: Called, tiers: Mapping[Tier, int]) -> Iterator[Rank]:
    names, text, sources = _by_name(words, called), everywhere(words), tiers[Tier.SOURCE]
    places = tiers[Tier.DRUG] | tiers[Tier.PAGE]
    yield Rank(Match.EXACT, called.title & places)
    yield Rank(Match.EXACT, called.alias & places)
    yield Rank(Match.EXACT, called.id)
    for tier in (Tier.DRUG, Tier.PAGE, Tier.STATEMENT):
        yield from (Rank(match, entries & tiers[tier]) for match, entries in names)
    yield Rank(Match.WORDS, text & ~sources, in_text=True)
    yield from (Rank(match, entries & sources) for match, entries in names)
    yield Rank(Match.WORDS, text, in_text=True)


def _by_name(words: Sequence[Where], called: Called) -> tuple[tuple[Match, int], ...]:
    """How names match, the best first."""
    titled = _all(word.title for word in words)
    return (
        (Match.EXACT, called.title),
        (Match.PREFIX, titled & words[0].head),
        (Match.WORDS, titled & _all(word.whole for word in words)),
        (Match.WORDS, titled),
        (Match.SYNONYM, called.alias),
        (Match.SYNONYM, _all(word.title | word.alias for word in words)),
    )


def _all(sets: Iterator[int]) -> int:
    """What is in each of these sets."""
    return reduce(and_, sets)
