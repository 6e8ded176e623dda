"""How often, with and without: shares of people, their difference, and what is known of both.

Shares are plain numbers from 0 to 1. `Decimal("Infinity")` is an end that is not there.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from pocketref.model.finding import Finding
from pocketref.model.noun import noun, require
from pocketref.model.toxicity import Rate

MOST_PEOPLE = 1_000_000


class Method(StrEnum):
    """How an interval was worked out."""

    WILSON = "wilson"
    NEWCOMBE = "newcombe"
    KATZ = "katz"
    KOOPMAN = "koopman"
    BINOMIAL = "binomial"
    INVERSION = "altman"


@noun
class Counts:
    """People in whom it happened, of all who were looked at."""

    events: int
    people: int

    def __post_init__(self) -> None:
        require(1 <= self.people <= MOST_PEOPLE, "people out of range", self.people)
        require(0 <= self.events <= self.people, "events out of range", self.events)


@noun
class Limits:
    """Both ends of a 95 % interval."""

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        require(self.low <= self.high, "an interval that runs backwards", self.low, self.high)


@noun
class Share:
    """The share of people in whom it happened."""

    counts: Counts
    value: Decimal
    limits: Limits


class Effect(StrEnum):
    """What a difference comes to: more with than without, fewer, or either."""

    HARM = "harm"
    BENEFIT = "benefit"
    UNCLEAR = "unclear"


@noun
class Needed:
    """How many people are treated for one more, or one fewer, in whom it happens.

    Attributes:
        value: None where the interval of the difference holds zero.
        pieces: one interval; where that of the difference holds zero two, the first for one fewer,
            the second for one more, each from its finite end to infinity.
    """

    effect: Effect
    value: Decimal | None
    pieces: tuple[Limits, ...]


@noun
class Ratio:
    """One share divided by the other.

    Attributes:
        value: infinite where it never happened without; None where it never happened at all.
    """

    value: Decimal | None
    limits: Limits
    method: Method


@noun
class Cohort:
    """So many people like those who were treated.

    Attributes:
        expected: how many of them on average.
        low, high: the binomial range that holds at least 95 in 100 such cohorts: at most 2.5 in
            100 have fewer, and at most 2.5 more.
    """

    people: int
    expected: Decimal
    low: int
    high: int


@noun
class Risk:
    """Two groups of one trial, or counts of the reader's own.

    Attributes:
        exposed: with the drug; `control` without.
        difference: exposed minus control.
    """

    exposed: Share
    control: Share
    difference: Decimal
    difference_limits: Limits
    needed: Needed
    ratio: Ratio
    cohort: Cohort | None = None


@noun
class Compared:
    """An event with and without, within one trial and one cut.

    Attributes:
        title: of the contrast: `Adding pertuzumab to trastuzumab and docetaxel`.
        least, most: the risk at both ends of the rounding; the same where counts were read.
        rounded: whether a group is known by a rounded percentage only.
    """

    trial: str
    title: str
    exposed: Rate
    control: Rate
    least: Risk
    most: Risk
    rounded: bool = False
    facts: tuple[str, ...] = ()

    @property
    def difference_limits(self) -> Limits:
        """The wider interval: what either end of the rounding reaches."""
        return _widest((self.least.difference_limits, self.most.difference_limits))

    @property
    def effect(self) -> Effect:
        """What it comes to at both ends of the rounding; unclear where they differ."""
        one, other = self.least.needed.effect, self.most.needed.effect
        return one if one is other else Effect.UNCLEAR

    @property
    def needed_limits(self) -> tuple[Limits, ...]:
        """The wider interval of the number needed; two pieces where the effect is unclear."""
        if self.effect is not Effect.UNCLEAR:
            return (_widest((*self.least.needed.pieces, *self.most.needed.pieces)),)
        return tuple(
            Limits(low=min(self._nearest(side)), high=Decimal("Infinity"))
            for side in (Effect.BENEFIT, Effect.HARM)
        )

    def _nearest(self, side: Effect) -> Iterator[Decimal]:
        """The finite ends of one side; both ends of the rounding may reach it, or one."""
        for needed in (self.least.needed, self.most.needed):
            if needed.effect in {side, Effect.UNCLEAR}:
                piece = needed.pieces[-1] if side is Effect.HARM else needed.pieces[0]
                yield piece.low


def _widest(limits: tuple[Limits, ...]) -> Limits:
    return Limits(low=min(each.low for each in limits), high=max(each.high for each in limits))


@noun
class Apart:
    """Rates that stand side by side and are not subtracted.

    Attributes:
        why: `not-randomised`, `not-same-trial`, `not-same-cut` and the like; a stop where the two
            calculations disagree.
        title: of the contrast, as that of what is compared.
    """

    rates: tuple[Rate, ...]
    why: Finding
    title: str = ""
