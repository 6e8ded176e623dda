"""An open pack: items are read, and their nouns loaded, when they are asked for; then kept."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeVar

from pocketref.model.bounds import Bounds
from pocketref.model.edition import Edition
from pocketref.model.fact import Fact, Source, Stated
from pocketref.model.front import Front
from pocketref.model.noun import but
from pocketref.pack.faults import PackError
from pocketref.pack.opening import connect
from pocketref.pack.rebuilding import rebuild

if TYPE_CHECKING:
    from pathlib import Path

    from pocketref.model.article import Article
    from pocketref.model.checklist import Checklist
    from pocketref.model.drug import Drug
    from pocketref.model.gate import GateRule
    from pocketref.model.protocol import Protocol
    from pocketref.model.regimen import Pair, Regimen
    from pocketref.pack.assembling import Shelf
    from pocketref.search.index import Hit

Thing = TypeVar("Thing")

# Kinds that have pages, in the order in which an id is looked for.
_SHOWN = ("drug", "regimen", "article", "fact", "source", "checklist", "gate", "bounds")


class Library:
    """Answers from one pack. Asking for an id the pack does not have raises `KeyError`.

    The methods raise `PackError` when a part of the file that was not read before is damaged.
    """

    def __init__(self, pack: sqlite3.Connection, edition: Edition, path: Path) -> None:
        self.edition = edition
        self.path = path
        self._pack = pack
        self._items: dict[tuple[str, str], object] = {}
        self._protocols: dict[str, Protocol] = {}

    def protocol(self, regimen: str) -> Protocol:
        """A regimen with everything its day needs."""
        from pocketref.pack.assembling import assemble

        if regimen not in self._protocols:
            made = assemble(self.regimen(regimen), self._shelf(), self.drug, self.gate)
            self._protocols[regimen] = made
        return self._protocols[regimen]

    def regimen(self, name: str) -> Regimen:
        """One regimen."""
        from pocketref.model.regimen import Regimen

        return self._item("regimen", name, Regimen)

    def regimens(self) -> tuple[Regimen, ...]:
        """Every regimen."""
        from pocketref.model.regimen import Regimen

        return self._all("regimen", Regimen)

    def drug(self, name: str) -> Drug:
        """One drug."""
        from pocketref.model.drug import Drug

        return self._item("drug", name, Drug)

    def drugs(self) -> tuple[Drug, ...]:
        """Every drug, look-alikes included."""
        from pocketref.model.drug import Drug

        return self._all("drug", Drug)

    def fact(self, name: str) -> Fact:
        """One fact."""
        return self._item("fact", name, Fact)

    def facts(self, names: tuple[str, ...] | None = None) -> tuple[Fact, ...]:
        """These facts in this order; without names, every fact."""
        if names is None:
            return self._all("fact", Fact)
        return tuple(self.fact(name) for name in names)

    def source(self, name: str) -> Source:
        """One source."""
        return self._item("source", name, Source)

    def sources(self) -> tuple[Source, ...]:
        """Every source."""
        return self._all("source", Source)

    def article(self, name: str) -> Article:
        """One page of statements."""
        from pocketref.model.article import Article

        return self._item("article", name, Article)

    def articles(self) -> tuple[Article, ...]:
        """Every page of statements, in the order of their places."""
        from pocketref.model.article import Article

        return tuple(sorted(self._all("article", Article), key=lambda article: article.place))

    def gate(self, name: str) -> GateRule:
        """One gate rule."""
        from pocketref.model.gate import GateRule

        return self._item("gate", name, GateRule)

    def gates(self) -> tuple[GateRule, ...]:
        """Every gate rule."""
        from pocketref.model.gate import GateRule

        return self._all("gate", GateRule)

    def checklist(self, name: str) -> Checklist:
        """One checklist."""
        from pocketref.model.checklist import Checklist

        return self._item("checklist", name, Checklist)

    def checklists(self) -> tuple[Checklist, ...]:
        """Every checklist."""
        from pocketref.model.checklist import Checklist

        return self._all("checklist", Checklist)

    def bounds(self, name: str) -> Bounds:
        """The limits of one entered value."""
        return self._item("bounds", name, Bounds)

    def limits(self) -> tuple[Bounds, ...]:
        """The limits of every value that may be entered."""
        return self._all("bounds", Bounds)

    def fronts(self) -> tuple[Front, ...]:
        """What the first window shows of every regimen."""
        return self._all("front", Front)

    def front(self, regimen: str) -> Front:
        """What the first window shows of a regimen."""
        return self._item("front", regimen, Front)

    def look_alikes(self) -> tuple[Pair, ...]:
        """Pairs of drugs that must never be taken for each other."""
        from pocketref.model.regimen import Pair

        return self._all("look-alike", Pair)

    def synonyms(self) -> tuple[Pair, ...]:
        """Other words for items, and the ids they lead to."""
        from pocketref.model.regimen import Pair

        return self._all("synonym", Pair)

    def kind_of(self, name: str) -> str | None:
        """What an id leads to: `fact`, `drug`, `regimen`, `article`, `source` and so on."""
        kinds = {row[0] for row in self._rows("SELECT kind FROM item WHERE id = ?", name)}
        return next((kind for kind in _SHOWN if kind in kinds), None)

    def find(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """The entries that have every one of these words, or words that begin with them."""
        from pocketref.search.index import find

        try:
            return find(self._pack, words, limit)
        except sqlite3.Error as error:
            raise _damaged(self.path) from error

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

    def _shelf(self) -> Shelf:
        from pocketref.model.protocol import FormulaFact
        from pocketref.pack.assembling import Shelf

        return Shelf(
            bounds=self.limits(),
            bags=self._all("bag", Stated),
            formulas=self._all("formula", FormulaFact),
            digest=self.edition.digest,
        )

    def _item(self, kind: str, name: str, noun: type[Thing]) -> Thing:
        kept = self._items.get((kind, name))
        if isinstance(kept, noun):
            return kept
        rows = self._rows("SELECT id, body FROM item WHERE kind = ? AND id = ?", kind, name)
        if not rows:
            raise KeyError(name)
        return self._made(kind, noun, *rows[0])

    def _all(self, kind: str, noun: type[Thing]) -> tuple[Thing, ...]:
        query = "SELECT id, body FROM item WHERE kind = ? ORDER BY position"
        return tuple(self._made(kind, noun, *row) for row in self._rows(query, kind))

    def _made(self, kind: str, noun: type[Thing], name: str, body: str) -> Thing:
        kept = self._items.get((kind, name))
        if isinstance(kept, noun):
            return kept
        try:
            made = rebuild(noun, body)
        except (ValueError, TypeError, KeyError) as error:
            raise _damaged(self.path) from error
        self._items[kind, name] = made
        return made

    def _rows(self, query: str, *values: str) -> list[tuple[str, ...]]:
        try:
            return self._pack.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _damaged(self.path) from error


def open_pack(path: Path) -> Library:
    """Open a pack, read-only.

    Raises:
        PackError: there is none, or it cannot be used; the message is one sentence.
    """
    pack = connect(path)
    try:
        row = pack.execute("SELECT body, digest FROM edition").fetchone()
        edition = but(rebuild(Edition, row[0]), digest=row[1])
    except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
        pack.close()
        raise _damaged(path) from error
    return Library(pack, edition, path)


def _damaged(path: Path) -> PackError:
    return PackError(f"The pack {path} is damaged; install it again.")
