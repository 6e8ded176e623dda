"""A protocol has the regimen's drugs and gates in its order, and everything shared."""

from pocketref.model.quantity import Quantity
from pocketref.pack.assembling import smallest_first
from pocketref.pack.manifest import Content
from pocketref.pack.proving import protocol_of


def test_drugs_and_gates_stand_in_the_order_of_the_regimen(content: Content) -> None:
    regimen = content.regimens[0].thing
    protocol = protocol_of(content, regimen)
    assert tuple(drug.id for drug in protocol.drugs) == regimen.drugs
    assert tuple(gate.id for gate in protocol.gates) == regimen.gates


def test_bags_are_offered_smallest_first(content: Content) -> None:
    bags = smallest_first(content.manifest.thing.stocked_bags)
    assert [bag.value for bag in bags] == [Quantity.parse("250 mL"), Quantity.parse("500 mL")]
