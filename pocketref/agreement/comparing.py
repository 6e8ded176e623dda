"""A whole plan held against the second opinion."""

from collections.abc import Iterator
from fractions import Fraction

from pocketref.agreement.difference import Difference, is_nearly
from pocketref.agreement.drugs import drugs
from pocketref.agreement.rulings import rulings
from pocketref.agreement.times import times
from pocketref.model.plan import Plan
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.opinion import Opinion

_SURFACE = "body surface area"


def differences(plan: Plan, opinion: Opinion) -> tuple[Difference, ...]:
    """Every number on which the two engines differ.

    What is exact is compared to the last digit; surface area, volumes, concentrations and rates,
    which may have no last digit, after half-up rounding to 12 significant digits.
    """
    return (
        *_surface(plan, opinion),
        *drugs(plan, opinion),
        *times(plan, opinion),
        *rulings((one for gate in plan.gates for one in gate.rulings), opinion.judgements),
        *_code(plan, opinion),
    )


def _surface(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    if plan.surface is None or not opinion.areas:
        if plan.surface is not None or opinion.areas:
            yield Difference(about="the day", number=_SURFACE)
        return
    if plan.surface.formula is not plan.occasion.formula:
        yield Difference(about=_SURFACE, number="formula")
    values = {other.formula: other.value for other in plan.surface.others}
    values[plan.surface.formula] = plan.surface.value
    for area in opinion.areas:
        if not is_nearly(values.get(area.formula), Fraction(area.scaled, ONE), "m2"):
            yield Difference(about=_SURFACE, number=f"by {area.formula}")


def _code(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    """A code stands only while no dose is missing."""
    if (plan.check_code is not None) is not opinion.complete:
        yield Difference(about="the day", number="check code")
