"""`{fact: id, value: name}` becomes the amount that fact states, and short forms become long."""

from collections.abc import Mapping as Known
from difflib import get_close_matches
from typing import Any

from pocketref.model.branch import When
from pocketref.model.fact import Fact, Stated, StatedRange, Value
from pocketref.model.hints import arms, hints_of, member, noun_of
from pocketref.model.noun import BrokenNounError, noun
from pocketref.model.quantity import SYMBOLS, Quantity, Range, UnknownUnitError
from pocketref.model.regimen import Pair
from pocketref.pack.faults import Complaints
from pocketref.pack.tree import Listing, Made, Mapping, Text, Tree, text_at

# What may be written as a mapping, and the two fields that its keys and its entries stand for.
_SHORT = {Pair: ("name", "value"), Value: ("name", "value"), When: ("ask", "one_of")}
_QUOTE = "Write {fact: id}, or {fact: id, value: name} where the fact has several values."


def nearest(wrong: str, known: list[str]) -> str:
    """A sentence that helps to mend a mistyped name."""
    close = get_close_matches(wrong, known, n=1)
    if close:
        return f"Did you mean `{close[0]}`?"
    return "Known here: " + ", ".join(known[:12]) + "." if known else "There is none yet."


@noun
class _Refusal:
    """Why something cannot be resolved."""

    what: str
    mend: str


class Resolver:
    """Brings the tree of one file into the shape of its noun.

    `facts` holds every fact of the content by id; None behind an id whose fact could not be read,
    which was said already and is not said again.
    """

    def __init__(self, file: str, facts: Known[str, Fact | None], complaints: Complaints) -> None:
        self._file = file
        self._facts = facts
        self._complaints = complaints

    def shape(self, tree: Tree, hint: Any) -> Tree | None:  # noqa: ANN401  # an annotation
        """The tree with its quotations resolved; None where one of them cannot be."""
        inside = noun_of(hint)
        if inside is Stated or inside is StatedRange:
            return self._sound(tree, self._quoted(tree, inside))
        item = member(hint)
        if item is not None:
            return self._listed(tree, item)
        if isinstance(tree, Text) and Quantity in arms(hint) and str in arms(hint):
            return self._sound(tree, _amount(tree))
        if inside is not None and isinstance(tree, Mapping):
            return self._fields(tree, hints_of(inside))
        return tree

    def _sound(self, tree: Tree, resolved: Tree | _Refusal | None) -> Tree | None:
        if not isinstance(resolved, _Refusal):
            return resolved
        self._complaints.add(self._file, tree.line, resolved.what, resolved.mend)
        return None

    def _fields(self, tree: Mapping, hints: dict[str, Any]) -> Tree | None:
        shaped = {
            name: self.shape(entry, hints[name]) if name in hints else entry
            for name, entry in tree.entries.items()
        }
        sound = {name: entry for name, entry in shaped.items() if entry is not None}
        if len(sound) < len(shaped):
            return None
        return Mapping(line=tree.line, entries=sound, lines=tree.lines)

    def _listed(self, tree: Tree, item: Any) -> Tree | None:  # noqa: ANN401  # an annotation
        if isinstance(tree, Mapping) and item in _SHORT:
            tree = _named(tree, *_SHORT[item])
        if not isinstance(tree, Listing):
            return tree
        shaped = [self.shape(entry, item) for entry in tree.items]
        sound = tuple(entry for entry in shaped if entry is not None)
        return Listing(line=tree.line, items=sound) if len(sound) == len(shaped) else None

    def _quoted(self, tree: Tree, kind: type) -> Tree | _Refusal | None:
        if not isinstance(tree, Mapping):
            shown = f"`{tree.text}`" if isinstance(tree, Text) else "a list"
            return _Refusal(what=f"{shown} where a fact must speak", mend=_QUOTE)
        strange = [key for key in tree.entries if key not in ("fact", "value")]
        name = text_at(tree, "fact")
        if strange or name is None:
            what = f"`{strange[0]}` has no place in a quotation" if strange else "no fact is quoted"
            return _Refusal(what=what, mend=_QUOTE)
        if name not in self._facts:
            mend = nearest(name, list(self._facts))
            return _Refusal(what=f"there is no fact `{name}`", mend=mend)
        fact = self._facts[name]
        if fact is None:
            return None
        value = _chosen(fact, text_at(tree, "value"))
        return value if isinstance(value, _Refusal) else _stated(tree.line, fact, value, kind)


def _amount(tree: Text) -> Tree | _Refusal:
    """A named value of a fact: an amount or a range where it is written like one, else words.

    An amount with a misspelt unit must not pass as words.
    """
    try:
        span = Range.parse(tree.text)
    except UnknownUnitError as error:
        known = ", ".join(SYMBOLS)
        return _Refusal(what=str(error), mend=f"Use the units of the table: {known}.")
    except BrokenNounError as error:
        return _Refusal(what=str(error), mend="Write the smaller amount first.")
    except ValueError:
        return tree
    return Made(line=tree.line, thing=span if " to " in tree.text else span.low)


def _chosen(fact: Fact, asked: str | None) -> Value | _Refusal:
    """The value that is quoted. Only a fact with a single value needs no name for it."""
    names = [value.name for value in fact.values]
    if asked is None and len(names) == 1:
        return fact.values[0]
    if asked in names:
        return fact.values[names.index(asked)]
    has = f"It has: {', '.join(names)}." if names else "It has no values: write them there."
    if asked is None:
        what = f"`{fact.id}` has {len(names) or 'no'} values and none is chosen"
        return _Refusal(what=what, mend=has)
    return _Refusal(what=f"`{fact.id}` has no value `{asked}`", mend=has)


def _stated(line: int, fact: Fact, value: Value, kind: type) -> Tree | _Refusal:
    match value.value:
        case Quantity() as amount:
            thing = amount if kind is Stated else Range(low=amount, high=amount)
        case Range() as span if kind is StatedRange:
            thing = span
        case other:
            wanted = "one amount" if kind is Stated else "an amount or a range"
            what = f"`{value.name}` of `{fact.id}` is `{other}`, not {wanted}"
            return _Refusal(what=what, mend="Quote another value, or mend the fact.")
    entries: dict[str, Tree] = {
        "value": Made(line=line, thing=thing),
        "fact": Text(line=line, text=fact.id),
    }
    return Mapping(line=line, entries=entries, lines=dict.fromkeys(entries, line))


def _named(tree: Mapping, key: str, under: str) -> Listing:
    """`{dose: 840 mg}` as `[{name: dose, value: 840 mg}]`."""
    items: list[Tree] = []
    for name, entry in tree.entries.items():
        line = tree.lines[name]
        entries: dict[str, Tree] = {key: Text(line=line, text=name), under: entry}
        items.append(Mapping(line=line, entries=entries, lines=dict.fromkeys(entries, line)))
    return Listing(line=tree.line, items=tuple(items))
