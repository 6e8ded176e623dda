"""Questions that a typed text leaves open."""

import pytest

from pocketref.wording import asking


@pytest.mark.parametrize(
    ("code", "text", "asked"),
    [
        ("since-or-late", "6 weeks", "“6 weeks”: since the last dose, or late?"),
        ("which-drug", "trast", "“trast”: which drug is meant?"),
        ("which-drug", "", "Which drug is meant?"),
        ("another", "", "What is meant?"),
    ],
)
def test_a_doubt_is_asked_with_the_text_that_leaves_it(code: str, text: str, asked: str) -> None:
    assert asking.doubt(code, text) == asked


def test_an_interval_says_what_it_is_counted_from() -> None:
    assert asking.counted_from("late", "35 days") == "35 days late"
    assert asking.counted_from("since", "35 days") == "35 days since the last dose"
    assert asking.counted_from("weight", "68 kg") == "68 kg"


def test_a_contradiction_names_both_values() -> None:
    said = asking.clash("68 kg", "86 kg")
    assert said == "Worksheet says 68 kg, search says 86 kg. Which one?"


def test_where_nothing_is_found_the_pack_says_what_it_covers() -> None:
    said = asking.nothing_found("xyz")
    assert said == "Nothing found for “xyz”. This pack covers the pertuzumab regimen only."
    assert "…" in asking.nothing_found("x" * 80)
    assert asking.nothing_found("a\tb").startswith("Nothing found for “a b”.")


def test_results_are_counted() -> None:
    assert asking.counted(8, 1037) == "8 of 1,037"
