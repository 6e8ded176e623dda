"""What a reader is told where a hospital's own rules have a part in one drug of the day."""

from collections.abc import Iterator

from pocketref.model.drug import Drug
from pocketref.model.finding import Finding, Severity
from pocketref.model.patient import Vial
from pocketref.model.preparation import NotPrepared, Prepared, Rounded


def local_notes(
    drug: Drug,
    vials: tuple[Vial, ...],
    prepared: Prepared | NotPrepared | None,
    rounded: Rounded | None,
) -> Iterator[Finding]:
    """Notes that vials are those in stock, and that the policy does not reach as far as the dose.

    Args:
        drug: whose dose it is.
        vials: those in stock that were taken because none was named.
        prepared: what follows from the vials.
        rounded: the dose as the policy would round it.
    """
    if vials and isinstance(prepared, Prepared):
        strengths = tuple(vial.strength for vial in vials)
        yield Finding(severity=Severity.NOTE, code="site-vials", about=drug.id, amounts=strengths)
    if rounded is not None and not rounded.within:
        amounts = (rounded.give, rounded.deviation, rounded.limit)
        yield Finding(
            severity=Severity.NOTE, code="site-rounds-too-far", about=drug.id, amounts=amounts
        )
