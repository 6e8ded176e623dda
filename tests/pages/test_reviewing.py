from datetime import date

import pytest

from pocketref.model.fact import Review, ReviewState
from pocketref.pages.reviewing import review_line, review_steps


@pytest.mark.parametrize(
    ("state", "marks"),
    [
        (ReviewState.SUBMITTED, ["now", "open", "open"]),
        (ReviewState.UNDER_REVIEW, ["done", "now", "open"]),
        (ReviewState.APPROVED, ["done", "done", "done"]),
        (ReviewState.SUPERSEDED, ["now"]),
    ],
)
def test_the_review_is_shown_as_steps(state: ReviewState, marks: list[str]) -> None:
    assert [step.state for step in review_steps(state)] == marks


def test_a_line_says_by_whom_and_when_or_by_what() -> None:
    assert review_line(Review(state=ReviewState.SUBMITTED)) == "Pending human review"
    approved = Review(state=ReviewState.APPROVED, by="A. B.", on=date(2026, 3, 9))
    assert review_line(approved) == "Approved by A. B., 9\u00a0Mar\u00a02026"
    over = Review(state=ReviewState.SUPERSEDED, superseded_by="another page")
    assert review_line(over) == "Superseded by another page"
