"""Measurements of a body: surface area by five published formulas, and the mass index."""

from decimal import Decimal

from pocketref.model.patient import Formula, Patient
from pocketref.model.plan import OtherSurface, Surface
from pocketref.model.protocol import FormulaFact
from pocketref.model.quantity import Quantity


def surface(
    patient: Patient, formula: Formula, facts: tuple[FormulaFact, ...] = ()
) -> Surface | None:
    """Work out the body surface area in m2, unrounded; None if weight or height is missing.

    The formulas and their coefficients are those of the content's entry for surface area; they
    give the values of the published table in the tests.
    """
    if patient.weight is None or patient.height is None:
        return None
    kg, cm = patient.weight.to("kg").value, patient.height.to("cm").value
    areas = {each: Quantity(value=_area(each, kg, cm), unit="m2") for each in Formula}
    return Surface(
        value=areas[formula],
        formula=formula,
        others=tuple(
            OtherSurface(formula=each, value=value)
            for each, value in areas.items()
            if each is not formula
        ),
        facts=tuple(stated.fact for stated in facts if stated.formula is formula),
    )


def mass_index(patient: Patient) -> Quantity | None:
    """Weight by height squared in kg/m2, unrounded; None if either is missing."""
    if patient.weight is None or patient.height is None:
        return None
    metres = patient.height.to("m").value
    return Quantity(value=patient.weight.to("kg").value / (metres * metres), unit="kg/m2")


def _area(formula: Formula, kg: Decimal, cm: Decimal) -> Decimal:
    match formula:
        case Formula.MOSTELLER:
            return (cm * kg / 3600).sqrt()
        case Formula.DUBOIS:
            return Decimal("0.007184") * cm ** Decimal("0.725") * kg ** Decimal("0.425")
        case Formula.HAYCOCK:
            return Decimal("0.024265") * cm ** Decimal("0.3964") * kg ** Decimal("0.5378")
        case Formula.GEHAN_GEORGE:
            return Decimal("0.0235") * cm ** Decimal("0.42246") * kg ** Decimal("0.51456")
        case Formula.BOYD:  # pragma: no branch  # mypy sees that every case is named
            grams = kg * 1000
            power = Decimal("0.7285") - Decimal("0.0188") * grams.log10()
            return Decimal("0.0003207") * cm ** Decimal("0.3") * grams**power
