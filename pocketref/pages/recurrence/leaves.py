"""The leaves of a tree after one history: what both engines say between every two of its lines."""

from functools import lru_cache
from itertools import pairwise

from pocketref.agreement.recurrence import decide_agreed
from pocketref.model.branch import Stretch, When
from pocketref.model.decision import Case, Decided, Saying, Tree
from pocketref.model.fact import Stated
from pocketref.model.noun import noun
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity

_MONTH = Quantity.parse("1 month")
_KEPT = 16  # histories


@noun
class Leaf:
    """A stretch of months for which the first source says one thing.

    Attributes:
        low, high: the lines around it; None where there is none.
        inside: what is said between the lines within it; at least once.
    """

    low: Quantity | None
    high: Quantity | None
    inside: tuple[Decided, ...]

    @property
    def first(self) -> Saying | None:
        """What the first source says; None while a question decides that is open."""
        sayings = self.inside[0].sayings
        return sayings[0] if sayings else None

    @property
    def stretch(self) -> Stretch | None:
        """The months in the source's own words; None where any interval comes to this."""
        return None if self.first is None else self.first.months

    @property
    def facts(self) -> tuple[str, ...]:
        """Everything that is behind it."""
        return tuple(dict.fromkeys(fact for one in self.inside for fact in one.facts))

    def holds(self, months: Quantity) -> bool:
        """Whether an interval stands within it, or on a line at its end."""
        above = self.low is None or not months < self.low
        return above and (self.high is None or not self.high < months)

    def covered(self, other: Saying) -> bool:
        """Whether another source says one thing for the whole leaf, its ends included."""
        of, its = self.stretch, other.months
        if of is None or its is None:
            return True
        said = {one.outcome for each in self.inside for one in each.sayings[1:]}
        left_out = (_same(of.at_least, its.above), _same(of.at_most, its.below))
        return len(said) == 1 and not any(left_out)


def _same(one: Stated | None, other: Stated | None) -> bool:
    return one is not None and other is not None and one.value.same_as(other.value)


def leaves(tree: Tree, case: Case, history: str) -> tuple[Leaf, ...]:
    """From the shortest interval to the longest. What was not said is left as it is.

    Args:
        tree: whose first question is the history.
        case: what was said to the other questions.
        history: the choice that the leaves come after.
    """
    first = tree.asks[0].id
    return _leaves(tree, history, tuple(given for given in case.given if given.ask != first))


@lru_cache(maxsize=_KEPT)
def _leaves(tree: Tree, history: str, others: tuple[Given, ...]) -> tuple[Leaf, ...]:
    """Kept, since they are asked for at every letter of an interval, which does not move them."""
    made: list[Leaf] = []
    given = (Given(ask=tree.asks[0].id, choice=history), *others)
    lines = _lines(tree, history)
    for low, high in pairwise((None, *lines, None)):
        decided = decide_agreed(tree, Case(given=given, months=_between(low, high)))
        leaf = Leaf(low=low, high=high, inside=(decided,))
        if made and made[-1].first == leaf.first:
            before = made.pop()
            leaf = Leaf(low=before.low, high=high, inside=(*before.inside, decided))
        made.append(leaf)
    return tuple(made)


def _lines(tree: Tree, history: str) -> tuple[Quantity, ...]:
    """Every interval at which a source draws a line after a history, in order."""
    ends = {
        end.value
        for side in tree.sides
        for branch in side.branches
        if branch.months is not None and _after(tree, branch.when, history)
        for end in branch.months.ends
    }
    return tuple(sorted(ends))


def _after(tree: Tree, when: tuple[When, ...], history: str) -> bool:
    named = (one for one in when if one.ask == tree.asks[0].id)
    return all(history in one.one_of for one in named)


def _between(low: Quantity | None, high: Quantity | None) -> Quantity | None:
    """An interval between two lines, short of the first or beyond the last; none without lines."""
    if high is None:
        return None if low is None else low + _MONTH
    begins = high - high if low is None else low
    return Quantity(value=(begins.value + high.value) / 2, unit=high.unit)
