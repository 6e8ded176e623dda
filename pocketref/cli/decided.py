"""What a decision comes to, as parts of a document and as text."""

from collections.abc import Iterator

from pocketref.cli.layout import lines, notices, shorts
from pocketref.cli.outcome import Document, Json
from pocketref.model.decision import Decided, Saying, Tree
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import decisions, numbers, paths
from pocketref.wording.names import sentence_case
from pocketref.wording.needs import needs_sentence


def answers(tree: Tree, decided: Decided, library: Library) -> list[Json]:
    """One row for each source; without an outcome while something is missing."""
    said = {saying.source: saying for saying in decided.sayings}
    return [_row(tree, side.source, said.get(side.source), library) for side in tree.sides]


def _row(tree: Tree, source: str, saying: Saying | None, library: Library) -> Json:
    if saying is None:
        return {"source": source, "outcome": None, "status": None, "text": None, "facts": []}
    return {
        "source": source,
        "outcome": saying.outcome,
        "status": "silent" if saying.silent else "says",
        "text": library.spelled(decisions.says(tree, saying, called(library))),
        "facts": list(saying.facts),
    }


def lines_of(tree: Tree, decided: Decided, library: Library) -> Iterator[Document]:
    """Each line: when it is reached, how many days from it, what is said on both sides of it."""
    for turn in decided.turns:
        around = {"before": turn.before, "there": turn.there, "after": turn.after}
        yield {
            "on": None if turn.on is None else turn.on.isoformat(),
            "days": turn.days,
            **{side: {one.source: one.outcome for one in said} for side, said in around.items()},
            "text": library.spelled(paths.line(tree, decided, turn, called(library))),
        }


def path(tree: Tree, decided: Decided, library: Library) -> list[Json]:
    """What was asked and answered, in the order it was asked."""
    return [
        {"question": library.spelled(question), "answer": library.spelled(answer)}
        for question, answer in _path(tree, decided)
    ]


def _path(tree: Tree, decided: Decided) -> Iterator[tuple[str, str]]:
    root, months = tree.asks[0].id, decided.given.months
    for ask in tree.asks:
        choice = decided.given.said(ask.id)
        if choice is not None:
            yield ask.title, sentence_case(decisions.chosen(tree, ask.id, choice))
        if ask.id == root and months is not None:
            yield tree.interval, numbers.amount(months)


def decided_text(tree: Tree, decided: Decided, library: Library, interval: str = "") -> list[str]:
    """The same on a screen: what was said, what each source comes to, the lines, what is beside."""
    name, spell = called(library), library.spelled
    missing = needs_sentence(decided.needs) if decided.needs else ""
    headline = decisions.headline(tree, decided, name) or missing
    told = [
        *lines(spell(f"{tree.title}. {headline}".rstrip())),
        *(row for pair in _path(tree, decided) for row in lines(spell(": ".join(pair)), 1)),
        *lines(interval, 1),
        *notices(decided.findings, name, spell=spell),
        *(row for one in decided.sayings for row in _saying(tree, one, library)),
        *lines(spell(decisions.boundary(tree, decided, name))),
        *lines(spell(decisions.depends(tree, decided))),
    ]
    for turn in decided.turns:
        told.extend(lines(spell(paths.line(tree, decided, turn, name)), 1))
    return [*told, *_beside(decided, library)]


def _saying(tree: Tree, one: Saying, library: Library) -> list[str]:
    statements = " ".join(fact.statement for fact in library.facts(one.facts))
    said = library.spelled(decisions.says(tree, one, called(library)))
    return [*lines(said), *lines(statements, 1)]


def _beside(decided: Decided, library: Library) -> Iterator[str]:
    for fact in library.facts(decided.beside):
        yield from lines(f"Beside it: {fact.statement} ({shorts(library, (fact.id,))}.)", 1)
