"""Where a recurrence stands in a tree: the branch of each source, and what it still depends on."""

from collections.abc import Iterable, Iterator
from itertools import product

from pocketref.model.decision import (
    Branch,
    Decided,
    Fitness,
    Limit,
    Note,
    Prior,
    Receptors,
    Recurrence,
    Saying,
    Side,
    Stretch,
    Tree,
)
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity

_UNIT = "month"


def decide(tree: Tree, given: Recurrence) -> Decided:
    """Say what each source comes to.

    Nothing is taken for what was not said, but for chemotherapy: without a word the answer is that
    for people who can have it, and `needs` says that it depends on that.
    """
    prior = given.prior
    months = given.months
    if prior is None:
        return Decided(given=given, needs=("prior",) if months else ("prior", "months"))
    if months is None and _hangs(tree, _completed(given)):
        return Decided(given=given, needs=("months",))
    needs = tuple(_open(tree, given))
    said = given if given.fitness else but(given, fitness=Fitness.FIT)
    found = tuple(leaves(side, said) for side in tree.sides)
    if any(len({leaf.outcome for leaf in one}) != 1 for one in found):
        return Decided(given=given, needs=needs)
    sayings = tuple(map(_saying, tree.sides, found))
    limit = _on(tree, prior, months)
    counted = limit.facts if limit else ()
    facts = [fact for saying in sayings for fact in saying.facts]
    notes = [fact for note in tree.notes if _speaks(note, said) for fact in note.facts]
    return Decided(
        given=given,
        sayings=sayings,
        agree=_agree(sayings),
        boundary=limit.at.value.to(_UNIT) if limit else None,
        needs=needs,
        facts=tuple(dict.fromkeys((*facts, *counted))),
        beside=tuple(fact for fact in dict.fromkeys((*counted, *notes)) if fact not in facts),
    )


def leaves(side: Side, given: Recurrence) -> tuple[Branch, ...]:
    """The branches of a source that can still be meant; what was not said may be anything."""
    return tuple(branch for branch in side.branches if _reaches(branch, given))


def _reaches(one: Branch | Note, given: Recurrence) -> bool:
    return (
        given.prior in one.priors
        and (one.months is None or given.months is None or _within(given.months, one.months))
        and (one.receptors is None or given.receptors in {None, one.receptors})
        and (one.fitness is None or given.fitness in {None, one.fitness})
    )


def _speaks(note: Note, given: Recurrence) -> bool:
    """Whether a note is about what was said: what it names was not left open."""
    named = ((note.months, given.months), (note.receptors, given.receptors))
    return _reaches(note, given) and all(part is None or said for part, said in named)


def _within(months: Quantity, of: Stretch) -> bool:
    if of.at_least is not None and months < of.at_least.value:
        return False
    if of.above is not None and months <= of.above.value:
        return False
    if of.at_most is not None and of.at_most.value < months:
        return False
    return of.below is None or months < of.below.value


def _completed(given: Recurrence) -> Iterator[Recurrence]:
    """Everything that may yet be said of receptors and chemotherapy."""
    receptors = (given.receptors,) if given.receptors else tuple(Receptors)
    fitness = (given.fitness,) if given.fitness else tuple(Fitness)
    for one, other in product(receptors, fitness):
        yield but(given, receptors=one, fitness=other)


def _hangs(tree: Tree, cases: Iterable[Recurrence]) -> bool:
    """Whether what is left open in one of the cases changes an outcome."""
    return any(
        len({leaf.outcome for leaf in leaves(side, case)}) > 1
        for case in cases
        for side in tree.sides
    )


def _open(tree: Tree, given: Recurrence) -> Iterator[str]:
    """What was not said and could change an outcome."""
    cases = tuple(_completed(given))
    if given.receptors is None and _hangs(tree, (but(case, receptors=None) for case in cases)):
        yield "hr"
    if given.fitness is None and _hangs(tree, (but(case, fitness=None) for case in cases)):
        yield "chemotherapy"


def _saying(side: Side, found: tuple[Branch, ...]) -> Saying:
    """What one source comes to; where several branches lead there, with what they rest on."""
    facts = dict.fromkeys(fact for leaf in found for fact in leaf.facts)
    stretch = found[0].months if len(found) == 1 else None
    return Saying(source=side.source, outcome=found[0].outcome, facts=tuple(facts), months=stretch)


def _agree(sayings: tuple[Saying, ...]) -> bool:
    """Whether every source says the same. Two silences say nothing."""
    return len({saying.outcome for saying in sayings}) == 1 and not sayings[0].silent


def _on(tree: Tree, prior: Prior, months: Quantity | None) -> Limit | None:
    """The line that the interval stands on exactly."""
    if months is None:
        return None
    return next(
        (each for each in tree.limits if prior in each.priors and each.at.value.same_as(months)),
        None,
    )
