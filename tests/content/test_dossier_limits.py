"""What may be entered, and the formulas of body surface area, against the dossier's files."""

import re
from decimal import Decimal
from typing import Any

import pytest

from pocketref.model.quantity import Quantity, Range
from tests.content.entered import alike, amounts, content, ends, facts
from tests.content.figures import read

# Fields that the dossier has under another name, or that take the limits of another.
NAMES = {"day": "day-of-cycle", "lvef-baseline": "lvef", "lvef-normal": "lower-limit-lvef"}
UNITS = {"x upper limit": "ULN"}
UNSAID = {"months-since-adjuvant": "month"}
# Limits of our own, held by the second entry alone: grades run from none to the highest that can be
# lived with, a level between the two that a trial names, and events from none to as many as people.
OWN = {"neuropathy", "trial-events", "vinorelbine-level"}
_COEFFICIENT = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


def limits() -> dict[str, Any]:
    tree: dict[str, Any] = read("dossier/bounds.yaml")
    return tree


def bounded() -> dict[str, dict[str, Any]]:
    every = {entry.id: entry for entry in content().manifest.thing.bounds}
    return {name: limits()[NAMES.get(name, name)] for name in every if name not in OWN}


@pytest.mark.parametrize("name", sorted(bounded()))
def test_a_limit_is_that_of_the_dossier_in_its_unit(name: str) -> None:
    said = bounded()[name]
    fact = facts()[f"product-limits-{name}"]
    symbol = said.get("unit", UNSAID.get(name, "1"))
    unit = UNITS.get(symbol, symbol)
    for span in ("possible", "usual"):
        held = amounts(fact).get(span)
        wanted = [Quantity.parse(f"{end} {unit}") for end in said.get(span, [])]
        assert (held is None) == (not wanted), span
        if held is not None:
            pairs = zip(ends(held), wanted, strict=True)
            assert all(alike(one, other) for one, other in pairs), (span, held, wanted)


@pytest.mark.parametrize("name", sorted(bounded()))
def test_a_limit_has_the_places_of_the_dossier(name: str) -> None:
    entered = next(entry for entry in content().manifest.thing.bounds if entry.id == name)
    assert not (entered.decimals and bounded()[name].get("whole"))
    if "decimals" in bounded()[name]:
        assert str(entered.decimals) == bounded()[name]["decimals"]


def test_the_stocked_bags_are_those_of_the_dossier() -> None:
    said = limits()["bags"]["sodium-chloride-0.9"]["stocked_ml"]
    bags = sorted(str(amount) for amount in amounts(facts()["product-bags"]).values())
    assert bags == sorted(f"{volume} mL" for volume in said)


@pytest.mark.parametrize("name", sorted(read("dossier/bsa.yaml")["formulas"]))
def test_a_formula_has_the_coefficients_of_the_dossier(name: str) -> None:
    form = read("dossier/bsa.yaml")["formulas"][name]["form"]
    wanted = sorted(Decimal(number) for number in _COEFFICIENT.findall(form.replace("log10", "")))
    held = amounts(facts()[f"bsa-{name}"]).values()
    assert all(not isinstance(amount, Range) and amount.unit == "1" for amount in held)
    assert sorted(end.value for amount in held for end in ends(amount)) == wanted
