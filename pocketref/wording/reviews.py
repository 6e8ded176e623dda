"""How far people have got with reviewing something."""

from pocketref.model.fact import ReviewState

_REVIEWS = {
    ReviewState.SUBMITTED: "pending human review",
    ReviewState.UNDER_REVIEW: "under human review",
    ReviewState.APPROVED: "approved",
    ReviewState.SUPERSEDED: "superseded",
}


def review(state: ReviewState) -> str:
    """How far people have got: `pending human review`."""
    return _REVIEWS[state]
