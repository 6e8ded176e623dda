"""How many of so many people it may happen to: on average, and in 95 of 100 such cohorts."""

from decimal import Decimal
from itertools import accumulate

from pocketref.model.risk import Cohort, Counts

_PART = 40  # one part in so many lies beyond each end at most
_NEGLIGIBLE = Decimal("1e-30")
_TIE = Decimal("1e-20")  # nearer than this to the part is the part itself


def cohort(people: int, counts: Counts) -> Cohort:
    """The binomial range of a share, found from the likeliest number outwards."""
    happened, people_before = counts.events, counts.people
    spared = people_before - happened
    likeliest = min(people, (people + 1) * happened // people_before)
    fewer = _weights(likeliest, people - likeliest, Decimal(spared) / (happened or 1))
    more = _weights(people - likeliest, likeliest, Decimal(happened) / (spared or 1))
    part = sum((*fewer, *more), Decimal(1)) / _PART * (1 + _TIE)
    return Cohort(
        people=people,
        expected=Decimal(people * happened) / people_before,
        low=likeliest - _steps(fewer, part),
        high=likeliest + _steps(more, part),
    )


def _weights(left: int, done: int, odds: Decimal) -> tuple[Decimal, ...]:
    """How likely each further number is against the likeliest, while it is likely at all."""
    weight, found = Decimal(1), []
    while left and weight > _NEGLIGIBLE:
        done += 1
        weight = weight * left * odds / done
        left -= 1
        found.append(weight)
    return tuple(found)


def _steps(weights: tuple[Decimal, ...], part: Decimal) -> int:
    """How far the range reaches: as long as more than its part lies beyond."""
    beyond = tuple(accumulate(reversed(weights)))
    return sum(one > part for one in beyond)
