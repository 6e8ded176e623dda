"""How often in one group, in a cohort like it, and the one rule by which risks are rounded.

Nothing is rounded before it is shown: one decimal place half up, away from zero, for figures per
100; whole people in sentences. What is not nothing never prints as 0: it keeps its first digit.
"""

from collections.abc import Iterable
from decimal import Decimal

from pocketref.model.risk import Cohort, Compared, Counts, Share
from pocketref.model.toxicity import Rate
from pocketref.wording import numbers
from pocketref.wording.rounding import places, significant

ROUNDED = "from a rounded percentage"
_HUNDRED = 100
_SIX = 6


def figure(value: Decimal) -> str:
    """One decimal place; a figure that would vanish keeps its first digit."""
    rounded = places(value, 1)
    return numbers.number(rounded if rounded or not value else significant(value, 1))


def both(texts: Iterable[str]) -> str:
    """`20.5 to 21.2`; once where both say the same."""
    return " to ".join(dict.fromkeys(texts))


def people(counts: Counts) -> str:
    """So many of so many: `56 of 407 people`."""
    return f"{numbers.count(counts.events)} of {numbers.count(counts.people)} people"


def share(one: Share, of: int = _HUNDRED) -> str:
    """How often in one group: `13.8 of 100`."""
    return f"{figure(one.value * of)} of {numbers.count(of)}"


def share_limits(one: Share, of: int = _HUNDRED) -> str:
    """The interval of a share: `10.7 to 17.4`."""
    return both(figure(end * of) for end in (one.limits.low, one.limits.high))


def counted(compared: Compared) -> tuple[str, str]:
    """Whom it rests on: `272 of 407 with`, `46% of 397 without, that is 181 to 184`."""
    least, most = compared.least, compared.most
    return (
        f"{_group(compared.exposed, (least.exposed, most.exposed), 'with')}",
        f"{_group(compared.control, (most.control, least.control), 'without')}",
    )


def _group(rate: Rate, ends: tuple[Share, Share], word: str) -> str:
    events, people = tuple(one.counts.events for one in ends), numbers.count(ends[0].counts.people)
    if rate.events is not None or rate.percent is None:
        return f"{numbers.count(events[0])} of {people} {word}"
    printed = numbers.amount(rate.percent.value)
    return f"{printed} of {people} {word}, that is {both(map(numbers.count, events))}"


def cohort(one: Cohort) -> str:
    """How many of so many to expect, and the range of 95 in 100 such groups."""
    expected = figure(one.expected)
    span = both(map(numbers.count, (one.low, one.high)))
    return (
        f"Of {numbers.count(one.people)} people, {expected} have it on average; in at least 95 of"
        f" 100 such groups {span} do."
    )


def proportion(value: Decimal | None) -> str | None:
    """A figure for a document: six decimals with their zeros; `infinity`; None stays None."""
    if value is None:
        return None
    if value.is_infinite():
        return "infinity"
    rounded = places(value, _SIX)
    return f"{rounded:f}" if rounded else f"{abs(rounded):f}"
