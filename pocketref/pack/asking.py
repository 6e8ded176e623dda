"""Trees of decisions: every answer and every outcome that is named is one the tree has."""

from collections import Counter
from collections.abc import Iterable, Iterator

from pocketref.model.branch import When
from pocketref.model.decision import SILENT, Tree
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.walking import Path, walk


def asking(content: Content) -> Iterator[ContentError]:
    """Answers, outcomes and intervals that are not there, or that nothing hangs on."""
    for entry in content.decisions:
        yield from _twice(entry)
        yield from _usual(entry)
        yield from _answers(entry)
        yield from _outcomes(entry)
        yield from _timeless(entry)


def _twice(entry: Entry[Tree]) -> Iterator[ContentError]:
    tree = entry.thing
    lists: list[tuple[Path, Iterable[str]]] = [
        (("asks",), (ask.id for ask in tree.asks)),
        (("outcomes",), (one.id for one in tree.outcomes)),
    ]
    for at, ask in enumerate(tree.asks):
        lists.append((("asks", at, "choices"), (choice.id for choice in ask.choices)))
    for path, ids in lists:
        for name in (name for name, many in Counter(ids).items() if many > 1):
            yield entry.fault(path, f"`{name}` stands here twice", "Keep one of them.")


def _usual(entry: Entry[Tree]) -> Iterator[ContentError]:
    for at, ask in enumerate(entry.thing.asks):
        if ask.usual and ask.usual not in {choice.id for choice in ask.choices}:
            what = f"`{ask.usual}` is no answer to `{ask.id}`"
            yield entry.fault(("asks", at, "usual"), what, "Name one of its choices.")


def _answers(entry: Entry[Tree]) -> Iterator[ContentError]:
    """Conditions on answers that cannot be given, and questions that no condition is about."""
    choices = {ask.id: {choice.id for choice in ask.choices} for ask in entry.thing.asks}
    named: set[str] = set()
    for path, thing in walk(entry.thing):
        if not isinstance(thing, When):
            continue
        named.add(thing.ask)
        if thing.ask not in choices:
            what = f"`{thing.ask}` is not asked"
            yield entry.fault((*path, "ask"), what, f"Asked here: {', '.join(choices)}.")
            continue
        for name in sorted(set(thing.one_of) - choices[thing.ask]):
            what = f"`{name}` is no answer to `{thing.ask}`"
            mend = f"Its choices: {', '.join(sorted(choices[thing.ask]))}."
            yield entry.fault((*path, "one_of"), what, mend)
    for at, ask in enumerate(entry.thing.asks):
        if ask.id not in named:
            what = f"nothing hangs on `{ask.id}`"
            yield entry.fault(("asks", at), what, "Name it in a branch or a note, or leave it out.")


def _outcomes(entry: Entry[Tree]) -> Iterator[ContentError]:
    tree = entry.thing
    listed = {one.id for one in tree.outcomes}
    reached = {SILENT}
    for at, side in enumerate(tree.sides):
        for place, branch in enumerate(side.branches):
            reached.add(branch.outcome)
            if branch.outcome not in listed:
                path: Path = ("sides", at, "branches", place, "outcome")
                what = f"`{branch.outcome}` is not among the outcomes"
                yield entry.fault(path, what, "List it with its title.")
    if SILENT not in listed:
        yield entry.fault(("outcomes",), f"`{SILENT}` has no title", "List it: sources are silent.")
    for at, one in enumerate(tree.outcomes):
        if one.id not in reached:
            what = f"no branch leads to `{one.id}`"
            yield entry.fault(("outcomes", at), what, "Leave it out, or write the branch.")


def _timeless(entry: Entry[Tree]) -> Iterator[ContentError]:
    """Months in a tree that asks for no interval, and an interval that changes nothing."""
    tree = entry.thing
    branches = [branch for side in tree.sides for branch in side.branches]
    ends = any(branch.months for branch in branches) or any(note.months for note in tree.notes)
    timed = ends or bool(tree.limits)
    if timed and not tree.interval:
        what = "months decide, and no interval is asked for"
        yield entry.fault(("interval",), what, "Say in `interval` what the months count.")
    if tree.interval and not timed:
        mend = "Leave it out, or write the branches by months."
        yield entry.fault(("interval",), "no branch hangs on the interval", mend)
