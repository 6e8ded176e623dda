"""One group in words: nothing that is there prints as 0."""

from decimal import Decimal

import pytest

from pocketref.agreement.contrasting import compare
from pocketref.engine.risk import risk
from pocketref.engine.shares import share
from pocketref.model.risk import Compared
from pocketref.wording import shares
from tests.weighing import a_rate, a_trial, counts


@pytest.mark.parametrize(
    ("group", "of", "said", "limits"),
    [
        ("56/407", 100, "13.8 of 100", "10.7 to 17.4"),
        ("0/5", 100, "0 of 100", "0 to 43.4"),
        ("5/5", 100, "100 of 100", "56.6 to 100"),
        ("2/408", 1000, "4.9 of 1,000", "1.3 to 17.7"),
        ("1/1000000", 100, "0.0001 of 100", "0.00002 to 0.0006"),
    ],
)
def test_a_share_is_said_of_so_many_people(group: str, of: int, said: str, limits: str) -> None:
    assert shares.share(share(counts(group)), of) == said
    assert shares.share_limits(share(counts(group)), of) == limits


def test_people_are_counted_with_a_comma() -> None:
    assert shares.people(counts("56/1407")) == "56 of 1,407 people"


@pytest.mark.parametrize(
    ("exposed", "control", "said"),
    [
        ("137/407", "96/397", ("137 of 407 with", "96 of 397 without")),
        ("272/407", "46 %/397", ("272 of 407 with", "46% of 397 without, that is 181 to 184")),
        ("3.7 %/408", "1/9", ("3.7% of 408 with, that is 15", "1 of 9 without")),
    ],
)
def test_a_group_says_what_was_read_and_what_it_stands_for(
    exposed: str, control: str, said: tuple[str, str]
) -> None:
    found = compare(a_trial(), a_rate("drug", exposed), a_rate("placebo", control))
    assert isinstance(found, Compared)
    assert shares.counted(found) == said


@pytest.mark.parametrize(
    ("group", "people", "said"),
    [
        (
            "56/407",
            30,
            "Of 30 people, 4.1 have it on average; in at least 95 of 100 such groups 1 to 8 do.",
        ),
        (
            "0/407",
            1000,
            "Of 1,000 people, 0 have it on average; in at least 95 of 100 such groups 0 do.",
        ),
    ],
)
def test_a_cohort_says_how_many_to_expect_and_their_range(
    group: str, people: int, said: str
) -> None:
    found = risk(counts(group), counts("1/2"), people).cohort
    assert found is not None
    assert shares.cohort(found) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        (Decimal("Infinity"), "infinity"),
        (Decimal(0), "0.000000"),
        (Decimal("-0.0000001"), "0.000000"),
        (Decimal("0.0000005"), "0.000001"),
        (Decimal("-0.0381"), "-0.038100"),
        (Decimal("176525.2548571"), "176525.254857"),
    ],
)
def test_a_figure_of_a_document_has_six_places(value: Decimal | None, said: str | None) -> None:
    assert shares.proportion(value) == said
