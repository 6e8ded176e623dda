"""Nouns into one SQLite file with index and digest: the same bytes every time."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pocketref.model.article import Article, Contents, Heading
from pocketref.model.edition import Edition
from pocketref.model.noun import but
from pocketref.pack.binding import bound
from pocketref.pack.flattening import row_of
from pocketref.pack.fronting import front
from pocketref.pack.indexing import found_by, lore
from pocketref.pack.manifest import Content, Entry, Manifest
from pocketref.pack.schema import SETTINGS, TABLES, digest
from pocketref.pack.vocabulary import vocabulary
from pocketref.pack.walking import names_in
from pocketref.search.writing import write

Row = tuple[str, str, int, str, str]  # kind, id, position, title, body
Link = tuple[str, str, str, str]  # kind, field, the id it names, id

# The fields by whose ids items are asked for.
_LINKED = {
    "article": ("drug", "events", "gates", "grids", "scales"),
    "criterion": ("term",),
    "disagreement": ("facts", "article"),
    "fact": ("sources", "verification"),
    "later-dose": ("term",),
    "newer": ("affects",),
    "rate": ("event", "trial"),
    "scale": ("term",),
}


def compile_pack(content: Content, target: Path) -> Edition:
    """Write the pack, whole or not at all: beside its place first, then under its name."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    os.close(handle)
    beside = Path(name)
    try:
        edition = _write(content, beside)
        beside.chmod(0o644)
        _sync(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return edition


def rows(content: Content) -> Iterator[Row]:
    """Everything the pack holds, as rows."""
    for kind, entries in content.kinds().items():
        for position, thing in enumerate(_in_order(kind, entries)):
            yield _row(kind, thing.id, position, thing)
    yield _row("contents", "contents", 0, _contents(content))
    yield _row("vocabulary", "vocabulary", 0, vocabulary(content))
    drugs = [entry.thing for entry in content.drugs]
    for position, regimen in enumerate(_in_order("regimen", content.regimens)):
        yield _row("front", regimen.id, position, front(regimen, drugs))
    yield from _shared(content.manifest.thing)


def links(content: Content) -> Iterator[Link]:
    """Which items name which ids in the fields by which they are asked for."""
    kinds = content.kinds()
    for kind, linked in _LINKED.items():
        for entry in kinds[kind]:
            for field in linked:
                names = dict.fromkeys(name for _, name in names_in(entry.thing, field))
                yield from ((kind, field, name, entry.thing.id) for name in names)
    for entry in content.articles:
        yield from dict.fromkeys(_said_on(entry.thing))


def _said_on(page: Article) -> Iterator[Link]:
    """The facts of a page: those that speak in a row of it, and those that stand beside them."""
    for row in page.rows:
        speaks, *beside = row.facts
        yield "article", "says", speaks, page.id
        yield from (("article", "quotes", fact, page.id) for fact in beside)


def edition_of(content: Content) -> Edition:
    """What the pack says of itself, but for its digest."""
    manifest = content.manifest.thing
    return Edition(
        id=manifest.id,
        version=manifest.version,
        dated=manifest.dated,
        article_dated=manifest.article_dated,
        review=manifest.review,
        facts=len(content.facts),
        pages=len(content.articles),
    )


def _shared(manifest: Manifest) -> Iterator[Row]:
    """What the whole pack shares."""
    for position, limits in enumerate(manifest.bounds):
        yield _row("bounds", limits.id, position, limits)
    for position, formula in enumerate(manifest.formulas):
        yield _row("formula", formula.formula, position, formula)
    for position, bag in enumerate(manifest.stocked_bags):
        yield _row("bag", str(bag.value), position, bag)
    for position, pair in enumerate(manifest.synonyms):
        yield _row("synonym", pair.name, position, pair)
    for position, pair in enumerate(manifest.look_alikes):
        yield _row("look-alike", f"{pair.name} {pair.value}", position, pair)
    for position, pair in enumerate(manifest.abbreviations):
        yield _row("abbreviation", pair.name, position, pair)
    for position, pair in enumerate(manifest.spellings):
        # The title is the other spelling, so that all are read without a noun.
        yield "spelling", pair.name, position, pair.value, row_of(pair)
    for position, locale in enumerate(manifest.locales):
        yield _row("locale", locale.id, position, locale)
    for position, sample in enumerate(manifest.samples):
        yield _row("sample", sample.text, position, sample)


def _in_order(kind: str, entries: tuple[Entry[Any], ...]) -> list[Any]:
    """Items by their places, newer evidence by its date, the rest by file and line.

    Rates of whole arms stand before those of parts of them.
    """
    things = [entry.thing for entry in entries]
    match kind:
        case "article" | "disagreement" | "regimen":
            return sorted(things, key=lambda thing: (thing.place, thing.id))
        case "newer":
            return sorted(things, key=lambda thing: thing.dated, reverse=True)
        case "rate":
            return sorted(things, key=lambda thing: bool(thing.group))
        case _:
            return things


def _contents(content: Content) -> Contents:
    return Contents(
        headings=tuple(
            Heading(
                id=page.id,
                title=page.title,
                section=page.section,
                shelf=page.shelf,
                readers=page.readers,
            )
            for page in _in_order("article", content.articles)
        )
    )


def _row(kind: str, name: str, position: int, thing: Any) -> Row:  # noqa: ANN401  # any noun
    titles = (getattr(thing, field, "") for field in ("title", "shown", "statement", "about"))
    return kind, name, position, next(filter(None, titles), name), row_of(thing)


def _write(read: Content, file: Path) -> Edition:
    content = bound(read)
    edition = edition_of(content)
    with closing(sqlite3.connect(file, isolation_level=None)) as pack:
        for setting in SETTINGS:
            pack.execute(setting)
        pack.execute("BEGIN")
        for table in TABLES:
            pack.execute(table)
        pack.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?)", sorted(rows(content)))
        pack.executemany("INSERT INTO link VALUES (?, ?, ?, ?)", sorted(links(content)))
        write(pack, found_by(content), lore(content))
        pack.execute("INSERT INTO edition VALUES (?, '')", (row_of(edition),))
        seal = digest(pack)
        pack.execute("UPDATE edition SET digest = ?", (seal,))
        pack.execute("COMMIT")
        pack.execute("VACUUM")
    return but(edition, digest=seal)


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
