"""Quotations become amounts that keep their fact. What is refused is in the zoo."""

import pytest

from pocketref.model.drug import Drug
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.manifest import Content
from pocketref.pack.resolving import nearest


def _drug(content: Content, name: str) -> Drug:
    return next(entry.thing for entry in content.drugs if entry.thing.id == name)


def test_a_quoted_amount_keeps_its_fact(content: Content) -> None:
    rule = _drug(content, "examplumab").doses[0]
    assert (str(rule.amount.value), rule.amount.fact) == ("840 mg", "first-dose")


def test_one_amount_serves_as_a_range_of_one_point(content: Content) -> None:
    rule = _drug(content, "examplumab").doses[0]
    assert rule.over is not None
    assert (str(rule.over.value), rule.over.fact) == ("60 min", "first-dose")


def test_the_only_value_of_a_fact_needs_no_name(content: Content) -> None:
    late = _drug(content, "examplumab").late
    assert late is not None
    assert (str(late.boundary.value), late.boundary.fact) == ("42 d", "late")


def test_a_mapping_of_values_becomes_named_values(content: Content) -> None:
    fact = next(entry.thing for entry in content.facts if entry.thing.id == "later-dose")
    values = {value.name: value.value for value in fact.values}
    assert values == {
        "dose": Quantity.parse("420 mg"),
        "over": Range.parse("30 to 60 min"),
        "every": Quantity.parse("21 d"),
    }


def test_an_example_takes_its_names_as_they_are_written(content: Content) -> None:
    example = content.regimens[0].thing.examples[0]
    assert ("weight", "70") in [(pair.name, pair.value) for pair in example.given]


@pytest.mark.parametrize(
    ("wrong", "known", "says"),
    [
        ("lat", ["late", "early"], "Did you mean `late`?"),
        ("zebra", ["late", "early"], "Known here: late, early."),
        ("zebra", [], "There is none yet."),
    ],
)
def test_a_mistyped_name_is_helped(wrong: str, known: list[str], says: str) -> None:
    assert nearest(wrong, known) == says
