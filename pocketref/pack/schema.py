"""What a pack looks like inside: its marks, its tables, and the digest over their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

MAGIC = b"SQLite format 3\x00"
APPLICATION = 0x504B5246  # "PKRF", in the file's header
VERSION = 4  # another one is read by another program
PAGE = 4096

SETTINGS = (
    f"PRAGMA page_size = {PAGE}",
    "PRAGMA encoding = 'UTF-8'",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",  # the finished file is synced once, before it takes its name
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)
TABLES = (
    "CREATE TABLE edition (body TEXT NOT NULL, digest TEXT NOT NULL)",
    """CREATE TABLE item (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID""",
    # Of which kind an id is.
    "CREATE INDEX item_by_id ON item (id)",
    # Which items of a kind name an id in one of their fields: `rate`, `event`, `diarrhoea`.
    """CREATE TABLE link (
        kind TEXT NOT NULL,
        field TEXT NOT NULL,
        name TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (kind, field, name, id)
    ) WITHOUT ROWID""",
)
_DIGESTED = (
    "SELECT 'edition', body FROM edition",
    "SELECT kind, id, position, title, body FROM item ORDER BY kind, id",
    "SELECT kind, field, name, id FROM link ORDER BY kind, field, name, id",
    "SELECT kind, id, title, alias, body, scopes, differs FROM entry ORDER BY number",
    *(
        f"SELECT word, hex(head), hex(title), hex(alias), hex(body) FROM {table} ORDER BY word"  # noqa: S608  # ours
        for table in ("word", "beginning")
    ),
    "SELECT name, how, hex(numbers) FROM name ORDER BY name, how",
    "SELECT mark, hex(numbers) FROM mark ORDER BY mark",
    "SELECT word, together FROM alike ORDER BY word",
    "SELECT word FROM misspelt ORDER BY word",
)


def digest(pack: sqlite3.Connection) -> str:
    """SHA-256 over every row of content, in hexadecimal: the same however the file is laid out."""
    # Needed when a pack is built or verified, not when it is opened.
    import hashlib  # noqa: PLC0415
    import json  # noqa: PLC0415

    seen = hashlib.sha256(f"pocketref/{VERSION}\n".encode())
    for query in _DIGESTED:
        for row in pack.execute(query):
            seen.update(json.dumps(row, ensure_ascii=False).encode())
            seen.update(b"\n")
    return seen.hexdigest()
