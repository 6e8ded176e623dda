"""A dose rounded by a hospital's policy, in exact fractions of a milligram."""

from fractions import Fraction
from itertools import product

from pocketref.model.drug import Drug
from pocketref.model.noun import noun
from pocketref.model.patient import Vial
from pocketref.model.quantity import Quantity
from pocketref.model.site import RoundingPolicy
from pocketref.recheck.units import exact
from pocketref.recheck.volumes import usable

_THOUSAND = 1000
_HALF = Fraction(1, 2)


@noun
class LocalDose:
    """The rounded dose in mg.

    Attributes:
        deviation: from the exact dose, in tenths of a percent.
        within: whether the policy allows as much.
    """

    give: Fraction
    deviation: int
    within: bool


def local_dose(
    drug: Drug, dose: Fraction, vials: tuple[Vial, ...], policies: tuple[RoundingPolicy, ...]
) -> LocalDose | None:
    """Round a dose in mg; None where no policy is for the drug, or its vials are not known."""
    by_kind = {policy.kind: policy for policy in reversed(policies)}
    policy = by_kind.get(drug.kind)
    if policy is None:
        return None
    amounts = _in_vials(drug, dose, vials) if policy.to is None else _multiples(dose, policy.to)
    if not amounts:
        return None
    nearest = min(abs(amount - dose) for amount in amounts)
    give = max(amount for amount in amounts if abs(amount - dose) == nearest)
    share = (give - dose) / dose
    tenths = int(abs(share) * _THOUSAND + _HALF)
    return LocalDose(
        give=give,
        deviation=tenths if share > 0 else -tenths,
        within=100 * abs(share) <= exact(policy.limit, "%"),
    )


def _multiples(dose: Fraction, to: Quantity) -> set[Fraction]:
    """The multiples of a step on either side of a dose."""
    step = exact(to, "mg")
    below = dose // step * step
    return {below, below + step}


def _in_vials(drug: Drug, dose: Fraction, vials: tuple[Vial, ...]) -> set[Fraction]:
    """What so many of each vial make, none of them more often than the dose could need."""
    if not vials:
        return set()
    found = {
        exact(vial.content.value, "mg") for vial in usable(drug, vials) if vial.content is not None
    }
    counts = (range(-(-dose // content) + 1) for content in found)
    sums = (
        sum((count * content for count, content in zip(many, found, strict=True)), Fraction(0))
        for many in product(*counts)
    )
    return {amount for amount in sums if amount}
