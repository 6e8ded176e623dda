"""The double entry can fail: slips planted in copies of facts are all found."""

from dataclasses import replace
from decimal import Decimal

import pytest

from pocketref.model.fact import Fact, Value
from pocketref.model.quantity import Quantity, Range
from tests.content.comparing import foreign, mistaken, mistyped, wanting
from tests.content.counterparts import counterparts, figures_of
from tests.content.entered import amounts, ends, facts
from tests.content.figures import read
from tests.content.rated import rated
from tests.content.test_dossier_facts import names
from tests.stating import q

# The unit that a hurried hand may type for another.
HURRIED = {
    "min": "h",
    "h": "min",
    "d": "week",
    "week": "d",
    "month": "week",
    "year": "month",
    "mg": "g",
    "mg/d": "mg",
    "mg/kg": "mg",
    "mg/m2": "mg/kg",
    "mg/mL": "mg/L",
    "mg/dL": "mg/mL",
    "mL": "L",
    "cells/mm3": "10^9/L",
    "g/dL": "g/L",
    "ULN": "1",
    "%": "1",
    "1": "%",
    "degC": "%",
    "grade": "1",
    "cycle": "week",
    "unit": "mg",
    "gauge": "cm",
    "cm": "m",
}
NUMBERED = sorted(name for name in facts() if counterparts(name) and amounts(facts()[name]))


def slipped(fact: Fact, name: str, other: Quantity | Range) -> Fact:
    """A copy of a fact in which one value is another amount."""
    values = tuple(Value(name=v.name, value=other) if v.name == name else v for v in fact.values)
    return replace(fact, values=values)


def found(fact: Fact) -> list[str]:
    """Whatever any comparison has against a fact."""
    figures = figures_of(fact.id)
    row = {figure.path: figure.path for figure in figures if fact.id in rated()}
    named = names().get(fact.id, row)
    return [*foreign(fact, figures), *mistaken(fact, named, figures), *mistyped(fact)]


def more(amount: Quantity | Range) -> Quantity | Range:
    """An amount with a digit too much."""
    if isinstance(amount, Range):
        return Range(low=amount.low, high=_times(amount.high, 10))
    return _times(amount, 10)


def hurried(amount: Quantity | Range) -> Quantity | Range:
    """The same digits with another unit."""
    low, *high = (Quantity(value=end.value, unit=HURRIED[end.unit]) for end in ends(amount))
    return Range(low=low, high=high[0]) if high else low


def _times(amount: Quantity, factor: int) -> Quantity:
    return Quantity(value=(amount.value or Decimal(7)) * factor, unit=amount.unit)


@pytest.mark.parametrize("name", NUMBERED)
def test_a_digit_too_much_in_any_value_of_any_fact_is_found(name: str) -> None:
    fact = facts()[name]
    assert found(fact) == []
    unseen = [v for v, amount in amounts(fact).items() if not found(slipped(fact, v, more(amount)))]
    assert unseen == []


@pytest.mark.parametrize("name", NUMBERED)
def test_another_unit_on_any_value_of_any_fact_is_found(name: str) -> None:
    fact = facts()[name]
    held = amounts(fact)
    unseen = [v for v, amount in held.items() if not found(slipped(fact, v, hurried(amount)))]
    assert unseen == []


@pytest.mark.parametrize(
    ("name", "value", "slip"),
    [
        ("per-us-inf-first", "over", "60 h"),
        ("per-us-dose-maint", "interval", "21 week"),
        ("doc-box-anc", "below", "1500 10^9/L"),
        ("tra-load-3w", "dose", "8 mg"),
        ("cleo-pfs", "with", "18.5 week"),
        ("ctcae-5-neutrophils-4", "below", "500 10^9/L"),
        ("rate-cleopatra-diarrhoea-placebo", "percent", "46"),
    ],
)
def test_another_unit_is_found(name: str, value: str, slip: str) -> None:
    assert found(slipped(facts()[name], value, q(slip)))


@pytest.mark.parametrize(
    ("name", "value", "same"),
    [
        ("per-us-inf-first", "over", "1 h"),
        ("per-us-dose-maint", "interval", "3 week"),
        ("ctcae-5-neutrophils-4", "below", "0.5 10^9/L"),
    ],
)
def test_the_same_amount_in_another_unit_is_no_slip(name: str, value: str, same: str) -> None:
    fact = slipped(facts()[name], value, q(same))
    assert foreign(fact, figures_of(name)) == []
    assert wanting([fact], figures_of(name)) == []


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("cleo-pfs", "with", "without"),
        ("pac-vials", "small", "large"),
        ("ae-fn", "with", "without"),
        ("phe-vial-conc", "first-pertuzumab", "first-trastuzumab"),
    ],
)
def test_two_values_that_changed_places_are_found(name: str, one: str, other: str) -> None:
    fact, held = facts()[name], amounts(facts()[name])
    assert found(slipped(slipped(fact, one, held[other]), other, held[one]))


def test_a_number_of_the_dossier_that_a_fact_lost_is_found() -> None:
    fact = facts()["rate-cleopatra-diarrhoea-pertuzumab"]
    bare = replace(fact, values=tuple(v for v in fact.values if v.name != "events"))
    assert wanting([bare], rated()[fact.id].figures) == ["events: 272"]


def test_a_code_with_two_letters_changed_is_found() -> None:
    fact = facts()["code-per-atc"]
    slip = replace(fact, values=(Value(name="code", value="L01DF02"), *fact.values[1:]))
    assert wanting([fact], figures_of(fact.id)) == []
    assert wanting([slip], figures_of(fact.id)) == ["atc: L01FD02"]


def test_every_second_entry_is_text_so_that_no_loader_can_mend_a_slip() -> None:
    numbers = read("dossier_numbers.yaml")["facts"]
    assert all(isinstance(text, str) for entry in numbers.values() for text in entry.values())
