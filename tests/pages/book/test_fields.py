from fractions import Fraction

from pocketref.model.drug import Cycles, Measure, Phase
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.book.drugs import Given, given
from pocketref.pages.book.fields import (
    centimetres,
    dose,
    first,
    how,
    kilograms,
    named,
    quantity,
    strength,
    volume,
)
from tests.making import a_rule

NBSP = "\u00a0"


def drug(library: Library, name: str) -> Given:
    return next(each for each in given(library) if each.drug.id == name)


def test_figures_are_those_of_the_screen() -> None:
    assert dose(Fraction("132.4")) == "132.4"
    assert dose(Fraction(1008)) == "1,008"
    assert volume(Fraction(544), Fraction(21)) == "25.9"
    assert volume(Fraction(100), Fraction(20)) == "5"
    assert str(quantity(Fraction(7, 2), "mg")) == "3.5 mg"
    assert (first(68).text, first(68).tone) == ("68", "strong")


def test_a_rule_is_named_by_when_and_how_much() -> None:
    loading = a_rule()
    later = but(a_rule("30 mg/m2", Measure.SURFACE), phase=Phase.SINGLE, cycles=Cycles.LATER)
    assert named(loading) == f"Loading, 8{NBSP}mg/kg"
    assert named(later) == f"From cycle 2, 30{NBSP}mg/m²"
    assert named(but(later, cycles=Cycles.ANY)).startswith("Each dose, ")


def test_it_is_said_how_a_dose_runs_and_who_says_so(library: Library) -> None:
    pertuzumab, paclitaxel = drug(library, "pertuzumab"), drug(library, "paclitaxel")
    said = how(library, pertuzumab, pertuzumab.rules[0])
    assert said.startswith(f"IV over 60{NBSP}min. From ")
    untold = [how(library, paclitaxel, one) for one in paclitaxel.rules]
    assert any("No source that was read says how long." in text for text in untold)
    assert all(" Regimen: " in text for text in untold)


def test_there_are_fields_for_what_is_taken_without_asking(library: Library) -> None:
    assert kilograms(library) == tuple(range(40, 151))
    assert centimetres(library, 5) == tuple(range(140, 201, 5))


def test_a_volume_needs_vials_of_one_strength(library: Library) -> None:
    assert strength(library.drug("trastuzumab")) == 21
    assert strength(library.drug("docetaxel")) is None
    assert strength(library.drug("vinorelbine")) is None
