"""The taxane's level: its dose per square metre today."""

from pocketref.model.drug import Drug
from pocketref.model.patient import Occasion
from pocketref.model.quantity import Quantity


def level(drugs: tuple[Drug, ...], occasion: Occasion) -> Quantity | None:
    """The level that was chosen, else the rule's own; None if no drug has a level."""
    own = (rule.amount.value for drug in drugs for rule in drug.doses if rule.level is not None)
    stated = next(own, None)
    return stated if stated is None or occasion.level is None else occasion.level
