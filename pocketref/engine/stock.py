"""Which vials of the market a dose may be made from, as far as those in hand or in stock say."""

from pocketref.model.drug import Drug, Presentation
from pocketref.model.patient import Vial


def of_drug(drug: Drug, vials: tuple[Vial, ...]) -> tuple[Vial, ...]:
    """Those of one drug."""
    return tuple(vial for vial in vials if vial.drug == drug.id)


def fitting(
    presentations: tuple[Presentation, ...], vials: tuple[Vial, ...]
) -> tuple[Presentation, ...]:
    """The presentations that these vials may be; all of them where no vial is known."""
    if not vials:
        return presentations
    return tuple(one for one in presentations if any(_is(one, vial) for vial in vials))


def _is(presentation: Presentation, vial: Vial) -> bool:
    if "/" in vial.strength.unit:
        return presentation.concentration.value.same_as(vial.strength)
    content = presentation.content
    return content is not None and content.value.same_as(vial.strength)
