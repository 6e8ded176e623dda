"""Intervals of shares in whole numbers: each limit is a root of the equation that defines it."""

from math import isqrt

from pocketref.model.noun import noun
from pocketref.model.risk import Counts
from pocketref.recheck.fixedpoint import ONE

# The deviate as two whole numbers, so that its square is whole too.
DEVIATE, PLACES = 1_959_963_984_540_054, 10**15
_SQUARE, _WHOLE = DEVIATE * DEVIATE, PLACES * PLACES


@noun
class Span:
    """A number between its limits, all times ONE."""

    value: int
    low: int
    high: int

    @property
    def figures(self) -> tuple[int, ...]:
        """All three in a row."""
        return (self.value, self.low, self.high)


def share(counts: Counts) -> Span:
    """Both roots of n(p - x/n)^2 = z^2 p(1 - p); the lower from the product of the two."""
    x, n = counts.events, counts.people
    first = n * (n * _WHOLE + _SQUARE)
    second = n * (2 * x * _WHOLE + _SQUARE)
    third = x * x * _WHOLE
    root = isqrt((second * second - 4 * first * third) * ONE * ONE)
    high = (second * ONE + root) // (2 * first)
    return Span(value=ONE * x // n, low=third * ONE * ONE // (first * high), high=high)


def difference(exposed: Span, control: Span) -> Span:
    """The hybrid score interval of the difference."""
    middle = exposed.value - control.value
    down = isqrt((exposed.value - exposed.low) ** 2 + (control.high - control.value) ** 2)
    up = isqrt((exposed.high - exposed.value) ** 2 + (control.value - control.low) ** 2)
    return Span(value=middle, low=middle - down, high=middle + up)


def needed(span: Span) -> tuple[int | None, ...]:
    """How many people for one, and its limits; None is an end that is not there.

    Two pieces without a number between them where the difference may be either way.
    """
    if span.low <= 0 <= span.high:
        return (_inverse(-span.low), None, _inverse(span.high), None)
    value, *ends = (abs(ONE * ONE // figure) for figure in span.figures)
    return (value, *sorted(ends))


def _inverse(figure: int) -> int | None:
    return ONE * ONE // figure if figure else None
