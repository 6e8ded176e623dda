"""The fields of the tables as text, and for which kilograms and centimetres there are fields."""

from decimal import Decimal
from fractions import Fraction

from pocketref.model.drug import Cycles, DoseRule, Drug, Phase
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.book.drugs import Given, Ruled
from pocketref.pages.dosed import NO_TIME
from pocketref.pages.provenance import chips
from pocketref.pages.reading import Cell
from pocketref.recheck.units import exact, whole
from pocketref.wording import names, numbers, phrases
from pocketref.wording.rounding import volume as rounded

_CYCLES = {Cycles.ANY: "Each dose", Cycles.FIRST: "Cycle 1", Cycles.LATER: "From cycle 2"}


def dose(milligrams: Fraction) -> str:
    """The figure of a dose: `132.4`."""
    return numbers.dose_figure(quantity(milligrams, "mg"))


def volume(milligrams: Fraction, strength: Fraction) -> str:
    """The figure of the volume to draw up: `25.9`."""
    return numbers.number(rounded(quantity(milligrams / strength, "mL")).value)


def quantity(number: Fraction, unit: str) -> Quantity:
    """A fraction as an amount."""
    return Quantity(value=Decimal(number.numerator) / Decimal(number.denominator), unit=unit)


def strength(drug: Drug) -> Fraction | None:
    """How many mg are in one mL, where all vials of a drug agree; None where they do not."""
    rule = drug.preparation
    if rule is None or rule.strengths_differ:
        return None
    return exact(rule.presentations[0].concentration.value, "mg/mL")


def named(rule: DoseRule) -> str:
    """`Loading, 8 mg/kg`; `Each dose, 75 mg/m²`; `From cycle 2, 30 mg/m²`."""
    single = rule.phase is Phase.SINGLE
    when = _CYCLES[rule.cycles] if single else names.sentence_case(phrases.phase(rule.phase))
    return f"{when}, {numbers.amount(rule.amount.value)}"


def how(library: Library, of: Given, ruled: Ruled) -> str:
    """For how long it runs; in which regimens, where they differ; and who says so."""
    rule = ruled.rule
    over = NO_TIME if rule.over is None else f"IV over {numbers.span(rule.over.value)}."
    within = f" Regimen: {names.joined(ruled.regimens)}." if of.differs else ""
    said = dict.fromkeys(chip.text for chip in chips(library, rule.facts or (rule.amount.fact,)))
    return f"{over}{within} From {names.joined(tuple(said))}."


def kilograms(library: Library) -> tuple[int, ...]:
    """Every kilogram that is taken without asking."""
    return _usual(library, "weight", "kg")


def centimetres(library: Library, step: int) -> tuple[int, ...]:
    """Every so many centimetres of those that are taken without asking."""
    return _usual(library, "height", "cm")[::step]


def first(kilogram: int) -> Cell:
    """The first field of a line."""
    return Cell(text=numbers.count(kilogram), tone="strong")


def _usual(library: Library, name: str, unit: str) -> tuple[int, ...]:
    """The whole numbers within the usual limits of a value."""
    usual = library.bounds(name).usual
    if usual is None:
        return ()
    return tuple(range(whole(usual.low, unit), whole(usual.high, unit) + 1))
