"""The branches of a tree that a case can still take; what was not said may be anything."""

from pocketref.model.branch import Branch, Side, Stretch, When
from pocketref.model.decision import Case, Saying, Tree
from pocketref.model.noun import but
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity


def leaves(side: Side, case: Case) -> tuple[Branch, ...]:
    """The branches of a source that can still be meant."""
    return tuple(branch for branch in side.branches if reaches(branch.when, branch.months, case))


def reaches(when: tuple[When, ...], months: Stretch | None, case: Case) -> bool:
    """Whether conditions can still be met."""
    if months is not None and case.months is not None and not _within(case.months, months):
        return False
    return all(case.said(each.ask) in {None, *each.one_of} for each in when)


def speaks(when: tuple[When, ...], months: Stretch | None, case: Case) -> bool:
    """Whether conditions are met by what was said: nothing they name was left open."""
    if months is not None and case.months is None:
        return False
    return reaches(when, months, case) and all(case.said(each.ask) for each in when)


def usually(tree: Tree, case: Case) -> Case:
    """The case with the usual choice where a question that has one was not answered."""
    taken = tuple(
        Given(ask=each.id, choice=each.usual)
        for each in tree.asks
        if each.usual and case.said(each.id) is None
    )
    return but(case, given=(*case.given, *taken))


def sayings(tree: Tree, case: Case) -> tuple[Saying, ...]:
    """What each source comes to; nothing where that depends on what was not said."""
    found = tuple(leaves(side, case) for side in tree.sides)
    if any(len({leaf.outcome for leaf in one}) != 1 for one in found):
        return ()
    return tuple(map(_saying, tree.sides, found))


def _saying(side: Side, found: tuple[Branch, ...]) -> Saying:
    """What one source comes to; where several branches lead there, with what they rest on."""
    facts = dict.fromkeys(fact for leaf in found for fact in leaf.facts)
    stretch = found[0].months if len(found) == 1 else None
    return Saying(source=side.source, outcome=found[0].outcome, facts=tuple(facts), months=stretch)


def _within(months: Quantity, of: Stretch) -> bool:
    if of.at_least is not None and months < of.at_least.value:
        return False
    if of.above is not None and months <= of.above.value:
        return False
    if of.at_most is not None and of.at_most.value < months:
        return False
    return of.below is None or months < of.below.value
