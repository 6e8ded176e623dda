"""The dose as a hospital's own policy rounds it: a second value, never in the exact one's place."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from pocketref.engine.stock import fitting
from pocketref.model.drug import Drug
from pocketref.model.patient import Vial
from pocketref.model.plan import Dose, NoDose
from pocketref.model.preparation import Rounded
from pocketref.model.quantity import Quantity
from pocketref.model.site import RoundingPolicy

_HUNDRED = Decimal(100)
_TENTH = Decimal("0.1")
_MG = "mg"


def rounded(
    drug: Drug,
    answer: Dose | NoDose,
    vials: tuple[Vial, ...],
    policies: tuple[RoundingPolicy, ...],
) -> Rounded | None:
    """Round a dose by the policy for its kind of drug; None where no policy says how.

    A policy of whole vials says so only where the vials are known, and their content.
    """
    policy = next((each for each in policies if each.kind == drug.kind), None)
    if policy is None or isinstance(answer, NoDose):
        return None
    exact = answer.give.to(_MG).value
    if policy.to is not None:
        return _beside(exact, _to_steps(exact, policy.to.to(_MG).value), policy)
    contents = _contents(drug, vials)
    return _beside(exact, _nearest(exact, contents), policy) if contents else None


def _contents(drug: Drug, vials: tuple[Vial, ...]) -> tuple[Decimal, ...]:
    """How much is in each of the vials that may be used, in mg."""
    if drug.preparation is None or not vials:
        return ()
    found = fitting(drug.preparation.presentations, vials)
    return tuple(one.content.value.to(_MG).value for one in found if one.content is not None)


def _to_steps(exact: Decimal, step: Decimal) -> Decimal:
    """The nearest multiple of a step, half up."""
    return (exact / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step


def _nearest(exact: Decimal, contents: tuple[Decimal, ...]) -> Decimal:
    """The nearest amount that whole vials make, and of two as near the larger one."""
    sums = _sums(contents, exact + max(contents))
    return min(sums, key=lambda amount: (abs(amount - exact), -amount))


def _sums(contents: Iterable[Decimal], most: Decimal) -> set[Decimal]:
    """Every amount above nothing that whole vials make, up to a largest one."""
    sums, added = set[Decimal](), {Decimal(0)}
    while added:
        added = {amount + one for amount in added for one in contents if amount + one <= most}
        added -= sums
        sums |= added
    return sums


def _beside(exact: Decimal, give: Decimal, policy: RoundingPolicy) -> Rounded:
    off = (give - exact) * _HUNDRED
    deviation = (off / exact).quantize(_TENTH, rounding=ROUND_HALF_UP)
    return Rounded(
        give=Quantity(value=give, unit=_MG),
        deviation=Quantity(value=deviation + 0, unit="%"),  # and never less than nothing by 0
        limit=policy.limit,
        to=policy.to,
        within=abs(off) <= policy.limit.value * exact,
    )
