"""One share divided by another, with its interval: Katz, or Koopman where a cell is empty.

Koopman's limits are the ratios at which his score test just holds. Both restricted shares can be
written with one number, the pull: q = (x1 - pull) / (n1 - pull), p = (x2 + pull) / (n2 + pull).
The test is then a sum that only rises with the pull, so its root is found in a few steps.
"""

from decimal import Decimal

from pocketref.engine.shares import Z
from pocketref.model.risk import Counts, Limits, Method, Ratio

_INFINITE = Decimal("Infinity")
_ZERO = Decimal(0)
_STEPS = 60  # far more than are needed: each step doubles the digits that are right
_SETTLED = Decimal("1e-30")
_SQUARE = Z * Z


def ratio(exposed: Counts, control: Counts) -> Ratio:
    """The relative risk; None where it never happened at all, infinite where never without."""
    empty = {exposed.events, exposed.people - exposed.events} | {
        control.events,
        control.people - control.events,
    }
    if 0 in empty:
        method, limits = Method.KOOPMAN, koopman(exposed, control)
    else:
        method, limits = Method.KATZ, katz(exposed, control)
    return Ratio(value=_value(exposed, control), limits=limits, method=method)


def _value(exposed: Counts, control: Counts) -> Decimal | None:
    if control.events:
        above, below = exposed.events * control.people, exposed.people * control.events
        return Decimal(above) / below
    return _INFINITE if exposed.events else None


def katz(exposed: Counts, control: Counts) -> Limits:
    """The interval on the scale of logarithms; both groups have events."""
    x1, n1, x2, n2 = map(Decimal, (exposed.events, exposed.people, control.events, control.people))
    middle = (x1 * n2 / (n1 * x2)).ln()
    spread = Z * (1 / x1 - 1 / n1 + 1 / x2 - 1 / n2).sqrt()
    return Limits(low=(middle - spread).exp(), high=(middle + spread).exp())


def koopman(exposed: Counts, control: Counts) -> Limits:
    """The interval by the asymptotic score test; it stands for every count."""
    turned = _lowest(control, exposed)
    return Limits(low=_lowest(exposed, control), high=1 / turned if turned else _INFINITE)


def _lowest(one: Counts, other: Counts) -> Decimal:
    """The lower limit of the share of one divided by that of the other."""
    if not one.events:
        return _ZERO
    x1, n1, x2, n2 = map(Decimal, (one.events, one.people, other.events, other.people))
    pull = _pull(x1, n1, x2, n2)
    share = (x2 + pull) / (n2 + pull)
    if pull < n1:
        return (x1 - pull) / (n1 - pull) / share
    # It happened to all of one: the pull has reached its end, and the share of one gives way.
    rest = _SQUARE - n1 * n1 * (n2 - x2) / (n2 * (x2 + n1))
    return n1 / (n1 + rest) / share


def _pull(x1: Decimal, n1: Decimal, x2: Decimal, n2: Decimal) -> Decimal:
    """Where the test reaches its limit; the number of people where it does not before that."""
    first, second = (n1 - x1) / n1, (n2 - x2) / n2
    ends = [_root(first, x1, -1)] if first else [n1]
    if second:
        ends.append(_root(second, x2, 1))
    pull = min(ends)
    if not first or not second:
        return pull
    for _ in range(_STEPS):
        away, towards = x1 - pull, x2 + pull
        test = pull * pull * (first / away + second / towards) - _SQUARE
        slope = first * pull * (x1 + away) / (away * away)
        slope += second * pull * (x2 + towards) / (towards * towards)
        step = test / slope
        pull -= step
        if step <= pull * _SETTLED:
            break
    return pull


def _root(part: Decimal, events: Decimal, sign: int) -> Decimal:
    """Where one part of the sum alone reaches the limit; the root of a quadratic equation."""
    half = _SQUARE / (2 * part)
    reach = (half * half + 2 * half * events).sqrt()
    return reach + half if sign > 0 else 2 * half * events / (reach + half)
