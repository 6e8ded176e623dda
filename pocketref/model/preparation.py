"""How a dose is rounded by a site and prepared: volume, vials, bag, concentration, rate."""

from pocketref.model.finding import Finding
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, Range


@noun
class VialCount:
    """So many vials of one size, and what is left over."""

    strength: Quantity
    count: int
    left_over: Quantity


@noun
class Prepared:
    """From vial to bag, worked out.

    Attributes:
        volume: to draw up, in mL.
        from_concentration: of the vial, in mg/mL.
        vials: each stocked size as an alternative.
        bag: in mL; None when no stocked bag keeps the concentration within its limits, or when
            it runs undiluted.
        concentration: in the bag, drug volume included; undiluted, that of the vial.
        rate: total volume by the planned duration, in mL/h; None without a bag or a duration.
    """

    volume: Quantity
    from_concentration: Quantity
    vials: tuple[VialCount, ...]
    diluent: str
    never: str | None
    bag: Quantity | None
    concentration: Quantity | None
    limits: Range | None
    within: bool | None
    rate: Quantity | None
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class NotPrepared:
    """Why there is no preparation: usually the vial in hand was not named."""

    needs: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@noun
class Rounded:
    """The dose as the site's policy rounds it, beside the exact one and never in its place.

    Attributes:
        give: in mg.
        deviation: from the exact dose, in %, to one place; less is negative.
        limit: of the policy, in %.
        to: the step in mg; None for whole vials.
        within: whether the deviation is within the limit; if not, the policy does not round it.
    """

    give: Quantity
    deviation: Quantity
    limit: Quantity
    to: Quantity | None = None
    within: bool
