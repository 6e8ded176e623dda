"""The lines of a tree, and what is said on both sides of them."""

from datetime import date

from pocketref.engine.elapsed import Elapsed, elapsed
from pocketref.engine.turning import turns
from pocketref.model.decision import Saying, Turn
from pocketref.model.noun import but
from tests.recurring import a_recurrence, a_tree, when
from tests.stating import q, stated


def _turns(prior: str = "pertuzumab", between: Elapsed | None = None) -> tuple[Turn, ...]:
    return turns(a_tree(), a_recurrence(prior, chemotherapy="fit"), between)


def _said(sayings: tuple[Saying, ...]) -> list[str]:
    return [saying.outcome for saying in sayings]


def test_each_line_tells_what_stands_before_it_on_it_and_beyond_it() -> None:
    six, twelve = _turns()
    assert (six.at, twelve.at) == (q("6 month"), q("12 month"))
    assert _said(six.before) == ["silent", "second-line"]
    assert _said(six.there) == _said(six.after) == ["second-line", "second-line"]
    assert _said(twelve.before) == ["second-line", "second-line"]
    assert _said(twelve.there) == ["first-or-second-line", "second-line"]
    assert _said(twelve.after) == ["first-or-second-line", "first-line"]


def test_only_the_lines_after_this_treatment_stand() -> None:
    assert [turn.at for turn in _turns("trastuzumab")] == [q("12 month")]
    assert _turns("t-dm1") == ()


def test_without_dates_a_line_has_no_day() -> None:
    assert [(turn.on, turn.days) for turn in _turns()] == [(None, None)] * 2


def test_with_dates_a_line_has_its_day_and_how_far_it_is() -> None:
    between = elapsed(date(2025, 8, 31), date(2026, 3, 9))
    assert [(turn.on, turn.days) for turn in _turns(between=between)] == [
        (date(2026, 2, 28), 9),
        (date(2026, 8, 31), -175),
    ]


def test_a_line_between_two_months_has_no_day_of_its_own() -> None:
    tree = a_tree()
    half = but(tree.limits[0], at=stated("6.5 month"))
    between = elapsed(date(2025, 8, 31), date(2026, 3, 9))
    (turn,) = turns(but(tree, limits=(half,)), a_recurrence(), between)
    assert (turn.at, turn.on, turn.days) == (q("6.5 month"), None, None)


def test_what_depends_on_what_was_not_said_is_left_empty() -> None:
    tree, said = a_tree(), a_recurrence("trastuzumab", "13", chemotherapy="unfit")
    (turn,) = turns(tree, said, None)
    assert (turn.before, turn.there) == ((), ())
    assert _said(turn.after) == ["silent", "first-line"]


def test_a_line_under_a_condition_that_was_left_open_does_not_stand() -> None:
    tree = a_tree()
    limit = but(tree.limits[0], when=when(prior="pertuzumab", hr="positive"))
    assert turns(but(tree, limits=(limit,)), a_recurrence(), None) == ()
