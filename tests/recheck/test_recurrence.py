"""The same recurrences, looked up in the table."""

from datetime import date
from fractions import Fraction

import pytest

from pocketref.model.branch import Side, Stretch
from pocketref.model.noun import but
from pocketref.recheck.recurrence import Opinion, look_up
from tests.recurring import OTHERS, SIX, a_branch, a_recurrence, a_tree, an_article
from tests.stating import stated


def _opinion(
    prior: str | None = "pertuzumab",
    months: str | None = "8",
    hr: str | None = None,
    chemotherapy: str | None = None,
) -> Opinion:
    return look_up(a_tree(), a_recurrence(prior, months, hr, chemotherapy))


@pytest.mark.parametrize(
    ("prior", "months", "article", "guideline", "agree"),
    [
        ("none", "11.9", "silent", "silent", False),
        ("none", "12", "first-line", "first-line", True),
        ("trastuzumab", "0", "first-line", "second-line", False),
        ("trastuzumab", "12", "first-line", "second-line", False),
        ("trastuzumab", "12.1", "silent", "first-line", False),
        ("pertuzumab", "5.9", "silent", "second-line", False),
        ("pertuzumab", "6", "second-line", "second-line", True),
        ("pertuzumab", "12", "first-or-second-line", "second-line", False),
        ("pertuzumab", "600", "first-or-second-line", "first-line", False),
        ("t-dm1", None, "silent", "silent", False),
    ],
)
def test_each_source_has_one_outcome(
    prior: str, months: str | None, article: str, guideline: str, *, agree: bool
) -> None:
    opinion = _opinion(prior, months)
    assert opinion.outcomes == (article, guideline)
    assert opinion.agree is agree


@pytest.mark.parametrize(
    ("prior", "months", "needs"),
    [
        (None, None, {"prior", "months"}),
        (None, "8", {"prior"}),
        ("pertuzumab", None, {"months"}),
    ],
)
def test_what_is_missing_is_named(prior: str | None, months: str | None, needs: set[str]) -> None:
    opinion = _opinion(prior, months)
    assert opinion.needs == needs
    assert (opinion.outcomes, opinion.lines) == ((), ())


@pytest.mark.parametrize(
    ("hr", "chemotherapy", "article", "needs"),
    [
        (None, None, "first-line", {"hr", "chemotherapy"}),
        ("positive", None, "first-line", {"chemotherapy"}),
        (None, "fit", "first-line", set()),
        ("negative", "unfit", "antibodies-only", set()),
        ("positive", "unfit", "antibodies-endocrine", set()),
    ],
)
def test_chemotherapy_and_receptors_turn_the_first_line_of_the_article(
    hr: str | None, chemotherapy: str | None, article: str, needs: set[str]
) -> None:
    opinion = _opinion("trastuzumab", "8", hr, chemotherapy)
    assert opinion.outcomes[0] == article
    assert opinion.needs == needs


def test_without_chemotherapy_the_receptors_must_be_known() -> None:
    opinion = _opinion("trastuzumab", "8", None, "unfit")
    assert opinion == Opinion(months=Fraction(8), needs=frozenset({"hr"}))


@pytest.mark.parametrize(
    ("prior", "months", "line"),
    [
        ("pertuzumab", "6.0", Fraction(6)),
        ("pertuzumab", "6.1", None),
        ("trastuzumab", "12", Fraction(12)),
        ("trastuzumab", "6", None),
    ],
)
def test_a_line_that_is_stood_on_exactly_is_told(
    prior: str, months: str, line: Fraction | None
) -> None:
    assert _opinion(prior, months).boundary == line


def test_dates_are_the_interval_and_say_how_far_each_line_is() -> None:
    dates = (date(2025, 1, 31), date(2026, 2, 27))
    opinion = look_up(a_tree(), a_recurrence(months="3"), dates)
    assert (opinion.months, opinion.boundary) == (Fraction(12), Fraction(12))
    assert [(line.at, line.days) for line in opinion.lines] == [
        (Fraction(6), 211),
        (Fraction(12), 27),
    ]


def test_each_line_tells_what_stands_around_it() -> None:
    _, twelve = _opinion().lines
    assert (twelve.days, twelve.before) == (None, ("second-line", "second-line"))
    assert twelve.there == ("first-or-second-line", "second-line")
    assert twelve.after == ("first-or-second-line", "first-line")


def test_a_line_depends_on_what_was_not_said_or_has_no_day_of_its_own() -> None:
    tree = a_tree()
    half = but(tree.limits[1], at=stated("12.5 month"))
    dates = (date(2025, 1, 31), date(2026, 3, 31))
    said = a_recurrence("trastuzumab", None, chemotherapy="unfit")
    (line,) = look_up(but(tree, limits=(half,)), said, dates).lines
    assert (line.days, line.before, line.after) == (
        None,
        ("silent", "first-line"),
        ("silent", "first-line"),
    )
    (line,) = look_up(tree, said, dates).lines
    assert (line.days, line.before) == (59, ())


def test_without_an_interval_the_root_is_enough() -> None:
    branches = (a_branch("none", outcome="first-line"), a_branch("trastuzumab", *OTHERS))
    side = Side(source="article", branches=branches)
    tree = but(a_tree(), interval="", sides=(side,), limits=(), notes=())
    assert look_up(tree, a_recurrence(None, None)) == Opinion(needs=frozenset({"prior"}))
    assert look_up(tree, a_recurrence("none", None)) == Opinion(outcomes=("first-line",))


def test_ends_without_their_amount_start_and_stop_one_place_off() -> None:
    first, *rest = an_article().branches
    other = a_branch("none", outcome="second-line", months=Stretch(above=SIX))
    early = but(first, months=Stretch(at_most=SIX))
    side = Side(source="article", branches=(early, other, *rest[3:]))
    tree = but(a_tree(), sides=(side,))
    found = [look_up(tree, a_recurrence("none", months)).outcomes for months in ("6", "6.1")]
    assert found == [("silent",), ("second-line",)]


def test_nobody_agrees_who_says_nothing() -> None:
    assert not Opinion().agree
    assert not Opinion(outcomes=("silent", "silent")).agree
