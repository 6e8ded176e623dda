"""An open pack: items are read, and their nouns loaded, when they are asked for; then kept."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from pocketref.model.bounds import Bounds
from pocketref.model.edition import Edition
from pocketref.model.fact import Fact, Source, Stated
from pocketref.model.front import Front
from pocketref.model.noun import but
from pocketref.pack.evidence import Evidence
from pocketref.pack.finding import Finder
from pocketref.pack.keeping import damaged
from pocketref.pack.opening import connect
from pocketref.pack.rebuilding import rebuild

if TYPE_CHECKING:
    from pathlib import Path

    from pocketref.model.checklist import Checklist
    from pocketref.model.drug import Drug
    from pocketref.model.gate import GateRule
    from pocketref.model.protocol import Protocol
    from pocketref.model.reader import Locale, Sample
    from pocketref.model.regimen import Pair, Regimen
    from pocketref.model.vocabulary import Vocabulary
    from pocketref.pack.assembling import Shelf

# Kinds that have pages, in the order in which an id is looked for. A drug comes before the regimen
# that bears its name, and limits come last: they bear the names of what is measured.
_SHOWN = (
    "drug",
    "regimen",
    "article",
    "fact",
    "source",
    "event",
    "trial",
    "rate",
    "newer",
    "disagreement",
    "scale",
    "score",
    "grid",
    "checklist",
    "decision",
    "gate",
    "bounds",
)


class Library(Evidence, Finder):
    """Answers from one pack. Asking for an id the pack does not have raises `KeyError`.

    The methods raise `PackError` when a part of the file that was not read before is damaged.
    """

    def protocol(self, regimen: str) -> Protocol:
        """A regimen with everything its day needs."""
        from pocketref.model.protocol import Protocol
        from pocketref.pack.assembling import assemble

        kept = self._items.get(("protocol", regimen))
        if isinstance(kept, Protocol):
            return kept
        planned = assemble(self.regimen(regimen), self._shelf(), self.drug, self.gate)
        made = but(planned, site=self.site.rules)
        self._items["protocol", regimen] = made
        return made

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
        return self._as_typed_here(self._item("bounds", name, Bounds))

    def limits(self) -> tuple[Bounds, ...]:
        """The limits of every value that may be entered."""
        return self.once(
            "limits", tuple, lambda: tuple(map(self._as_typed_here, self._all("bounds", Bounds)))
        )

    def _as_typed_here(self, bounds: Bounds) -> Bounds:
        return but(bounds, comma=True) if self.site.decimal_comma else bounds

    def fronts(self) -> tuple[Front, ...]:
        """What the first window shows of every regimen."""
        made = self._all("front", Front)
        if not made:
            raise self._damaged()
        return made

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

    def vocabulary(self) -> Vocabulary:
        """Every word that can be typed; one row of the pack, however many words it has."""
        from pocketref.model.vocabulary import Vocabulary

        return self._item("vocabulary", "vocabulary", Vocabulary)

    def abbreviations(self) -> tuple[Pair, ...]:
        """Short forms, and what each stands for."""
        from pocketref.model.regimen import Pair

        pairs = self._all("abbreviation", Pair)
        return tuple(but(pair, value=self.spelled(pair.value)) for pair in pairs)

    def locales(self) -> tuple[Locale, ...]:
        """Places with a list of their own for letters in capitals."""
        from pocketref.model.reader import Locale

        return self._all("locale", Locale)

    def samples(self) -> tuple[Sample, ...]:
        """Texts that can be typed into the search, and what each shows."""
        from pocketref.model.reader import Sample

        return self._all("sample", Sample)

    def kind_of(self, name: str) -> str | None:
        """What an id leads to: `fact`, `drug`, `regimen`, `article`, `source` and so on."""
        kinds = {row[0] for row in self._rows("SELECT kind FROM item WHERE id = ?", name)}
        return next((kind for kind in _SHOWN if kind in kinds), None)

    def _shelf(self) -> Shelf:
        from pocketref.model.protocol import FormulaFact
        from pocketref.pack.assembling import Shelf

        return Shelf(
            bounds=self.limits(),
            bags=self._all("bag", Stated),
            formulas=self._all("formula", FormulaFact),
            digest=self.edition.digest,
        )


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
        raise damaged(path) from error
    return Library(pack, edition, path)
