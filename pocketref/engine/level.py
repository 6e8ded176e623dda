"""The level: what the drug of the day that has one is dosed at per square metre."""

from pocketref.engine.rhythm import due
from pocketref.model.patient import Occasion
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity


def level(protocol: Protocol, occasion: Occasion) -> Quantity | None:
    """The level that was chosen, else the rule's own; None if no drug of the day has a level."""
    rules = (rule for drug in due(protocol, occasion) for rule in drug.doses)
    own = (rule for rule in rules if rule.level is not None and rule.is_for(occasion.cycle))
    rule = next(own, None)
    if rule is None:
        return None
    return rule.amount.value if occasion.level is None else occasion.level
