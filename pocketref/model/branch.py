"""The branches of a decision: on which answers, over which months, to which outcome."""

from pocketref.model.fact import Stated
from pocketref.model.noun import noun, require


@noun
class When:
    """A condition: a question was answered with any one of these choices."""

    ask: str
    one_of: tuple[str, ...]

    def __post_init__(self) -> None:
        require(self.one_of, "a condition that nothing meets", self.ask)


@noun
class Stretch:
    """Months from one stated end to another; without an end it goes on.

    Attributes:
        at_least, above: the lower end, included or not.
        at_most, below: the upper end, included or not.
    """

    at_least: Stated | None = None
    above: Stated | None = None
    at_most: Stated | None = None
    below: Stated | None = None

    def __post_init__(self) -> None:
        require(not (self.at_least and self.above), "two lower ends")
        require(not (self.at_most and self.below), "two upper ends")

    @property
    def ends(self) -> tuple[Stated, ...]:
        """The ends it has, the lower one first."""
        every = (self.at_least, self.above, self.at_most, self.below)
        return tuple(end for end in every if end is not None)


@noun
class Branch:
    """One way through the tree of one source. A question that no condition names may be anything.

    Attributes:
        when: all of them hold.
        outcome: the id of a conclusion of the tree, or `silent`.
        facts: where the source says so, or what shows that it does not.
    """

    when: tuple[When, ...] = ()
    months: Stretch | None = None
    outcome: str
    facts: tuple[str, ...]

    def __post_init__(self) -> None:
        require(self.facts, "a branch without a fact", self.outcome)


@noun
class Side:
    """Every branch of one source: each combination of what can be said leads to exactly one."""

    source: str
    branches: tuple[Branch, ...]


@noun
class Limit:
    """An interval that a source draws a line at; both sides of it are shown there.

    Attributes:
        when: after which answers the line stands.
        facts: how the sources count it.
    """

    at: Stated
    when: tuple[When, ...] = ()
    facts: tuple[str, ...]


@noun
class Note:
    """Facts that stand beside the answers of some combinations and decide nothing."""

    when: tuple[When, ...] = ()
    months: Stretch | None = None
    facts: tuple[str, ...]
