from datetime import date

import pytest

from pocketref.engine.decision import decide
from pocketref.engine.elapsed import elapsed
from pocketref.model.branch import Stretch
from pocketref.model.decision import Decided
from pocketref.model.noun import but
from pocketref.wording import decisions, paths
from tests.calling import called
from tests.recurring import a_recurrence, a_tree
from tests.stating import q, stated

SIX, TWELVE = stated("6 month", "a"), stated("12 month", "b")


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (None, "any interval"),
        (Stretch(), "any interval"),
        (Stretch(below=SIX), "under 6"),
        (Stretch(at_most=TWELVE), "up to 12"),
        (Stretch(above=TWELVE), "over 12"),
        (Stretch(at_least=TWELVE), "12 or more"),
        (Stretch(at_least=SIX, below=TWELVE), "6 to under 12"),
        (Stretch(above=SIX, at_most=TWELVE), "over 6 to 12"),
    ],
)
def test_a_leaf_says_its_months_with_the_end_that_counts(of: Stretch | None, said: str) -> None:
    assert paths.stretch(of) == said


def test_two_dates_are_said_with_what_they_come_to_and_the_rule() -> None:
    said = paths.counted(date(2025, 3, 1), date(2026, 2, 2), 11, 338)
    assert said == (
        "1\u00a0Mar\u00a02025 to 2\u00a0Feb\u00a02026: 11\u00a0completed months,"
        " 338\u00a0days. A month is complete on the same day of the month, or on the last day of"
        " a month that has no such day."
    )


def test_one_is_one() -> None:
    said = paths.counted(date(2025, 3, 1), date(2025, 4, 1), 1, 31)
    assert "1\u00a0completed month, 31\u00a0days" in said


def test_a_line_is_said_by_itself() -> None:
    assert paths.exactly(q("12 month")) == "At exactly 12\u00a0months"


def lines(decided: Decided) -> list[str]:
    said = (paths.line(a_tree(), decided, turn, called) for turn in decided.turns)
    return [one.replace("\u00a0", " ") for one in said]


def test_how_far_a_line_is_and_what_changes_beyond_it() -> None:
    six, twelve = lines(decide(a_tree(), a_recurrence(months="8")))
    assert six == "The line at 6 months is 2 months back. Short of it, article does not say."
    assert twelve.startswith("The line at 12 months is 4 months ahead. Beyond it, article: first")
    assert "asco-2022: follow first-line recommendations." in twelve


def test_on_a_line_both_of_its_sides_are_said() -> None:
    (_, twelve) = lines(decide(a_tree(), a_recurrence(months="12")))
    assert twelve.startswith("The interval stands on the line at 12 months. Short of it, article:")
    assert "Beyond it, asco-2022:" in twelve


def test_dates_count_in_days() -> None:
    counted = elapsed(date(2025, 1, 10), date(2026, 2, 8))
    six, twelve = lines(decide(a_tree(), a_recurrence(months=None), counted))
    assert six.startswith("The line at 6 months is 213 days back, on 10 Jul 2025.")
    assert twelve.startswith("The line at 12 months is 29 days back, on 10 Jan 2026.")
    ahead = elapsed(date(2025, 1, 10), date(2025, 7, 9))
    assert (
        "is 1 day ahead, on 10 Jul 2025."
        in lines(decide(a_tree(), a_recurrence(months=None), ahead))[0]
    )


def test_the_day_of_the_line_is_the_line() -> None:
    counted = elapsed(date(2025, 1, 10), date(2026, 1, 10))
    (_, twelve) = lines(decide(a_tree(), a_recurrence(months=None), counted))
    assert twelve.startswith("The line at 12 months is the day of the recurrence, 10 Jan 2026.")


def test_a_line_that_changes_nothing_says_so() -> None:
    decided = decide(a_tree(), a_recurrence(months="8"))
    turn = but(decided.turns[0], before=decided.sayings)
    assert paths.line(a_tree(), decided, turn, called).endswith("say the same on both sides of it.")


def test_without_an_interval_a_line_has_no_side() -> None:
    decided = decide(a_tree(), a_recurrence(months="8"))
    open_still = Decided(given=a_recurrence(months=None), turns=decided.turns)
    assert lines(open_still)[0].startswith("The interval stands on the line at 6 months.")


def test_a_source_is_told_in_few_words() -> None:
    (article, guideline) = decide(a_tree(), a_recurrence(months="3")).sayings
    assert decisions.briefly(a_tree(), article, called) == "article does not say"
    said = "asco-2022: follow second-line recommendations"
    assert decisions.briefly(a_tree(), guideline, called) == said
