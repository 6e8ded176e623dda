"""A number in the words of a fact is one of its values, or stands in the dossier too."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from pocketref.model.fact import Fact
from pocketref.model.quantity import Quantity, Range
from tests.content.counterparts import counterparts, figures_of
from tests.content.entered import amounts, ends, facts

# A thousand has its comma; a digit that belongs to a name, as in HER2, is no number.
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\d])|(?<![\w.,-])\d+(?:\.\d+)?(?!\w)")
# Numbers that are names: versions, cohorts, references, years.
_NAMED = re.compile(
    r"\b(?:CTCAE|versions?|cohorts?|reference|number|category) \d+(?:\.\d+)?(?: and \d+)?"
    r"|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
GRADED = ("ctcae", "rate-")  # the id of a grade has its number
_TIMES = ("min", "h", "d", "week")

# Numbers that count days, lines or products and are no values.
SAID = {
    "doc-premed-nz": {0, 1, 2},  # the days of dexamethasone
    "split-loading": {1, 2},  # the days of a protocol's title
    "tra-vial-420-benzyl": {420},  # which vial
    "product-limits-paclitaxel-3-weekly-level": {3},  # which schedule
}


def numbers(text: str) -> set[Decimal]:
    """The numbers of a text that are not names."""
    return {Decimal(found.replace(",", "")) for found in _NUMBER.findall(_NAMED.sub("", text))}


def known(fact: Fact) -> set[Decimal]:
    """The numbers a fact may say: its values, in numbers or words, and those of its entry."""
    held = {number for amount in amounts(fact).values() for number in _spoken(amount)}
    texts = {Decimal(found) for v in fact.values for found in _DIGITS.findall(str(v.value))}
    said = numbers(" ".join(entry.text for entry in counterparts(fact.id)))
    figures = {Decimal(one.text) for one in figures_of(fact.id) if one.amount is not None}
    grade = {Decimal(found) for found in _DIGITS.findall(fact.id) if fact.id[:5] in GRADED}
    return held | texts | said | figures | grade | {Decimal(n) for n in SAID.get(fact.id, ())}


def _spoken(amount: Quantity | Range) -> Iterator[Decimal]:
    """The numbers of an amount, a time in every unit in which it may be said."""
    for end in ends(amount):
        yield end.value
        if end.unit in _TIMES:
            yield from (end.to(unit).value for unit in _TIMES)


@pytest.mark.parametrize("name", sorted(facts()))
def test_a_number_in_a_statement_is_a_value_or_in_the_dossier(name: str) -> None:
    fact = facts()[name]
    assert numbers(fact.statement) - known(fact) == set()


def test_a_wrong_number_in_a_statement_is_found() -> None:
    fact = facts()["tra-load-3w"]
    assert numbers(fact.statement.replace("8 mg", "6 mg")) - known(fact) == {Decimal(6)}
