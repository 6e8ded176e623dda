"""A protocol has the regimen's drugs and gates in its order, and drugs as it gives them."""

from pocketref.model.drug import Cycles, DoseRule, Measure, Phase
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Given, Regimen
from pocketref.pack.assembling import as_given, smallest_first, to_acknowledge
from pocketref.pack.manifest import Content
from pocketref.pack.proving import protocol_of
from tests.stating import stated

RULE = DoseRule(
    phase=Phase.SINGLE,
    amount=stated("60 mg/m2"),
    per=Measure.SURFACE,
    cycles=Cycles.FIRST,
    acknowledge="order",
)


def _giving(content: Content, given: Given) -> Regimen:
    return but(content.regimens[0].thing, given=(given,))


def test_drugs_and_gates_stand_in_the_order_of_the_regimen(content: Content) -> None:
    regimen = content.regimens[0].thing
    protocol = protocol_of(content, regimen)
    assert tuple(drug.id for drug in protocol.drugs) == regimen.drugs
    assert tuple(gate.id for gate in protocol.gates) == regimen.gates


def test_bags_are_offered_smallest_first(content: Content) -> None:
    bags = smallest_first(content.manifest.thing.stocked_bags)
    assert [bag.value for bag in bags] == [Quantity.parse("250 mL"), Quantity.parse("500 mL")]


def test_a_drug_is_as_the_regimen_gives_it(content: Content) -> None:
    given = Given(drug="exampletaxel", doses=(RULE,), interval=stated("7 d"))
    protocol = protocol_of(content, _giving(content, given))
    drug = protocol.drug("exampletaxel")
    assert (drug.doses, drug.interval) == ((RULE,), stated("7 d"))
    itself = next(e.thing for e in content.drugs if e.thing.id == "exampletaxel")
    assert (drug.preparation, drug.shown) == (itself.preparation, itself.shown)


def test_what_the_regimen_does_not_say_is_the_drugs_own(content: Content) -> None:
    drug = next(entry.thing for entry in content.drugs if entry.thing.id == "exampletaxel")
    days = Given(drug="exampletaxel", days=(stated("8 d"),))
    assert as_given(drug, _giving(content, days)) == drug
    assert as_given(drug, content.regimens[0].thing) is drug


def test_a_drug_without_a_dose_of_its_own_is_dosed_where_it_is_given(content: Content) -> None:
    drug = next(entry.thing for entry in content.drugs if entry.thing.id == "exampleplatin")
    regimen = but(content.regimens[0].thing, drugs=("examplumab", "exampletaxel", "exampleplatin"))
    dosed = as_given(drug, but(regimen, given=(Given(drug="exampleplatin", doses=(RULE,)),)))
    assert (dosed.doses, dosed.not_dosed) == ((RULE,), None)


def test_what_must_be_acknowledged_is_named_once(content: Content) -> None:
    drug = content.drugs[1].thing
    twice = but(drug, doses=(RULE, but(RULE, cycles=Cycles.LATER)))
    assert to_acknowledge((drug, twice, twice)) == ("order",)
