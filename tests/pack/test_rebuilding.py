"""What comes out of a row is what went in."""

import json

import pytest

from pocketref.model.fact import Stated, Value
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.compiling import edition_of
from pocketref.pack.flattening import row_of
from pocketref.pack.manifest import Content
from pocketref.pack.rebuilding import rebuild


def test_every_noun_of_the_content_comes_back_the_same(content: Content) -> None:
    for entry in content.entries():
        assert rebuild(type(entry.thing), row_of(entry.thing)) == entry.thing


def test_an_edition_comes_back_the_same(content: Content) -> None:
    edition = edition_of(content)
    assert rebuild(type(edition), row_of(edition)) == edition


@pytest.mark.parametrize(
    "value", [Quantity.parse("8 mg"), Range.parse("8 to 8 mg"), Range.parse("1 to 2 mg"), "8 mg"]
)
def test_amounts_ranges_and_words_are_told_apart(value: Quantity | Range | str) -> None:
    made = rebuild(Value, row_of(Value(name="x", value=value)))
    assert made.value == value
    assert type(made.value) is type(value)


def test_a_noun_checks_itself_when_it_comes_back(content: Content) -> None:
    fact = content.facts[0].thing
    row = json.loads(row_of(fact))
    row["statement"] = "no end"
    with pytest.raises(BrokenNounError):
        rebuild(type(fact), json.dumps(row))


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("{", ValueError),
        ('{"value":"8 mg"}', TypeError),
        ('{"value":"8 mg","fact":"x","who":"me"}', KeyError),
        ('{"value":"eight","fact":"x"}', ValueError),
    ],
)
def test_a_row_that_is_no_nouns_is_refused(row: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        rebuild(Stated, row)
