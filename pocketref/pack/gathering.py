"""A content folder as nouns: every file read, every quotation resolved, every item placed."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from pocketref.model.article import Article, Grid
from pocketref.model.checklist import Checklist
from pocketref.model.decision import Tree as Decision
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Review, Source
from pocketref.model.gate import GateRule
from pocketref.model.grading import Definition, LaterDose, Scale, Score
from pocketref.model.hints import hints_of
from pocketref.model.noun import noun
from pocketref.model.regimen import Regimen
from pocketref.model.toxicity import Event, Rate, Trial
from pocketref.pack.faults import Complaints
from pocketref.pack.manifest import Content, Entry, Manifest
from pocketref.pack.reading import read_tree
from pocketref.pack.resolving import Resolver
from pocketref.pack.tree import Listing, Mapping, Tree, text_at
from pocketref.pack.validating import validated

Thing = TypeVar("Thing")

MANIFEST = "pack.yaml"
# The folder of each kind, which is the name of its field in `Content` too.
LISTS: dict[str, type] = {
    "sources": Source,
    "facts": Fact,
    "gates": GateRule,
    "trials": Trial,
    "events": Event,
    "rates": Rate,
    "newer": Newer,
    "disagreements": Disagreement,
    "scales": Scale,
    "criteria": Definition,
    "scores": Score,
    "later_doses": LaterDose,
}
SINGLES: dict[str, type] = {
    "drugs": Drug,
    "regimens": Regimen,
    "checklists": Checklist,
    "articles": Article,
    "grids": Grid,
    "decisions": Decision,
}
KINDS = {**LISTS, **SINGLES}


@noun
class _Raw:
    """The tree of one item, not yet a noun."""

    file: str
    tree: Tree


def gather(folder: Path, complaints: Complaints) -> Content | None:
    """Read a whole content folder.

    What is wrong goes to the complaints. None if anything was: a folder read by half would be
    blamed for what it lacks only because of that.
    """
    raw = _Folder(folder, complaints).raw()
    if MANIFEST not in raw:
        return None
    manifest = raw[MANIFEST][0]
    review = _review(manifest, complaints)
    if review is None:
        return None
    reader = _Items(review, complaints)
    reader.expect(text_at(item.tree, "id") for item in raw["facts"])
    # Facts first: everything else may quote them.
    read: dict[str, tuple[Entry[Any], ...]] = {"facts": reader.nouns(raw["facts"], Fact)}
    reader.quote(entry.thing for entry in read["facts"])
    others = {place: kind for place, kind in KINDS.items() if place not in read}
    read |= {place: reader.nouns(raw[place], kind) for place, kind in others.items()}
    whole = reader.nouns([manifest], Manifest)
    if complaints.sorted() or not whole:
        return None
    return Content(manifest=whole[0], **read)


def _review(manifest: _Raw, complaints: Complaints) -> Tree | None:
    """The review of every item without its own. Without it each item would complain."""
    tree = manifest.tree
    review = tree.entries.get("review") if isinstance(tree, Mapping) else None
    if review is None:
        mend = "Write `review: {state: submitted}`; it holds for every item without its own."
        complaints.add(manifest.file, tree.line, "`review` is missing", mend)
        return None
    return review if validated(review, Review, manifest.file, complaints) else None


class _Folder:
    """The files of a content folder, each in the place for its kind."""

    def __init__(self, folder: Path, complaints: Complaints) -> None:
        self._folder = folder
        self._complaints = complaints

    def raw(self) -> dict[str, list[_Raw]]:
        """The trees of all items by place."""
        raw: dict[str, list[_Raw]] = {place: [] for place in KINDS}
        for path in sorted(self._folder.rglob("*.y*ml")):
            file = path.relative_to(self._folder).as_posix()
            place = file if file == MANIFEST else file.partition("/")[0]
            if not self._belongs(file, place):
                continue
            tree = read_tree(path, file, self._complaints)
            if tree is not None:
                raw.setdefault(place, []).extend(self._items(tree, file, place))
        if not (self._folder / MANIFEST).is_file():
            self._complaints.add(MANIFEST, 1, "the file is missing", "Every pack begins with it.")
        return raw

    def _belongs(self, file: str, place: str) -> bool:
        deep = file.count("/") == 1 and place in KINDS
        if file.endswith(".yaml") and (file == MANIFEST or deep):
            return True
        places = ", ".join(f"{place}/" for place in KINDS)
        mend = f"Content stands in {MANIFEST} and in .yaml files of {places}."
        self._complaints.add(file, 1, "no content is read from here", mend)
        return False

    def _items(self, tree: Tree, file: str, place: str) -> list[_Raw]:
        if place not in LISTS:
            return [_Raw(file=file, tree=tree)]
        if isinstance(tree, Listing):
            return [_Raw(file=file, tree=item) for item in tree.items]
        mend = "Begin every item with `- id:`."
        self._complaints.add(file, tree.line, f"{place} are written as a list", mend)
        return []


class _Items:
    """Makes nouns of trees. Facts are quoted once they have been read themselves."""

    def __init__(self, review: Tree, complaints: Complaints) -> None:
        self._review = review
        self._complaints = complaints
        self._facts: dict[str, Fact | None] = {}

    def expect(self, names: Iterable[str | None]) -> None:
        """Know that facts of these ids exist, though none can be quoted yet."""
        self._facts.update({name: None for name in names if name is not None})

    def quote(self, facts: Iterable[Fact]) -> None:
        """Take these facts for quotation; of two with one id the first speaks."""
        for fact in facts:
            self._facts[fact.id] = self._facts.get(fact.id) or fact

    def nouns(self, items: list[_Raw], kind: type[Thing]) -> tuple[Entry[Thing], ...]:
        """The items that are sound; what is wrong with the others goes to the complaints."""
        found = []
        for item in items:
            resolver = Resolver(item.file, self._facts, self._complaints)
            tree = resolver.shape(self._reviewed(item.tree, kind), kind)
            if tree is None:
                continue
            thing = validated(tree, kind, item.file, self._complaints)
            if thing is not None:
                found.append(Entry(thing, item.file, tree))
        return tuple(found)

    def _reviewed(self, tree: Tree, kind: type[Any]) -> Tree:
        """The tree with the pack's own review, where the item has none."""
        reviewed = "review" in hints_of(kind)
        if not isinstance(tree, Mapping) or not reviewed:
            return tree
        entries = {"review": self._review, **tree.entries}
        return Mapping(line=tree.line, entries=entries, lines={"review": tree.line, **tree.lines})
