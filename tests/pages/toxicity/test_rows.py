"""Rows of the pictures, for each kind of result."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.rows import bar_row, event_of, facts_of, plot_row
from tests.pages.toxicity.comparisons import apart, compared, result


def test_a_harm_is_more_per_100(library: Library) -> None:
    row = plot_row(library, compared(library, "febrile-neutropenia"), "pertuzumab")
    value, needed = row.columns
    assert (value.value, value.below, needed.value) == ("6.2", "1.9 to 10.5", "16.1")
    assert row.details == ("56 of 407 with, 30 of 397 without",)
    assert row.estimate is not None
    assert (round(row.estimate.value, 1), row.estimate.most) == (6.2, None)
    assert row.text.startswith("Febrile neutropenia: 6 more in every 100 with pertuzumab.")


def test_a_benefit_is_negative(library: Library) -> None:
    row = plot_row(library, compared(library, "lvsd"), "pertuzumab")
    assert row.columns[0].value.startswith("−3.9")
    assert row.estimate is not None
    assert row.estimate.high < 0
    assert "fewer" in row.text
    assert row.columns[1].below == "to benefit"


def test_an_interval_that_holds_zero_has_no_clear_number(library: Library) -> None:
    row = plot_row(library, compared(library, "decreased-appetite"), "pertuzumab")
    assert row.columns[0].below == "−3.4 to 8.9"
    assert f"{row.columns[1].value} {row.columns[1].below}" == "no clear number"


def test_a_rounded_percentage_has_both_ends_and_says_so(library: Library) -> None:
    row = plot_row(library, compared(library, "diarrhoea"), "pertuzumab")
    assert row.columns[0].value == "20.5 to 21.2"
    assert row.columns[0].below == "13.7 to 27.8"
    assert row.columns[1].value == "4.7 to 4.9"
    assert row.details == ("272 of 407 with", "46% of 397 without, that is 181 to 184")
    assert row.strong == "from a rounded percentage"
    assert row.estimate is not None
    assert row.estimate.most is not None


def test_fewer_than_1_of_100_is_said_per_1000_and_drawn_per_100(library: Library) -> None:
    found = compared(library, "anaemia", "cleopatra.pertuzumab.placebo.final")
    row = plot_row(library, found, "pertuzumab")
    assert row.columns[0].value.endswith("per 1,000")
    assert row.estimate is not None
    assert -1 < row.estimate.value < 1


@pytest.mark.parametrize(
    ("event", "why"), [("alopecia", "not reported"), ("lvef-drop", "not subtracted")]
)
def test_without_a_difference_nothing_is_drawn(library: Library, event: str, why: str) -> None:
    row = plot_row(library, apart(library, event), "pertuzumab")
    assert row.estimate is None
    assert [column.value for column in row.columns] == ["–", "–"]
    assert row.columns[0].below == why


def test_rates_side_by_side_have_no_figure_of_a_difference(library: Library) -> None:
    found = apart(library, "febrile-neutropenia", "peruse.docetaxel.paclitaxel.first-analysis")
    row = bar_row(library, found, ("docetaxel", "paclitaxel"))
    assert [bar.said for bar in row.bars] == ["11 of 100", "1 of 100"]
    assert row.text == "Febrile neutropenia: 11 of 100, 1 of 100"
    assert "more" not in row.text


def test_a_group_that_was_not_reported_has_no_bar(library: Library) -> None:
    row = bar_row(library, apart(library, "alopecia"), ("pertuzumab", "placebo"))
    assert row.bars[1].per_hundred is None
    assert row.bars[1].said == "not reported"


def test_grades_and_periods_are_named_where_they_are_not_all(library: Library) -> None:
    serious = compared(library, "lvsd", "cleopatra.pertuzumab.placebo.final")
    assert event_of(library, serious.exposed).endswith(", serious")
    later = library.rate("cleopatra-febrile-neutropenia-pertuzumab-after-docetaxel")
    assert event_of(library, later) == "Febrile neutropenia, after docetaxel"


def test_the_facts_of_a_row_are_those_of_its_rates(library: Library) -> None:
    facts = facts_of(result(library, "rash"))
    assert facts[:2] == ("rate-cleopatra-rash-pertuzumab", "rate-cleopatra-rash-placebo")
    assert "article-s35" in facts
