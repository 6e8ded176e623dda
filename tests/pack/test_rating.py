"""Rates add up. Their messages are in the zoo."""

import pytest

from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.rating import rating
from tests.stating import stated


def _with(content: Content, **changes: object) -> Content:
    first, *others = content.rates
    return but(content, rates=(Entry(but(first.thing, **changes), first.file, first.tree), *others))


def _counted(content: Content, events: str, people: str, percent: str) -> Content:
    return _with(content, events=stated(events), people=stated(people), percent=stated(percent))


@pytest.mark.parametrize(
    ("events", "people", "percent"),
    [
        ("67", "200", "33.5 %"),
        ("67", "200", "33 %"),  # half of the last place is inside: 33.5
        ("67", "200", "34 %"),
        ("272", "407", "66.8 %"),
        ("0", "200", "0 %"),
        ("200", "200", "100 %"),
    ],
)
def test_a_percentage_is_what_the_counts_give(
    content: Content, events: str, people: str, percent: str
) -> None:
    assert list(rating(_counted(content, events, people, percent))) == []


@pytest.mark.parametrize(
    ("events", "people", "percent"),
    [
        ("67", "200", "33.4 %"),
        ("67", "200", "35 %"),
        ("272", "407", "66.9 %"),
        ("201", "200", "100 %"),
        ("0", "0", "0 %"),
        ("66.5", "200", "33 %"),
    ],
)
def test_a_figure_that_cannot_be_is_told_once(
    content: Content, events: str, people: str, percent: str
) -> None:
    assert len(list(rating(_counted(content, events, people, percent)))) == 1


@pytest.mark.parametrize("field", ["group", "period", "cut"])
def test_two_rates_of_one_arm_are_told_apart(content: Content, field: str) -> None:
    first, _ = content.rates
    twin = Entry(but(first.thing, **{"id": "twin", field: "x"}), first.file, first.tree)
    assert list(rating(but(content, rates=(first, twin)))) == []
