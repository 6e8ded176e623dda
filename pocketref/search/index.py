"""How the index is built and asked; all its SQL."""

import sqlite3
from collections.abc import Iterable

from pocketref.model.noun import noun

COLUMNS = "kind UNINDEXED, id UNINDEXED, title, alias, body"
TOKENS = "unicode61 remove_diacritics 2"
FIND = (
    "SELECT kind, id, title FROM entry WHERE entry MATCH ?"
    " ORDER BY bm25(entry, 0, 0, 8, 6, 1), title, kind, id LIMIT ?"
)
WORDS = 32  # more words than anyone types; a pasted page must not stop the search


@noun
class Entry:
    """What can be found: its title weighs most, then its other names, then its text."""

    kind: str
    id: str
    title: str
    alias: str
    body: str


@noun
class Hit:
    """An entry that was found."""

    kind: str
    id: str
    title: str


def build(pack: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the index into a pack being compiled."""
    pack.execute(
        f"CREATE VIRTUAL TABLE entry USING fts5({COLUMNS}, prefix='1 2 3', tokenize='{TOKENS}')"
    )
    pack.executemany(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
        [(entry.kind, entry.id, entry.title, entry.alias, entry.body) for entry in entries],
    )
    pack.execute("INSERT INTO entry (entry) VALUES ('optimize')")


def find(pack: sqlite3.Connection, words: str, limit: int = 20) -> tuple[Hit, ...]:
    """Ask the index of an open pack. Every word is taken literally, as a beginning."""
    query = _query(words)
    if not query:
        return ()
    rows = pack.execute(FIND, (query, limit))
    return tuple(Hit(kind=kind, id=name, title=title) for kind, name, title in rows)


def _query(words: str) -> str:
    """Quote every word that has a letter or digit; the rest cannot be found and finds nothing."""
    sound = "".join(sign if sign.isprintable() else " " for sign in words)
    terms = [word for word in sound.split() if any(sign.isalnum() for sign in word)]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in terms[:WORDS])
