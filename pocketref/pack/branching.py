"""Trees of decisions: each combination leads to exactly one branch of each source."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, product

from pocketref.engine.branches import leaves, speaks
from pocketref.model.branch import Branch, Side
from pocketref.model.decision import MONTH, Case, Tree
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity, UnitMismatchError
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.walking import Path


def branching(content: Content) -> Iterator[ContentError]:
    """Combinations without a branch or with two, branches of another source, lines left out."""
    cited = {entry.thing.id: entry.thing.sources for entry in content.facts}
    for entry in content.decisions:
        tree = entry.thing
        try:
            cases = tuple(cases_of(tree))
        except UnitMismatchError:
            continue  # said where measures are checked
        for at, side in enumerate(tree.sides):
            path: Path = ("sides", at)
            yield from _single(entry, path, side, cases)
            yield from _spoken(entry, path, side, cited)
            if side.source in {other.source for other in tree.sides[:at]}:
                what = f"`{side.source}` has branches already"
                yield entry.fault((*path, "source"), what, "Write them in one place.")
        yield from _drawn(entry, cases)


def cases_of(tree: Tree) -> Iterator[Case]:
    """Every combination: at each end of a branch, between two of them, and beyond the outermost."""
    for chosen in product(*(ask.choices for ask in tree.asks)):
        answers = zip(tree.asks, chosen, strict=True)
        given = tuple(Given(ask=ask.id, choice=choice.id) for ask, choice in answers)
        for months in moments(tree):
            yield Case(given=given, months=Quantity(value=months, unit=MONTH))


def moments(tree: Tree) -> tuple[Decimal, ...]:
    """An interval for every place on the ruler: each end, between two of them, and beyond."""
    branches = [branch for side in tree.sides for branch in side.branches]
    at = sorted({end for branch in branches for end in _ends(branch)} | {Decimal(0)})
    between = [(low + high) / 2 for low, high in pairwise(at)]
    return tuple(sorted((*at, *between, at[-1] + 1)))


def _ends(branch: Branch) -> tuple[Decimal, ...]:
    ends = branch.months.ends if branch.months else ()
    return tuple(end.value.to(MONTH).value for end in ends)


def _single(
    entry: Entry[Tree], path: Path, side: Side, cases: tuple[Case, ...]
) -> Iterator[ContentError]:
    """Each hole is told once for the answer to the root, each overlap once for its branches."""
    told: set[object] = set()
    reached: set[Branch] = set()
    for case in cases:
        found = leaves(side, case)
        reached.update(found)
        places = tuple(side.branches.index(branch) for branch in found)
        if not found and case.given[0] not in told:
            told.add(case.given[0])
            what = f"no branch of `{side.source}` holds {_named(case)}"
            yield entry.fault((*path, "branches"), what, "Write one; silence is an outcome too.")
        if len(found) > 1 and places not in told:
            told.add(places)
            what = f"{len(found)} branches of `{side.source}` hold {_named(case)}"
            mend = "End each where the next begins, as the text does."
            yield entry.fault((*path, "branches", places[-1]), what, mend)
    for place, branch in enumerate(side.branches):
        if branch not in reached:
            what = f"nothing leads to this branch of `{side.source}`"
            mend = "Write its lower end first and its answers as they are asked, or leave it out."
            yield entry.fault((*path, "branches", place), what, mend)


def _named(case: Case) -> str:
    answers = ", ".join(f"{given.ask} {given.choice}" for given in case.given)
    return f"{answers} at {case.months}"


def _spoken(
    entry: Entry[Tree], path: Path, side: Side, cited: dict[str, tuple[str, ...]]
) -> Iterator[ContentError]:
    """The first fact of a branch is the source's own."""
    for place, branch in enumerate(side.branches):
        first = branch.facts[0]
        if side.source not in cited.get(first, (side.source,)):
            what = f"`{first}` does not cite `{side.source}`"
            mend = "Begin with the fact in which this source says so."
            yield entry.fault((*path, "branches", place, "facts", 0), what, mend)


def _drawn(entry: Entry[Tree], cases: tuple[Case, ...]) -> Iterator[ContentError]:
    """Every end of a branch is a line after the same answers."""
    tree, told = entry.thing, set[object]()
    for case, (at, side) in product(cases, enumerate(tree.sides)):
        lines = {
            limit.at.value.to(MONTH).value
            for limit in tree.limits
            if speaks(limit.when, None, case)
        }
        for branch in leaves(side, case):
            for end in _ends(branch):
                if end in lines or (case.given[0], end) in told:
                    continue
                told.add((case.given[0], end))
                what = f"no limit stands at {end.normalize():f} month after {_root(case)}"
                mend = "Write it into `limits`, with how it is counted."
                place = side.branches.index(branch)
                yield entry.fault(("sides", at, "branches", place, "months"), what, mend)


def _root(case: Case) -> str:
    return f"{case.given[0].ask} {case.given[0].choice}"
