"""From vial to bag: how much to draw up, from how many vials, into which bag, how fast."""

from pocketref.engine.stock import fitting, of_drug
from pocketref.model.drug import Drug, Preparation, Presentation
from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Vial
from pocketref.model.plan import Dose
from pocketref.model.preparation import NotPrepared, Prepared, VialCount
from pocketref.model.quantity import Quantity, Range


def prepare(
    drug: Drug, dose: Dose, over: Range | None, vials: tuple[Vial, ...], bags: tuple[Stated, ...]
) -> Prepared | NotPrepared:
    """Work out the preparation of a dose, unrounded; the rate is for the long end of `over`.

    Where presentations differ in concentration, and the known vials do not say which of them it is,
    there is none. Where no source says how long the infusion takes, there is no rate.
    """
    preparation = drug.preparation
    if preparation is None:
        return NotPrepared()
    hand = of_drug(drug, vials)
    usable = fitting(preparation.presentations, hand)
    if not usable:
        return _unknown(drug, hand[0])
    if _differ(usable):
        return _unnamed(drug)
    drawn = _drawn_up(preparation, usable, dose)
    if preparation.undiluted:
        return _as_it_comes(drawn, over)
    offered = _offered(preparation, bags)
    fits = next((bag for bag in offered if _fits(drawn, dose, bag)), None)
    if fits is None:
        return _without_bag(drug, drawn, dose, offered)
    return _hung(drawn, dose, fits, over)


def _differ(presentations: tuple[Presentation, ...]) -> bool:
    first, *others = (presentation.concentration.value for presentation in presentations)
    return not all(first.same_as(other) for other in others)


def _unknown(drug: Drug, hand: Vial) -> NotPrepared:
    finding = Finding(
        severity=Severity.CAUTION, code="vial-unknown", about=drug.id, amounts=(hand.strength,)
    )
    return NotPrepared(needs=("vial",), findings=(finding,))


def _unnamed(drug: Drug) -> NotPrepared:
    finding = Finding(severity=Severity.NOTE, code="vial-not-named", about=drug.id)
    return NotPrepared(needs=("vial",), findings=(finding,))


def _drawn_up(preparation: Preparation, vials: tuple[Presentation, ...], dose: Dose) -> Prepared:
    concentration = vials[0].concentration
    contents = tuple(vial.content for vial in vials if vial.content is not None)
    limits = preparation.limits
    facts = (concentration.fact, *(content.fact for content in contents), *preparation.facts)
    return Prepared(
        volume=(dose.give / concentration.value).to("mL"),
        from_concentration=concentration.value,
        vials=tuple(_counted(content.value, dose.give) for content in contents),
        diluent=preparation.diluent,
        never=preparation.never,
        bag=None,
        concentration=None,
        limits=None if limits is None else limits.value,
        within=None,
        rate=None,
        facts=tuple(dict.fromkeys(facts if limits is None else (*facts, limits.fact))),
    )


def _counted(content: Quantity, give: Quantity) -> VialCount:
    whole, rest = divmod(give.to(content.unit).value, content.value)
    count = int(whole) + (1 if rest else 0)
    left_over = but(content, value=content.value * count) - give
    return VialCount(strength=content, count=count, left_over=left_over)


def _offered(preparation: Preparation, bags: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """The bag the sources name, else the stocked ones, smallest first.

    With neither a named bag nor limits there is nothing to choose by, so none is offered.
    """
    if preparation.bag is not None:
        return (preparation.bag,)
    if preparation.limits is None:
        return ()
    return tuple(sorted(bags, key=lambda bag: bag.value))


def _strength(drawn: Prepared, dose: Dose, bag: Stated) -> Quantity:
    """The concentration in a bag, the drug's own volume included."""
    return (dose.give / (bag.value + drawn.volume)).to("mg/mL")


def _fits(drawn: Prepared, dose: Dose, bag: Stated) -> bool:
    return drawn.limits is None or _strength(drawn, dose, bag) in drawn.limits


def _as_it_comes(drawn: Prepared, over: Range | None) -> Prepared:
    """Nothing is added, so the bag holds what the vial gives."""
    return but(drawn, concentration=drawn.from_concentration, rate=_rate(drawn.volume, over))


def _rate(volume: Quantity, over: Range | None) -> Quantity | None:
    return None if over is None else (volume / over.high.to("h")).to("mL/h")


def _hung(drawn: Prepared, dose: Dose, bag: Stated, over: Range | None) -> Prepared:
    return but(
        drawn,
        bag=bag.value,
        concentration=_strength(drawn, dose, bag),
        within=None if drawn.limits is None else True,
        rate=_rate(bag.value + drawn.volume, over),
        facts=tuple(dict.fromkeys((*drawn.facts, bag.fact))),
    )


def _without_bag(drug: Drug, drawn: Prepared, dose: Dose, offered: tuple[Stated, ...]) -> Prepared:
    """Nothing is offered: nothing to say. Something is, and none fits: a stop."""
    if drawn.limits is None or not offered:
        return drawn
    finding = Finding(
        severity=Severity.STOP,
        code="no-bag-fits",
        about=drug.id,
        amounts=(_strength(drawn, dose, offered[-1]), drawn.limits),
        facts=drawn.facts,
    )
    return but(drawn, within=False, findings=(finding,))
