"""A whole plan held against the second opinion."""

from collections.abc import Iterator

from pocketref.agreement.difference import Difference
from pocketref.agreement.drugs import drugs
from pocketref.agreement.rulings import rulings
from pocketref.agreement.surface import surfaces
from pocketref.agreement.times import times
from pocketref.model.plan import Plan
from pocketref.recheck.opinion import Opinion


def differences(plan: Plan, opinion: Opinion) -> tuple[Difference, ...]:
    """Every number on which the two engines differ.

    What is exact is compared to the last digit; surface area, volumes, concentrations and rates,
    which may have no last digit, after half-up rounding to 12 significant digits.
    """
    return (
        *surfaces(plan.surface, plan.occasion.formula, opinion.areas),
        *drugs(plan, opinion),
        *times(plan, opinion),
        *rulings((one for gate in plan.gates for one in gate.rulings), opinion.judgements),
        *_code(plan, opinion),
    )


def _code(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    """A code stands only while no dose is missing."""
    if (plan.check_code is not None) is not opinion.complete:
        yield Difference(about="the day", number="check code")
