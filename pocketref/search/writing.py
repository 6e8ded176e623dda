"""Writing the index into a pack: entries in their order, and where each word stands.

Why no FTS5: see `finding`.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from pocketref.model.noun import noun
from pocketref.search.folding import folded, short_forms_in, words_in
from pocketref.search.found import Entry
from pocketref.search.postings import bits_of, packed

TABLES = (
    """CREATE TABLE entry (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        alias TEXT NOT NULL,
        body TEXT NOT NULL,
        scopes TEXT NOT NULL,
        differs INTEGER NOT NULL
    )""",
    # Where a word stands: at the beginning of titles, in titles, in other names, in texts.
    """CREATE TABLE word (
        word TEXT PRIMARY KEY, head BLOB, title BLOB, alias BLOB, body BLOB
    ) WITHOUT ROWID""",
    # The same for beginnings that many words share, so that one letter reads one row.
    """CREATE TABLE beginning (
        word TEXT PRIMARY KEY, head BLOB, title BLOB, alias BLOB, body BLOB
    ) WITHOUT ROWID""",
    # Whole names, for what is typed exactly, and what bears them: as id, title or other name.
    """CREATE TABLE name (
        name TEXT NOT NULL, how TEXT NOT NULL, numbers BLOB, PRIMARY KEY (name, how)
    ) WITHOUT ROWID""",
    # Sets of entries: `tier 0`, `scope dose`, `kind article`.
    "CREATE TABLE mark (mark TEXT PRIMARY KEY, numbers BLOB) WITHOUT ROWID",
    # Words that must never be taken for each other share a set; misspelt words are never meant.
    "CREATE TABLE alike (word TEXT PRIMARY KEY, together INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE misspelt (word TEXT PRIMARY KEY) WITHOUT ROWID",
)
FIELDS = ("head", "title", "alias", "body")
MANY = 16  # words that share a beginning, from which it gets a row of its own
_LONGEST_NAME = 80  # letters; nobody types more of a name exactly

Places = dict[str, dict[str, set[int]]]


@noun
class Lore:
    """What is known about words, besides where they stand.

    Attributes:
        spellings: pairs of a word and its other spelling; either finds both.
        alike: sets of names that must never be taken for each other.
        misspelt: words that a pack quotes as misspelt; nothing is corrected to them.
    """

    spellings: tuple[tuple[str, str], ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()
    misspelt: tuple[str, ...] = ()


def write(pack: sqlite3.Connection, entries: Iterable[Entry], lore: Lore) -> None:
    """Write the index into a pack being compiled."""
    for table in TABLES:
        pack.execute(table)
    ordered = sorted(entries, key=lambda entry: (entry.tier, entry.place, entry.kind, entry.id))
    rows = [
        (number, one.kind, one.id, one.title, one.alias, one.body, one.scopes, one.differs)
        for number, one in enumerate(ordered)
    ]
    pack.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    others = _others(lore)
    places = _places(ordered, others)
    _put(pack, "word", places)
    _put(pack, "beginning", _beginnings(places))
    pack.executemany("INSERT INTO name VALUES (?, ?, ?)", sorted(_names(ordered, others)))
    pack.executemany("INSERT INTO mark VALUES (?, ?)", sorted(_marks(ordered)))
    pack.executemany("INSERT INTO alike VALUES (?, ?)", sorted(_alike(lore).items()))
    misspelt = sorted({(folded(word),) for word in lore.misspelt})
    pack.executemany("INSERT INTO misspelt VALUES (?)", misspelt)


def _others(lore: Lore) -> dict[str, set[str]]:
    """The other spellings of a word."""
    others: dict[str, set[str]] = defaultdict(set)
    for pair in lore.spellings:
        one, other = map(folded, pair)
        others[one].add(other)
        others[other].add(one)
    return others


def _places(entries: list[Entry], others: dict[str, set[str]]) -> Places:
    """Each word with the entries in whose fields it stands."""
    places: Places = defaultdict(lambda: defaultdict(set))

    def put(number: int, field: str, words: Iterable[str]) -> None:
        for word in words:
            for each in (word, *others.get(word, ())):
                places[each][field].add(number)

    for number, entry in enumerate(entries):
        put(number, "head", words_in(entry.title)[:1])
        for field in ("title", "alias", "body"):
            text = getattr(entry, field)
            put(number, field, (*words_in(text), *short_forms_in(text)))
    return places


def _beginnings(places: Places) -> Places:
    """The beginnings that many words share, with all their entries."""
    shared: dict[str, list[str]] = defaultdict(list)
    for word in places:
        for end in range(1, len(word)):
            shared[word[:end]].append(word)
    gathered: Places = {}
    for beginning, words in shared.items():
        if len(words) >= MANY:
            standing = [places[word] for word in (*words, beginning) if word in places]
            gathered[beginning] = {
                field: set().union(*(each.get(field, ()) for each in standing)) for field in FIELDS
            }
    return gathered


def _put(pack: sqlite3.Connection, table: str, places: Places) -> None:
    rows = (
        (word, *(packed(bits_of(places[word].get(field, ()))) for field in FIELDS))
        for word in sorted(places)
    )
    pack.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)", rows)  # noqa: S608  # ours


def _names(entries: list[Entry], others: dict[str, set[str]]) -> Iterator[tuple[str, str, bytes]]:
    """Everything an entry is called, in both spellings; each line of its other names is one."""
    names: dict[tuple[str, str], set[int]] = defaultdict(set)
    for number, entry in enumerate(entries):
        names[entry.id, "id"].add(number)
        called = (("title", entry.title), *(("alias", line) for line in entry.alias.splitlines()))
        for how, name in called:
            words = words_in(name)
            anew = (min(others.get(word, {word})) for word in words)
            for spelled in (" ".join(words), " ".join(anew)):
                names[spelled, how].add(number)
    for (name, how), numbers in names.items():
        if 0 < len(name) <= _LONGEST_NAME:
            yield name, how, packed(bits_of(numbers))


def _marks(entries: list[Entry]) -> Iterator[tuple[str, bytes]]:
    marked: dict[str, set[int]] = defaultdict(set)
    for number, entry in enumerate(entries):
        marked[f"tier {entry.tier}"].add(number)
        marked[f"kind {entry.kind}"].add(number)
        for scope in entry.scopes.split():
            marked[f"scope {scope}"].add(number)
    yield from ((mark, packed(bits_of(numbers))) for mark, numbers in marked.items())


def _alike(lore: Lore) -> dict[str, int]:
    """Each word of the names with the number of its set; a word of several sets keeps the first."""
    together: dict[str, int] = {}
    for number, names in enumerate(lore.alike):
        for name in names:
            for word in words_in(name):
                together.setdefault(word, number)
    return together
