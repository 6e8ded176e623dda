"""`show`: one item of the pack, whole."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from pocketref.cli.documents import document
from pocketref.cli.layout import foot, lines, page, shorts
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.fact import Fact
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.grading import Score
from pocketref.model.quantity import Quantity, Range
from pocketref.model.toxicity import Rate
from pocketref.pack.library import Library
from pocketref.wording import numbers, phrases

_FACTS = frozenset(
    {
        "acknowledge",
        "agrees",
        "alone",
        "beside",
        "differ",
        "fact",
        "facts",
        "not_dosed",
        "resume",
        "split",
    }
)

_CALLED = {"decision": "tree"}  # kinds that a reader knows by another word


def answer_show(given: Namespace, library: Library) -> Answer:
    """Show an item of any kind: a fact, a drug, a page, a source, a rate and so on."""
    kind = library.kind_of(given.id)
    if kind is None:
        fault = Fault(code=FaultCode.UNKNOWN_VALUE, field="id", given=given.id)
        raise RefusedError(fault, Exit.NO_SUCH_ID)
    item = _item(library, kind, given.id)
    facts = _facts(library, item)
    body: Document = {
        "kind": _CALLED.get(kind, kind),
        "id": given.id,
        "title": title(item, given.id),
        "item": plainly(item),
        "findings": [],
        "facts": list(facts),
        "sources": list(_sources(library, facts, kind, given.id)),
    }
    return Answer(
        document=document("show", library.edition, body),
        text=_text(_CALLED.get(kind, kind), title(item, given.id), facts, library),
    )


def title(item: object, name: str) -> str:
    """What a reader calls an item."""
    for attribute in ("shown", "title", "statement"):
        found = getattr(item, attribute, None)
        if isinstance(found, str):
            return found
    return name


def plainly(thing: object) -> Json:
    """A noun, whole, in the few shapes a document has."""
    if isinstance(thing, tuple):
        return [plainly(each) for each in thing]
    if isinstance(thing, Quantity):
        return {"value": numbers.plain(thing.value), "unit": thing.unit}
    if isinstance(thing, Range):
        low, high = numbers.plain(thing.low.value), numbers.plain(thing.high.value)
        return {"low": low, "high": high, "unit": thing.low.unit}
    if is_dataclass(thing):
        return {each.name: plainly(getattr(thing, each.name)) for each in fields(thing)}
    return _scalar(thing)


def _scalar(thing: object) -> Json:
    match thing:
        case Enum():
            return str(thing.value)
        case date():
            return thing.isoformat()
        case None | bool() | int() | str():
            return thing
        case _:
            message = f"no plain form of {type(thing).__name__}"
            raise TypeError(message)


def _item(library: Library, kind: str, name: str) -> object:
    by_kind = {
        "drug": library.drug,
        "regimen": library.regimen,
        "article": library.article,
        "fact": library.fact,
        "source": library.source,
        "checklist": library.checklist,
        "gate": library.gate,
        "bounds": library.bounds,
        "decision": library.decision,
        "grid": library.grid,
        "event": library.event,
        "trial": library.trial,
        "scale": library.scale,
    }
    if kind in by_kind:
        return by_kind[kind](name)
    return next(each for each in _listed(library, kind) if each.id == name)


def _listed(library: Library, kind: str) -> tuple[Rate | Newer | Disagreement | Score, ...]:
    """The items of a kind that a pack gives only as a list."""
    match kind:
        case "rate":
            return library.rates()
        case "newer":
            return library.newer()
        case "disagreement":
            return library.disagreements()
        case _:
            return library.scores()


def _facts(library: Library, item: object) -> tuple[str, ...]:
    """The ids of every fact an item rests on, its own first."""
    named = (item.id,) if isinstance(item, Fact) else tuple(_walk(item))
    return tuple(name for name in dict.fromkeys(named) if library.kind_of(name) == "fact")


def _walk(thing: object) -> Iterator[str]:
    if isinstance(thing, tuple):
        for each in thing:
            yield from _walk(each)
    elif is_dataclass(thing):
        for each in fields(thing):
            found = getattr(thing, each.name)
            if each.name in _FACTS:
                yield from found if isinstance(found, tuple) else (found or "",)
            else:
                yield from _walk(found)


def _sources(library: Library, facts: tuple[str, ...], kind: str, name: str) -> tuple[str, ...]:
    if kind == "source":
        return (name,)
    cited = (each.source for fact in library.facts(facts) for each in fact.cited)
    return tuple(dict.fromkeys(cited))


def _text(kind: str, name: str, facts: tuple[str, ...], library: Library) -> str:
    """The item's title, then each of its facts with its sources and how far it was verified."""
    told = [f"{numbers.sentence_start(kind)}: {name}"]
    for fact in library.facts(facts):
        how = phrases.verification(fact.verification)
        told += lines(f"{fact.statement} ({shorts(library, (fact.id,))}. {how}.)", 1)
    return page(told, foot(library.edition))
