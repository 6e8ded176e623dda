import pytest

from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Range
from pocketref.wording import typed
from pocketref.wording.units import NBSP

WEIGHT = Bounds(
    id="weight",
    title="Weight",
    unit="kg",
    possible=Range.parse("30 to 250 kg"),
    usual=Range.parse("40 to 150 kg"),
    fact="product-limits",
)
GRADE = Bounds(
    id="neuropathy",
    title="Neuropathy",
    unit="grade",
    possible=Range.parse("0 to 4 grade"),
    fact="product-limits",
)


def _fault(given: str, bounds: Bounds | None = WEIGHT, field: str = "weight") -> Fault:
    return Fault(code=FaultCode.OUT_OF_RANGE, field=field, given=given, bounds=bounds)


@pytest.mark.parametrize(
    ("given", "figure"),
    [
        ("680", f"Weight 680{NBSP}kg"),
        ("680 kg", f"Weight 680{NBSP}kg"),
        ("1500", f"Weight 1,500{NBSP}kg"),
        ("068.50", f"Weight 68.5{NBSP}kg"),
        ("-5", f"Weight -5{NBSP}kg"),
        ("9" * 50, f"Weight {'9' * 40}…{NBSP}kg"),
    ],
)
def test_a_typed_figure_is_shown_with_the_unit_of_its_field(given: str, figure: str) -> None:
    assert typed.figure(_fault(given)) == figure


def test_a_figure_without_limits_has_no_unit() -> None:
    assert typed.figure(_fault("8", None)) == "Weight 8"


def test_a_grade_stands_without_a_unit_behind_it() -> None:
    assert typed.figure(_fault("8", GRADE, "neuropathy")) == "Neuropathy 8"


@pytest.mark.parametrize(
    ("given", "quoted"),
    [("abc", "“abc”"), ("a\nb\0c", "“a b c”"), ("x" * 50, f"“{'x' * 40}…”")],
)
def test_typed_text_is_quoted_short_and_printable(given: str, quoted: str) -> None:
    assert typed.quoted(_fault(given)) == quoted
    assert typed.entry(_fault(given)) == f"Weight {quoted}"
    assert typed.bare(_fault(given)) == quoted


def test_a_taxane_level_is_named_after_its_taxane() -> None:
    level = Bounds(
        id="docetaxel-level",
        title="Docetaxel dose level",
        unit="mg/m2",
        possible=Range.parse("50 to 100 mg/m2"),
        fact="product-limits",
    )
    assert typed.name(_fault("8", level, "taxane-level")) == "Docetaxel dose level"


def test_limits_that_are_not_there_are_not_made_up() -> None:
    assert typed.possible(None) == "its limits"
    assert (typed.unit_name(None), typed.unit_name(WEIGHT)) == ("its own unit", "kg")
    assert typed.possible(WEIGHT) == f"30 to 250{NBSP}kg"


def test_a_figure_is_shown_with_another_unit() -> None:
    assert typed.in_unit("1200", "cells/mm3") == f"1,200{NBSP}cells/mm³"
    assert typed.in_unit("101.5", "degF") == f"101.5{NBSP}°F"
    assert typed.in_unit("abc", "degF") == "abc"
