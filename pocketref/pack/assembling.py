"""A regimen's protocol from the items of a pack, wherever they are kept."""

from collections.abc import Callable, Iterable

from pocketref.model.bounds import Bounds
from pocketref.model.drug import Drug
from pocketref.model.fact import Stated
from pocketref.model.gate import GateRule
from pocketref.model.noun import but, noun
from pocketref.model.protocol import FormulaFact, Protocol
from pocketref.model.regimen import Regimen


@noun
class Shelf:
    """What every regimen of a pack shares."""

    bounds: tuple[Bounds, ...]
    bags: tuple[Stated, ...]
    formulas: tuple[FormulaFact, ...]
    digest: str


def assemble(
    regimen: Regimen,
    shelf: Shelf,
    drug: Callable[[str], Drug],
    gate: Callable[[str], GateRule],
) -> Protocol:
    """Put together what the engines read: drugs and gates in the regimen's order."""
    return Protocol(
        regimen=regimen,
        drugs=tuple(as_given(drug(name), regimen) for name in regimen.drugs),
        gates=tuple(gate(name) for name in regimen.gates),
        bounds=shelf.bounds,
        bags=smallest_first(shelf.bags),
        formulas=shelf.formulas,
        digest=shelf.digest,
    )


def as_given(drug: Drug, regimen: Regimen) -> Drug:
    """A drug as this regimen gives it: the regimen's rules and interval in place of its own."""
    given = next((given for given in regimen.given if given.drug == drug.id), None)
    if given is None:
        return drug
    return but(
        drug,
        doses=given.doses or drug.doses,
        not_dosed=None if given.doses else drug.not_dosed,
        interval=given.interval or drug.interval,
    )


def to_acknowledge(drugs: Iterable[Drug]) -> tuple[str, ...]:
    """The facts that must be acknowledged before every dose of these drugs is worked out."""
    named = (rule.acknowledge for drug in drugs for rule in drug.doses)
    return tuple(dict.fromkeys(fact for fact in named if fact is not None))


def smallest_first(bags: Iterable[Stated]) -> tuple[Stated, ...]:
    """Stocked bags by volume."""
    return tuple(sorted(bags, key=lambda bag: bag.value.to("mL").value))
