"""Notes beside an outcome: what a line means exactly, what is newer, what else is said."""

from collections.abc import Iterator

from pocketref.model.decision import Decided, Turn
from pocketref.model.difference import Newer
from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.naming import called
from pocketref.pages.recurrence.standing import Standing
from pocketref.pages.recurrence.view import Aside
from pocketref.wording import decisions, paths
from pocketref.wording.dates import dated

_NEWER = "Newer"


def asides(library: Library, standing: Standing) -> tuple[Aside, ...]:
    """The line first, then newer evidence, then the rest; nothing while no branch is reached."""
    decided = standing.decided
    if not standing.reached:
        return ()
    newer = {fact: one for one in library.newer() for fact in one.facts}
    every = (_fact(library, fact, newer.get(fact)) for fact in decided.beside)
    ranked = sorted(every, key=lambda one: one.kind != "newer")
    return (*_line(library, standing, decided), *ranked)


def _line(library: Library, standing: Standing, decided: Decided) -> Iterator[Aside]:
    """What the sources say on a line: that of the interval, else the next that they dispute."""
    name = called(library)
    turn = next((one for one in decided.turns if one.at == decided.boundary), None)
    turn = turn or next((one for one in decided.turns if _disputed(one)), None)
    if turn is None:
        return
    facts = tuple(dict.fromkeys(fact for one in turn.there for fact in one.facts))
    yield Aside(
        kind="differs",
        lead=f"{paths.exactly(turn.at)}:",
        text=decisions.together(standing.tree, turn.there, name),
        facts=facts,
    )


def _disputed(turn: Turn) -> bool:
    """Whether the sources say different things exactly on a line."""
    return len({one.outcome for one in turn.there}) > 1


def _fact(library: Library, about: str, newer: Newer | None) -> Aside:
    fact = library.fact(about)
    if newer is not None:
        lead = f"{_NEWER}, {dated(newer.dated)}:"
        return Aside(kind="newer", lead=lead, text=fact.statement, facts=(fact.id,))
    name, said = source_name(library, fact), fact.statement
    named = said.startswith(f"{name} ")  # it speaks of itself
    lead, text = (name, said.removeprefix(f"{name} ")) if named else (f"{name}:", said)
    return Aside(kind="note", lead=lead, text=text, facts=(fact.id,))
