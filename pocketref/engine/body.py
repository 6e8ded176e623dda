"""Measurements of a body: surface area by five published formulas, and the mass index."""

from decimal import Context, Decimal

from pocketref.model.noun import noun
from pocketref.model.patient import Formula, Patient
from pocketref.model.plan import OtherSurface, Surface
from pocketref.model.protocol import FormulaFact
from pocketref.model.quantity import Quantity

# Digits in which logarithms are kept, so that a power of them ends in the same 28 digits as `**`.
_FINE = Context(prec=44)
_LN10 = _FINE.ln(Decimal(10))


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
    size = _Size(kg=kg, cm=cm, heavy=_FINE.ln(kg), tall=_FINE.ln(cm))
    areas = {each: Quantity(value=_area(each, size), unit="m2") for each in Formula}
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


@noun
class _Size:
    """Weight and height with their logarithms, which four formulas share."""

    kg: Decimal
    cm: Decimal
    heavy: Decimal
    tall: Decimal


def _area(formula: Formula, size: _Size) -> Decimal:
    heavy, tall = size.heavy, size.tall
    match formula:
        case Formula.MOSTELLER:
            return (size.cm * size.kg / 3600).sqrt()
        case Formula.DUBOIS:
            return Decimal("0.007184") * _power(tall, "0.725") * _power(heavy, "0.425")
        case Formula.HAYCOCK:
            return Decimal("0.024265") * _power(tall, "0.3964") * _power(heavy, "0.5378")
        case Formula.GEHAN_GEORGE:
            return Decimal("0.0235") * _power(tall, "0.42246") * _power(heavy, "0.51456")
        case Formula.BOYD:  # pragma: no branch  # mypy sees that every case is named
            grams = _FINE.add(heavy, _FINE.multiply(3, _LN10))
            power = Decimal("0.7285") - Decimal("0.0188") * +_FINE.divide(grams, _LN10)
            return Decimal("0.0003207") * _power(tall, "0.3") * _power(grams, str(power))


def _power(logarithm: Decimal, exponent: str) -> Decimal:
    """A number of which this is the logarithm, to a power, in the usual 28 digits."""
    return +_FINE.exp(_FINE.multiply(logarithm, Decimal(exponent)))
