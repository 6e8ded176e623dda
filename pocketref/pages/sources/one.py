"""One source: what it is, how it was read, and every fact that cites it."""

from itertools import groupby

from pocketref.model.fact import Fact, Source
from pocketref.pack.library import Library
from pocketref.pages.citing import citation, withheld
from pocketref.pages.crowding import few, told_apart
from pocketref.pages.provenance import own_chips
from pocketref.pages.reading import Block, Cell, Note, Statement, Statements, Table
from pocketref.pages.sources.lists import Listed
from pocketref.wording import numbers, phrases
from pocketref.wording.dates import dated
from pocketref.wording.names import sentence_case

_COLUMNS = ("Kind", "Date", "Region", "How it was read", "Where")
_NOT_STATED = "Not stated"


def source(library: Library, name: str) -> Listed:
    """The source with all that rests on it, by topic."""
    made, facts = library.source(name), library.facts_from(name)
    count = f"{numbers.count(len(facts))} {'fact cites' if len(facts) == 1 else 'facts cite'} it."
    topics = sorted(facts, key=lambda fact: fact.topic)
    return Listed(
        title=made.title,
        subtitle=f"{made.short}. {count}",
        blocks=(
            _described(made),
            *(_cited(library, made, topic, tuple(told)) for topic, told in _by_topic(topics)),
            *(() if facts else (Note(text="No fact cites it."),)),
        ),
    )


def _by_topic(facts: list[Fact]) -> list[tuple[str, list[Fact]]]:
    return [(topic, list(told)) for topic, told in groupby(facts, key=lambda fact: fact.topic)]


def _described(source: Source) -> Table:
    said = (source.kind, dated(source.date), source.region, source.read_as)
    texts = (*map(sentence_case, said), source.place)  # an address is not a sentence
    cells = tuple(
        Cell(text=text) if text else Cell(text=_NOT_STATED, tone="empty") for text in texts
    )
    return Table(title="What it is", columns=_COLUMNS, lines=(cells,))


def _cited(library: Library, source: Source, topic: str, facts: tuple[Fact, ...]) -> Block:
    rows = tuple(_statement(library, source, fact) for fact in facts)
    return Statements(title=sentence_case(topic), rows=rows)


def _statement(library: Library, source: Source, fact: Fact) -> Statement:
    """A fact with its place in the source, how far it was verified, and who else speaks of it."""
    place = next((cited.place for cited in fact.cited if cited.source == source.id), "")
    shown = told_apart(library, own_chips(library, fact))
    verified = phrases.verification(fact.verification)
    return Statement(
        text=fact.statement,
        detail=". ".join(part for part in (sentence_case(place), f"{verified}.") if part),
        chips=few(shown),
        beside=shown,
        facts=(fact.id,),
        withheld=withheld(fact),
        copied=citation(library, fact),
    )
