"""From vial to bag in exact fractions: milligrams, millilitres, minutes."""

from fractions import Fraction

from pocketref.model.drug import Drug, Preparation, Presentation
from pocketref.model.fact import Stated
from pocketref.model.noun import noun
from pocketref.model.patient import Vial
from pocketref.model.quantity import Quantity
from pocketref.recheck.units import exact

MINUTES_AN_HOUR = 60


@noun
class Vials:
    """So many vials of one size, in mg, and what is left over, in mg."""

    content: Fraction
    count: int
    left_over: Fraction


@noun
class Bag:
    """A bag in mL, the concentration it gives in mg/mL, and the rate in mL/h.

    Attributes:
        volume: what is in it already; 0 where the drug runs undiluted.
        rate: None where no duration is known.
    """

    volume: Fraction
    concentration: Fraction
    rate: Fraction | None


@noun
class Mixture:
    """What is drawn up, in mL from so many mg/mL, and the bag it goes into.

    Attributes:
        within: whether a bag keeps the limits; None without limits, or without a bag to ask.
    """

    volume: Fraction
    strength: Fraction
    vials: tuple[Vials, ...]
    bag: Bag | None
    within: bool | None


def _strength(vial: Presentation) -> Fraction:
    return exact(vial.concentration.value, "mg/mL")


def _content(vial: Presentation) -> Fraction | None:
    return None if vial.content is None else exact(vial.content.value, "mg")


def _is_named(vial: Presentation, named: Quantity) -> bool:
    if "/" in named.unit:
        return _strength(vial) == exact(named, "mg/mL")
    return _content(vial) == exact(named, "mg")


def _count(vial: Presentation, dose: Fraction) -> Vials | None:
    content = _content(vial)
    if content is None:
        return None
    count = -(-dose // content)
    return Vials(content=content, count=count, left_over=count * content - dose)


def _fill(size: Fraction, dose: Fraction, volume: Fraction, minutes: int | None) -> Bag:
    total = size + volume
    rate = None if minutes is None else total * MINUTES_AN_HOUR / minutes
    return Bag(volume=size, concentration=dose / total, rate=rate)


def _sizes(rule: Preparation, bags: tuple[Stated, ...]) -> tuple[Fraction, ...]:
    """The bags to try, in mL: the one named, else those in stock where limits can choose."""
    if rule.undiluted:
        return (Fraction(0),)
    if rule.bag is not None:
        return (exact(rule.bag.value, "mL"),)
    return () if rule.limits is None else tuple(exact(bag.value, "mL") for bag in bags)


def _fitting(rule: Preparation, offered: list[Bag]) -> list[Bag]:
    if rule.limits is None:
        return offered
    low, high = exact(rule.limits.value.low, "mg/mL"), exact(rule.limits.value.high, "mg/mL")
    return [bag for bag in offered if low <= bag.concentration <= high]


def usable(drug: Drug, vials: tuple[Vial, ...]) -> tuple[Presentation, ...]:
    """What may be drawn from: every presentation, or those that the known vials are."""
    offered = () if drug.preparation is None else drug.preparation.presentations
    known = [vial.strength for vial in vials if vial.drug == drug.id]
    return tuple(
        one for one in offered if not known or any(_is_named(one, strength) for strength in known)
    )


def mixture(
    drug: Drug,
    dose: Fraction,
    minutes: int | None,
    vials: tuple[Vial, ...],
    bags: tuple[Stated, ...],
) -> Mixture | None:
    """What to draw up for a dose in mg given over so many minutes, if a source says how many.

    None where the drug names no preparation, or the known vials leave its strength open.
    """
    rule = drug.preparation
    if rule is None:
        return None
    sizes = usable(drug, vials)
    strengths = {_strength(vial) for vial in sizes}
    if len(strengths) != 1:
        return None
    (strength,) = strengths
    volume = dose / strength
    offered = [_fill(size, dose, volume, minutes) for size in _sizes(rule, bags)]
    fitting = _fitting(rule, offered)
    return Mixture(
        volume=volume,
        strength=strength,
        vials=tuple(count for vial in sizes if (count := _count(vial, dose)) is not None),
        bag=min(fitting, key=lambda bag: bag.volume) if fitting else None,
        within=None if rule.limits is None or not offered else bool(fitting),
    )
