"""Nouns into one SQLite file with index and digest: the same bytes every time."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pocketref.model.edition import Edition
from pocketref.model.noun import but
from pocketref.pack.flattening import row_of
from pocketref.pack.fronting import front
from pocketref.pack.indexing import found_by
from pocketref.pack.manifest import Content
from pocketref.pack.schema import SETTINGS, TABLES, digest
from pocketref.search.index import build

Row = tuple[str, str, int, str, str]  # kind, id, position, title, body


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
    manifest = content.manifest.thing
    for kind, entries in content.kinds().items():
        for position, entry in enumerate(entries):
            yield _row(kind, entry.thing.id, position, entry.thing)
    drugs = [entry.thing for entry in content.drugs]
    for position, regimen in enumerate(content.regimens):
        yield _row("front", regimen.thing.id, position, front(regimen.thing, drugs))
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


def _row(kind: str, name: str, position: int, thing: Any) -> Row:  # noqa: ANN401  # any noun
    titles = (getattr(thing, field, "") for field in ("title", "shown", "statement"))
    return kind, name, position, next(filter(None, titles), name), row_of(thing)


def _write(content: Content, file: Path) -> Edition:
    edition = edition_of(content)
    with closing(sqlite3.connect(file, isolation_level=None)) as pack:
        for setting in SETTINGS:
            pack.execute(setting)
        pack.execute("BEGIN")
        for table in TABLES:
            pack.execute(table)
        pack.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?)", sorted(rows(content)))
        build(pack, sorted(found_by(content), key=lambda entry: (entry.kind, entry.id)))
        pack.execute("INSERT INTO edition VALUES (?, '')", (row_of(edition),))
        seal = digest(pack)
        pack.execute("UPDATE edition SET digest = ?", (seal,))
        pack.execute("COMMIT")
        pack.execute("VACUUM")
    return but(edition, digest=seal)


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
