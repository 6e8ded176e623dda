"""Where a case stands in a tree: the branch of each source, and what it still depends on."""

from collections.abc import Iterator
from itertools import product

from pocketref.engine.branches import leaves, sayings, speaks, usually
from pocketref.engine.elapsed import Elapsed
from pocketref.engine.turning import turns
from pocketref.model.branch import Limit, Side
from pocketref.model.decision import MONTH, Ask, Case, Decided, Saying, Tree
from pocketref.model.noun import but
from pocketref.model.patient import Given

_MONTHS = "months"


def decide(tree: Tree, given: Case, between: Elapsed | None = None) -> Decided:
    """Say what each source comes to.

    Nothing is taken for what was not said but the usual choice of a question that has one, and then
    `needs` says that the answer depends on it.

    Args:
        tree: the decision.
        given: what was said.
        between: the dates of the interval, where it was counted; its completed months decide.
    """
    case = given if between is None else but(given, months=between.interval)
    tree = _narrowed(tree, but(case, months=None))  # most branches are of another history
    sides = _narrowed(tree, case).sides
    first = _first(tree, case, sides)
    if first:
        return Decided(given=case, needs=first)
    needs = tuple(ask.id for ask in tree.asks if _hangs(sides, tree, case, ask.id))
    usual = usually(tree, case)
    found = sayings(tree, usual)
    if not found:
        return Decided(given=case, needs=needs)
    on = tuple(limit for limit in tree.limits if _stands_on(limit, usual))
    counted = tuple(fact for limit in on for fact in limit.facts)
    facts = [fact for saying in found for fact in saying.facts]
    notes = [n for note in tree.notes if speaks(note.when, note.months, usual) for n in note.facts]
    return Decided(
        given=case,
        sayings=found,
        agree=_agree(found),
        boundary=on[0].at.value.to(MONTH) if on else None,
        needs=needs,
        facts=tuple(dict.fromkeys((*facts, *counted))),
        beside=tuple(fact for fact in dict.fromkeys((*counted, *notes)) if fact not in facts),
        turns=turns(tree, usual, between),
    )


def _narrowed(tree: Tree, case: Case) -> Tree:
    """The tree with nothing but the branches that can still be meant."""
    return but(tree, sides=tuple(but(side, branches=leaves(side, case)) for side in tree.sides))


def _first(tree: Tree, case: Case, sides: tuple[Side, ...]) -> tuple[str, ...]:
    """What comes before every other question: the root, and the interval where it matters."""
    root = tree.asks[0].id
    timeless = tree.interval and case.months is None
    if case.said(root) is None:
        return (root, _MONTHS) if timeless else (root,)
    return (_MONTHS,) if timeless and _hangs(sides, tree, case, _MONTHS) else ()


def _hangs(sides: tuple[Side, ...], tree: Tree, case: Case, name: str) -> bool:
    """Whether something that was not said changes an outcome, whatever else may be said."""
    if case.said(name) is not None:
        return False
    named = {when.ask for side in sides for one in side.branches for when in one.when}
    others = [ask for ask in tree.asks if ask.id in named and ask.id != name]
    if name != _MONTHS and name not in named:
        return False
    return any(
        len({leaf.outcome for leaf in leaves(side, one)}) > 1
        for one in _completed(case, others)
        for side in sides
    )


def _completed(case: Case, asks: list[Ask]) -> Iterator[Case]:
    """Everything that may yet be answered to these questions."""
    unsaid = [ask for ask in asks if case.said(ask.id) is None]
    for chosen in product(*(ask.choices for ask in unsaid)):
        answers = zip(unsaid, chosen, strict=True)
        said = tuple(Given(ask=ask.id, choice=choice.id) for ask, choice in answers)
        yield but(case, given=(*case.given, *said))


def _agree(found: tuple[Saying, ...]) -> bool:
    """Whether every source says the same. Two silences say nothing."""
    return len({saying.outcome for saying in found}) == 1 and not found[0].silent


def _stands_on(limit: Limit, case: Case) -> bool:
    """Whether the interval is the line itself."""
    if case.months is None or not speaks(limit.when, None, case):
        return False
    return limit.at.value.same_as(case.months)
