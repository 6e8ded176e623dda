"""The range of a cohort in whole numbers: counted once through, from the fewest to the most."""

from itertools import accumulate
from math import isqrt

from pocketref.model.risk import Counts
from pocketref.recheck.fixedpoint import ONE

_FAR, _MORE = 12, 60  # spreads on each side of the mean, and steps where a spread is short
_PART = 40
_TIE = 10**20


def cohort(people: int, counts: Counts) -> tuple[int, int, int]:
    """How many of so many on average, the least and the most in 95 of 100, all times ONE."""
    happened, spared = counts.events, counts.people - counts.events
    expected = ONE * people * happened // counts.people
    if not happened or not spared:
        every = people if happened else 0
        return expected, ONE * every, ONE * every
    mean = people * happened // counts.people
    far = _FAR * isqrt(people * happened * spared // counts.people**2) + _MORE
    start, end = max(0, mean - far), min(people, mean + far)
    weights = [ONE]
    for number in range(start, end):
        weights.append(weights[-1] * (people - number) * happened // ((number + 1) * spared))
    part = sum(weights) * (_TIE + 1)
    low = sum(_within(below, part) for below in accumulate(weights))
    high = sum(_within(above, part) for above in accumulate(reversed(weights)))
    return expected, ONE * (start + low), ONE * (end - high)


def _within(beyond: int, part: int) -> bool:
    return beyond * _PART * _TIE <= part
