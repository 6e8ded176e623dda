"""Relative risks in whole numbers: limits by powers, or searched for with the score test itself."""

from fractions import Fraction
from math import isqrt

from pocketref.model.risk import Counts
from pocketref.recheck.fixedpoint import ONE, exponential
from pocketref.recheck.shares import DEVIATE, PLACES

_FINE = 10**15  # a limit is found when both sides of it differ by less than one part in so many


def ratio(exposed: Counts, control: Counts) -> tuple[int | None, ...]:
    """The ratio and its limits times ONE; None is infinite; a ratio of nothing is left out."""
    x1, n1, x2, n2 = exposed.events, exposed.people, control.events, control.people
    if 0 < x1 < n1 and 0 < x2 < n2:
        return (ONE * x1 * n2 // (n1 * x2), *_by_powers(x1, n1, x2, n2))
    limits = by_score(exposed, control)
    if x2:
        return (ONE * x1 * n2 // (n1 * x2), *limits)
    return (None, *limits) if x1 else limits


def by_score(exposed: Counts, control: Counts) -> tuple[int, int | None]:
    """The least and the greatest ratio that the score test lets stand; it takes every count."""
    four = (exposed.events, exposed.people, control.events, control.people)
    return _lower(*four), _upper(*four)


def _by_powers(x1: int, n1: int, x2: int, n2: int) -> tuple[int, int]:
    """The ratio times and divided by one power."""
    spread = Fraction(n1 - x1, x1 * n1) + Fraction(n2 - x2, x2 * n2)
    root = isqrt(spread.numerator * ONE * ONE // spread.denominator)
    power = exponential(root * DEVIATE // PLACES)
    return ONE * ONE * x1 * n2 // (n1 * x2 * power), power * x1 * n2 // (n1 * x2)


def _lower(x1: int, n1: int, x2: int, n2: int) -> int:
    """The least ratio that the test lets stand."""
    if not x1:
        return 0
    inside = ONE * x1 * n2 // (n1 * x2) if x2 else ONE
    while not _stands(inside, x1, n1, x2, n2):
        inside *= 2
    outside = inside // 2
    while _stands(outside, x1, n1, x2, n2):
        inside, outside = outside, outside // 2
    return _between(outside, inside, (x1, n1, x2, n2))


def _upper(x1: int, n1: int, x2: int, n2: int) -> int | None:
    """The greatest ratio that the test lets stand; without events in the other group none is."""
    if not x2:
        return None
    inside = ONE * x1 * n2 // (n1 * x2) if x1 else ONE
    while not _stands(inside, x1, n1, x2, n2):
        inside //= 2
    outside = inside * 2
    while _stands(outside, x1, n1, x2, n2):
        inside, outside = outside, outside * 2
    return _between(outside, inside, (x1, n1, x2, n2))


def _between(outside: int, inside: int, counts: tuple[int, int, int, int]) -> int:
    """Halve until both sides of the limit are the same number."""
    while abs(inside - outside) * _FINE > inside:
        middle = (inside + outside) // 2
        if _stands(middle, *counts):
            inside = middle
        else:
            outside = middle
    return inside


def _stands(ratio: int, x1: int, n1: int, x2: int, n2: int) -> bool:
    """Whether counts are no further from a ratio than the deviate, by its likeliest shares.

    The likeliest share of the second group is a root of a quadratic equation.
    """
    first, last = (n1 + n2) * ratio, (x1 + x2) * ONE
    second = (n1 + x2) * ratio + (x1 + n2) * ONE
    root = isqrt(second * second - 4 * first * last)
    share = 2 * last * ONE // (second + root)
    times = min(share * ratio // ONE, ONE)
    away = x1 * n2 * ONE - x2 * n1 * ratio
    spread = n2 * times * (ONE - times) + n1 * ratio * ratio // ONE * share // ONE * (ONE - share)
    return away * away * PLACES * PLACES <= DEVIATE * DEVIATE * n1 * n2 * spread
