"""Every id that is named anywhere leads to something of the right kind."""

from collections.abc import Iterator
from typing import Any

from pocketref.model.article import Article, Cell, Related, Row
from pocketref.model.bounds import Bounds
from pocketref.model.branch import Branch, Limit, Note, Side
from pocketref.model.checklist import Item
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.drug import Code, DoseRule, Drug, LateRule, LookAlike, Preparation
from pocketref.model.fact import Citation, Dispute, Fact, Review
from pocketref.model.gate import Clause, GateRule
from pocketref.model.grading import Definition, Grade, LaterDose, Risk, Scale, Score
from pocketref.model.grading import Item as Point
from pocketref.model.protocol import FormulaFact
from pocketref.model.reader import Lettering
from pocketref.model.regimen import Given, Observation, Order, Partner, Premedication, Regimen
from pocketref.model.toxicity import Event, Rate, Trial
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.resolving import nearest
from pocketref.pack.walking import Path, names_in, walk

# For each noun: which of its fields name items, and of which kind. `Stated` and `StatedRange`
# are not here: a quotation that leads nowhere is refused when it is resolved.
REFERENCES: dict[type, dict[str, str]] = {
    Article: {"drug": "drug", "grids": "grid", "events": "event", "scales": "term"},
    Bounds: {"fact": "fact"},
    Branch: {"facts": "fact"},
    Cell: {"facts": "fact"},
    Citation: {"source": "source"},
    Clause: {"facts": "fact"},
    Code: {"fact": "fact"},
    Definition: {"term": "term", "source": "source", "fact": "fact"},
    Disagreement: {"facts": "fact", "article": "article"},
    Dispute: {"fact": "fact"},
    DoseRule: {"level": "bounds", "acknowledge": "fact", "alone": "fact", "facts": "fact"},
    Drug: {"not_dosed": "fact", "facts": "fact"},
    Event: {"term": "term"},
    Fact: {"drug": "drug", "agrees": "fact"},
    FormulaFact: {"fact": "fact"},
    GateRule: {
        "source": "source",
        "drug": "drug",
        "holds": "drug",
        "resume": "fact",
        "facts": "fact",
    },
    Given: {"drug": "drug", "facts": "fact"},
    Grade: {"fact": "fact"},
    Item: {"bag": "drug", "facts": "fact"},
    LaterDose: {"term": "term", "drug": "drug", "facts": "fact"},
    LateRule: {"unread_in_eu": "fact", "facts": "fact"},
    Lettering: {"drug": "drug", "fact": "fact"},
    Limit: {"facts": "fact"},
    LookAlike: {"drug": "drug", "facts": "fact"},
    Newer: {"facts": "fact", "affects": "article"},
    Note: {"facts": "fact"},
    Observation: {"drug": "drug", "beside": "fact"},
    Order: {"before": "drug", "last": "drug", "facts": "fact"},
    Partner: {"held": "drug", "holds": "drug", "facts": "fact"},
    Point: {"fact": "fact"},
    Premedication: {"before": "drug", "facts": "fact"},
    Preparation: {"facts": "fact"},
    Rate: {"trial": "trial", "event": "event", "fact": "fact", "beside": "fact"},
    Regimen: {
        "drugs": "drug",
        "gates": "gate",
        "split": "fact",
        "checklist": "checklist",
        "facts": "fact",
    },
    Related: {"article": "article"},
    Review: {"superseded_by": "item"},
    Risk: {"fact": "fact"},
    Row: {"facts": "fact"},
    Scale: {"source": "source", "facts": "fact"},
    Score: {"source": "source", "facts": "fact"},
    Side: {"source": "source"},
    Trial: {"facts": "fact"},
}


def references(content: Content) -> Iterator[ContentError]:
    """Ids that lead nowhere."""
    known = {kind: [entry.thing.id for entry in items] for kind, items in content.kinds().items()}
    known["item"] = [name for names in known.values() for name in names]
    known["bounds"] = [bounds.id for bounds in content.manifest.thing.bounds]
    known["term"] = list(dict.fromkeys(entry.thing.term for entry in content.scales))
    at_once = {kind: frozenset(names) for kind, names in known.items()}
    for entry in content.entries():
        for path, thing in walk(entry.thing):
            for field, kind in REFERENCES.get(type(thing), {}).items():
                for step, name in names_in(thing, field):
                    if name not in at_once[kind]:
                        yield _nowhere(entry, (*path, *step), kind, name, known[kind])
    yield from _limits(content)
    yield from _rows(content)
    yield from _words(content, known)


def _nowhere(entry: Entry[Any], path: Path, kind: str, name: str, known: list[str]) -> ContentError:
    what = f"there are no {kind} `{name}`" if kind == "bounds" else f"there is no {kind} `{name}`"
    return entry.fault(path, what, nearest(name, known))


def _limits(content: Content) -> Iterator[ContentError]:
    """A checklist's limit is a fact, and its value's name after a dot."""
    facts = {entry.thing.id: entry.thing for entry in content.facts}
    for entry in content.checklists:
        for index, item in enumerate(entry.thing.items):
            if item.limit is None:
                continue
            name, _, value = item.limit.partition(".")
            names = [known.name for known in facts[name].values] if name in facts else []
            if value not in names and not (not value and len(names) == 1):
                what = f"the limit `{item.limit}` is not a value of a fact"
                mend = f"Its values: {', '.join(names)}." if names else nearest(name, list(facts))
                yield entry.fault(("items", index, "limit"), what, mend)


def _rows(content: Content) -> Iterator[ContentError]:
    """An article has rows, and the first fact of each speaks. Its last words rest on facts too."""
    facts = [entry.thing.id for entry in content.facts]
    for entry in content.articles:
        article = entry.thing
        if not article.rows:
            mend = "Write at least one row: `- facts: [id]`."
            yield entry.fault(("rows",), f"the page `{article.id}` has no rows", mend)
        for index, row in enumerate(article.rows):
            if not row.facts:
                yield entry.fault(("rows", index), "a row without a fact", "Name its fact.")
        for index, word in enumerate(article.differ):
            if " " not in word and word not in facts:
                yield _nowhere(entry, ("differ", index), "fact", word, facts)


def _words(content: Content, known: dict[str, list[str]]) -> Iterator[ContentError]:
    """Synonyms lead to items, look-alikes are drugs."""
    manifest = content.manifest
    for index, pair in enumerate(manifest.thing.synonyms):
        if pair.value not in known["item"]:
            yield _nowhere(manifest, ("synonyms", index), "item", pair.value, known["item"])
    for index, pair in enumerate(manifest.thing.look_alikes):
        for name in (pair.name, pair.value):
            if name not in known["drug"]:
                yield _nowhere(manifest, ("look_alikes", index), "drug", name, known["drug"])
