"""A share of people and the difference of two, each with a 95 % interval by scores."""

from decimal import Decimal

from pocketref.model.risk import Counts, Effect, Limits, Needed, Share

Z = Decimal("1.959963984540054")  # the normal deviate of a 95 % interval
_INFINITE = Decimal("Infinity")
_SQUARE = Z * Z


def share(counts: Counts) -> Share:
    """How often it happened, with Wilson's score interval."""
    x, n = Decimal(counts.events), Decimal(counts.people)
    middle = 2 * x + _SQUARE
    spread = Z * (_SQUARE + 4 * x * (n - x) / n).sqrt()
    below = 2 * (n + _SQUARE)
    # Nobody and everybody are exact ends; rounding must not put the limit beside them.
    low = (middle - spread) / below if x else Decimal(0)
    high = (middle + spread) / below if x < n else Decimal(1)
    return Share(counts=counts, value=x / n, limits=Limits(low=low, high=high))


def difference(exposed: Share, control: Share) -> Limits:
    """Newcombe's hybrid score interval: each side from the limits that face it."""
    middle = exposed.value - control.value
    down = _together(exposed.value - exposed.limits.low, control.limits.high - control.value)
    up = _together(exposed.limits.high - exposed.value, control.value - control.limits.low)
    return Limits(low=middle - down, high=middle + up)


def needed(middle: Decimal, limits: Limits) -> Needed:
    """How many people for one more or one fewer: the limits of the difference, inverted.

    Where they hold zero there are two pieces, which meet at infinity; no single range is made.
    """
    if limits.low > 0:
        piece = Limits(low=1 / limits.high, high=1 / limits.low)
        return Needed(effect=Effect.HARM, value=1 / middle, pieces=(piece,))
    if limits.high < 0:
        piece = Limits(low=-1 / limits.low, high=-1 / limits.high)
        return Needed(effect=Effect.BENEFIT, value=-1 / middle, pieces=(piece,))
    pieces = (_beyond(-limits.low), _beyond(limits.high))
    return Needed(effect=Effect.UNCLEAR, value=None, pieces=pieces)


def _together(one: Decimal, other: Decimal) -> Decimal:
    return (one * one + other * other).sqrt()


def _beyond(limit: Decimal) -> Limits:
    return Limits(low=1 / limit if limit else _INFINITE, high=_INFINITE)
