"""A regimen with everything its day needs, taken from the pack once."""

from pocketref.model.bounds import Bounds
from pocketref.model.drug import Drug
from pocketref.model.fact import Stated
from pocketref.model.gate import GateRule
from pocketref.model.noun import noun
from pocketref.model.patient import Formula
from pocketref.model.regimen import Regimen
from pocketref.model.site import SiteRules


@noun
class FormulaFact:
    """The fact that states a formula."""

    formula: Formula
    fact: str


@noun
class Protocol:
    """What the engines read instead of the pack.

    Attributes:
        drugs: the regimen's drugs, in its order.
        gates: the rules of the regimen's gates, in the order shown.
        bounds: limits of every value that may be entered.
        bags: stocked bag volumes of the usual diluent, smallest first.
        formulas: the fact of each surface-area formula.
        digest: of the pack these came from.
        site: the hospital's own rules, from its site file.
    """

    regimen: Regimen
    drugs: tuple[Drug, ...]
    gates: tuple[GateRule, ...]
    bounds: tuple[Bounds, ...]
    bags: tuple[Stated, ...]
    formulas: tuple[FormulaFact, ...]
    digest: str
    site: SiteRules = SiteRules()

    def drug(self, name: str) -> Drug:
        """The drug with this id.

        Raises:
            KeyError: the regimen has no such drug; a bug, since the edge asked before.
        """
        for drug in self.drugs:
            if drug.id == name:
                return drug
        raise KeyError(name)

    def limits(self, name: str) -> Bounds | None:
        """The bounds of one entered value, if it has any."""
        return next((bounds for bounds in self.bounds if bounds.id == name), None)
