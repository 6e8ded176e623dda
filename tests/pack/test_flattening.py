"""A noun has one row, and the row says only what the noun says."""

import json

import pytest

from pocketref.model.fact import Stated, Value
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.flattening import row_of


def test_a_quoted_amount_keeps_its_fact_beside_it() -> None:
    stated = Stated(value=Quantity.parse("8 mg/kg"), fact="loading")
    assert row_of(stated) == '{"fact":"loading","value":"8 mg/kg"}'


def test_a_zero_at_the_end_makes_no_other_row() -> None:
    one, other = (Stated(value=Quantity.parse(text), fact="x") for text in ("8 mg", "8.00 mg"))
    assert row_of(one) == row_of(other)


@pytest.mark.parametrize(
    ("value", "row"),
    [
        (Quantity.parse("8 mg"), {"amount": "8 mg"}),
        (Range.parse("30 to 60 min"), {"range": "30 to 60 min"}),
        ("8 mg", "8 mg"),  # words that look like an amount stay words
    ],
)
def test_where_words_could_stand_an_amount_says_what_it_is(
    value: Quantity | Range | str, row: object
) -> None:
    assert json.loads(row_of(Value(name="x", value=value)))["value"] == row
