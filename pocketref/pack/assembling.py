"""A regimen's protocol from the items of a pack, wherever they are kept."""

from collections.abc import Callable, Iterable

from pocketref.model.bounds import Bounds
from pocketref.model.drug import Drug
from pocketref.model.fact import Stated
from pocketref.model.gate import GateRule
from pocketref.model.noun import noun
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
        drugs=tuple(drug(name) for name in regimen.drugs),
        gates=tuple(gate(name) for name in regimen.gates),
        bounds=shelf.bounds,
        bags=smallest_first(shelf.bags),
        formulas=shelf.formulas,
        digest=shelf.digest,
    )


def smallest_first(bags: Iterable[Stated]) -> tuple[Stated, ...]:
    """Stocked bags by volume."""
    return tuple(sorted(bags, key=lambda bag: bag.value.to("mL").value))
