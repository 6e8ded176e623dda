"""A second opinion on a risk: every number again, in whole numbers times ONE."""

from pocketref.model.noun import noun
from pocketref.model.risk import Counts
from pocketref.recheck import cohorts
from pocketref.recheck.ratios import ratio
from pocketref.recheck.shares import Span, difference, needed, share


@noun
class Opinion:
    """Every figure of a risk; None is an end that is not there.

    Attributes:
        needed: the number and its limits; without a number the ends of both pieces.
        ratio: the ratio and its limits; the limits alone where it never happened at all.
        cohort: of how many on average, at least, at most; empty if none was asked for.
    """

    exposed: Span
    control: Span
    difference: Span
    needed: tuple[int | None, ...]
    ratio: tuple[int | None, ...]
    cohort: tuple[int, ...] = ()


def weigh(exposed: Counts, control: Counts, cohort: int | None = None) -> Opinion:
    """Work out the figures of two groups, and of a cohort like the exposed one."""
    with_it, without = share(exposed), share(control)
    span = difference(with_it, without)
    return Opinion(
        exposed=with_it,
        control=without,
        difference=span,
        needed=needed(span),
        ratio=ratio(exposed, control),
        cohort=() if cohort is None else cohorts.cohort(cohort, exposed),
    )
