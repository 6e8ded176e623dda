"""Counts with and without: shares, difference, number needed, ratio, each with its interval."""

from decimal import ROUND_HALF_EVEN, Context, localcontext

from pocketref.engine import cohorts
from pocketref.engine.ratios import ratio
from pocketref.engine.shares import difference, needed, share
from pocketref.model.risk import Counts, Risk

# Far more digits than are shown, so that what is shown is right and both engines can agree.
_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)


def risk(exposed: Counts, control: Counts, cohort: int | None = None) -> Risk:
    """Hold two groups of one trial against each other, exactly from their counts.

    Args:
        exposed: people with the drug.
        control: people without it.
        cohort: so many people like the exposed, of whom it is said how many to expect.
    """
    with localcontext(_EXACT):
        with_it, without = share(exposed), share(control)
        middle = with_it.value - without.value
        limits = difference(with_it, without)
        return Risk(
            exposed=with_it,
            control=without,
            difference=middle,
            difference_limits=limits,
            needed=needed(middle, limits),
            ratio=ratio(exposed, control),
            cohort=None if cohort is None else cohorts.cohort(cohort, exposed),
        )
