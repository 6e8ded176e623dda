"""What an open pack is asked with: rows become nouns, as their reader spells, and are kept."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeVar

from pocketref.model.site import Site
from pocketref.pack.faults import PackError
from pocketref.pack.rebuilding import rebuild

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocketref.model.edition import Edition
    from pocketref.model.reader import Manner

Thing = TypeVar("Thing")

_ITEM = "SELECT id, body FROM item WHERE kind = ? AND id = ?"
_ITEMS = "SELECT id, body FROM item WHERE kind = ? ORDER BY position, id"
# Items of one kind that name something in a field; the first pair leads, the second must hold too.
_NAMING = (
    "SELECT item.id, item.body FROM link JOIN item ON item.kind = link.kind AND item.id = link.id"
    " WHERE link.kind = ? AND link.field = ? AND link.name = ?"
)
_NAMING_TOO = (
    " AND EXISTS (SELECT 1 FROM link AS other WHERE other.kind = link.kind AND other.field = ?"
    " AND other.name = ? AND other.id = link.id)"
)
_COUNTS = "SELECT name, count(*) FROM link WHERE kind = ? AND field = ? GROUP BY name"


class Keeper:
    """Items of one pack, each made once. The methods raise `PackError` on a damaged file.

    Attributes:
        site: what the hospital has set for itself; no item of the pack is changed by it.
    """

    def __init__(self, pack: sqlite3.Connection, edition: Edition, path: Path) -> None:
        self.edition = edition
        self.path = path
        self._pack = pack
        self._items: dict[tuple[str, str], object] = {}
        self._manner: Manner | None = None
        self._spell: Callable[[str], str] | None = None
        self._letters: dict[str, str] = {}
        self.site = Site()

    @property
    def manner(self) -> Manner:
        """How the reader is addressed."""
        from pocketref.model.reader import Manner

        return self._manner or Manner()

    def address(self, manner: Manner) -> None:
        """Spell and letter for this reader from now on. Nouns had before stay as they are.

        Raises:
            KeyError: the pack has no such locale.
        """
        from pocketref.model.reader import Spelling

        before = self.manner
        letters = self._lettering(manner.locale)
        self._manner, self._letters = manner, letters
        if (before.spelling, before.locale) == (manner.spelling, manner.locale):
            return
        american = manner.spelling is Spelling.AMERICAN
        self._spell = self._american() if american else None
        self._items.clear()

    def settle(self, site: Site) -> None:
        """Stand beside this hospital's own rules from now on."""
        self.site = site
        self._items.clear()

    def spelled(self, text: str) -> str:
        """A text as the reader spells; for words that the program says by itself."""
        return self._spell(text) if self._spell else text

    def once(self, name: str, noun: type[Thing], make: Callable[[], Thing]) -> Thing:
        """What is worked out from the whole pack: made once for a spelling, then kept."""
        kept = self._items.get(("once", name))
        if isinstance(kept, noun):
            return kept
        made = make()
        self._items["once", name] = made
        return made

    def verify(self) -> bool:
        """Whether every row is as it was when the pack was built. Reads the whole pack."""
        from pocketref.pack.schema import digest

        try:
            return digest(self._pack) == self.edition.digest
        except sqlite3.Error:
            return False

    def close(self) -> None:
        """Let go of the file."""
        self._pack.close()

    def _item(self, kind: str, name: str, noun: type[Thing]) -> Thing:
        kept = self._items.get((kind, name))
        if isinstance(kept, noun):
            return kept
        rows = self._rows(_ITEM, kind, name)
        if not rows:
            raise self._missing(name)
        return self._made(kind, noun, *rows[0])

    def _all(self, kind: str, noun: type[Thing]) -> tuple[Thing, ...]:
        return tuple(self._made(kind, noun, *row) for row in self._rows(_ITEMS, kind))

    def _naming(self, kind: str, noun: type[Thing], **named: str | None) -> tuple[Thing, ...]:
        """The items whose fields name these ids; one or two fields, None for no matter which."""
        pairs = [(field, name) for field, name in named.items() if name is not None]
        if not pairs:
            return self._all(kind, noun)
        query = _NAMING + _NAMING_TOO * (len(pairs) - 1) + " ORDER BY item.position, item.id"
        rows = self._rows(query, kind, *(word for pair in pairs for word in pair))
        return tuple(self._made(kind, noun, *row) for row in rows)

    def _counts(self, kind: str, field: str) -> dict[str, int]:
        """How many items of a kind name each id in a field."""
        return {name: int(many) for name, many in self._rows(_COUNTS, kind, field)}

    def _made(self, kind: str, noun: type[Thing], name: str, body: str) -> Thing:
        kept = self._items.get((kind, name))
        if isinstance(kept, noun):
            return kept
        try:
            made = rebuild(noun, body)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise self._damaged() from error
        if self._spell or self._letters:
            made = self._mannerly(made)
        self._items[kind, name] = made
        return made

    def _mannerly(self, thing: Thing) -> Thing:
        from pocketref.pack.spelling import respelled

        return respelled(thing, self._spell or str, self._letters)

    def _american(self) -> Callable[[str], str]:
        from pocketref.pack.spelling import speller

        pairs = self._rows("SELECT id, title FROM item WHERE kind = 'spelling'")
        return speller((word, other) for word, other in pairs)

    def _lettering(self, locale: str) -> dict[str, str]:
        """The names that a locale letters otherwise, by drug."""
        if not locale:
            return {}
        from pocketref.model.reader import Locale

        return {each.drug: each.shown for each in self._item("locale", locale, Locale).letters}

    def _rows(self, query: str, *values: str) -> list[tuple[str, ...]]:
        try:
            return self._pack.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._damaged() from error

    def _missing(self, name: str) -> Exception:
        """What to raise for a row that is not there: a caller's mistake, or a damaged pack."""
        return KeyError(name) if self.verify() else self._damaged()

    def _damaged(self) -> PackError:
        return damaged(self.path)


def damaged(path: Path) -> PackError:
    """What every kind of damage is told as."""
    return PackError(f"The pack {path} is damaged; install it again.")
