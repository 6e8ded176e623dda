"""What `pack.yaml` says, and everything read from a content folder, each item with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from pocketref.model.article import Article, Grid
from pocketref.model.bounds import Bounds
from pocketref.model.checklist import Checklist
from pocketref.model.decision import Tree as Decision
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Review, Source, Stated
from pocketref.model.gate import GateRule
from pocketref.model.grading import Definition, LaterDose, Scale, Score
from pocketref.model.noun import noun
from pocketref.model.protocol import FormulaFact
from pocketref.model.reader import Locale, Sample
from pocketref.model.regimen import Pair, Regimen
from pocketref.model.toxicity import Event, Rate, Trial
from pocketref.model.vocabulary import Term
from pocketref.pack.faults import ContentError
from pocketref.pack.tree import Step, Tree, line_at

Thing = TypeVar("Thing")


@noun
class Manifest:
    """The pack as a whole.

    Attributes:
        review: of every item that says nothing of its own.
        stocked_bags: bag volumes of the usual diluent.
        formulas: the fact of each surface-area formula.
        bounds: limits of what may be entered.
        synonyms: another word, and the id of the item it should find.
        terms: words that can be typed, each with its sense.
        look_alikes: two drug ids that no spelling help may ever turn into each other.
        abbreviations: a short form, and what it stands for.
        spellings: a British word, and how it is spelled in American English.
        locales: places with a list of their own for letters in capitals.
        samples: texts that can be typed into the search.
    """

    id: str
    version: str
    dated: date
    article_dated: date
    review: Review
    stocked_bags: tuple[Stated, ...]
    formulas: tuple[FormulaFact, ...]
    bounds: tuple[Bounds, ...]
    synonyms: tuple[Pair, ...] = ()
    terms: tuple[Term, ...] = ()
    look_alikes: tuple[Pair, ...] = ()
    abbreviations: tuple[Pair, ...] = ()
    spellings: tuple[Pair, ...] = ()
    locales: tuple[Locale, ...] = ()
    samples: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry(Generic[Thing]):
    """A noun, and the file and tree it was read from."""

    thing: Thing
    file: str
    tree: Tree

    def fault(self, path: tuple[Step, ...], what: str, mend: str) -> ContentError:
        """Something wrong at a path inside the noun."""
        return ContentError(file=self.file, line=line_at(self.tree, path), what=what, mend=mend)


@dataclass(frozen=True, slots=True)
class Content:
    """A content folder that could be read: every item, in the order of files and lines."""

    manifest: Entry[Manifest]
    sources: tuple[Entry[Source], ...]
    facts: tuple[Entry[Fact], ...]
    gates: tuple[Entry[GateRule], ...]
    drugs: tuple[Entry[Drug], ...]
    regimens: tuple[Entry[Regimen], ...]
    checklists: tuple[Entry[Checklist], ...]
    articles: tuple[Entry[Article], ...]
    grids: tuple[Entry[Grid], ...]
    trials: tuple[Entry[Trial], ...]
    events: tuple[Entry[Event], ...]
    rates: tuple[Entry[Rate], ...]
    newer: tuple[Entry[Newer], ...]
    disagreements: tuple[Entry[Disagreement], ...]
    scales: tuple[Entry[Scale], ...]
    criteria: tuple[Entry[Definition], ...]
    scores: tuple[Entry[Score], ...]
    later_doses: tuple[Entry[LaterDose], ...]
    decisions: tuple[Entry[Decision], ...]

    def kinds(self) -> dict[str, tuple[Entry[Any], ...]]:
        """The items by kind: every kind that has ids of its own."""
        return {
            "source": self.sources,
            "fact": self.facts,
            "gate": self.gates,
            "drug": self.drugs,
            "regimen": self.regimens,
            "checklist": self.checklists,
            "article": self.articles,
            "grid": self.grids,
            "trial": self.trials,
            "event": self.events,
            "rate": self.rates,
            "newer": self.newer,
            "disagreement": self.disagreements,
            "scale": self.scales,
            "criterion": self.criteria,
            "score": self.scores,
            "later-dose": self.later_doses,
            "decision": self.decisions,
        }

    def entries(self) -> Iterator[Entry[Any]]:
        """Everything that was read, the manifest first."""
        yield self.manifest
        for items in self.kinds().values():
            yield from items
