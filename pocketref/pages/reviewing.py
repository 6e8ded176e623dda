"""How far people have got with reviewing a page."""

from pocketref.model.fact import Review, ReviewState
from pocketref.pages.rail import ReviewStep
from pocketref.wording import names, numbers, reviews

DISCLAIMER = "Educational. Check against the prescription and local policy before use."
_STEPS = (ReviewState.SUBMITTED, ReviewState.UNDER_REVIEW, ReviewState.APPROVED)


def review_steps(state: ReviewState) -> tuple[ReviewStep, ...]:
    """How far people have got, as steps; a superseded page says only that."""
    if state not in _STEPS:
        return (ReviewStep(text=names.sentence_case(reviews.review(state)), state="now"),)
    here = len(_STEPS) if state is ReviewState.APPROVED else _STEPS.index(state)
    return tuple(
        ReviewStep(
            text=names.sentence_case(reviews.review(step)),
            state="done" if at < here else "now" if at == here else "open",
        )
        for at, step in enumerate(_STEPS)
    )


def review_line(review: Review) -> str:
    """The state with who, when and what came after: `Approved by A. B., 9 Mar 2026`."""
    parts = [names.sentence_case(reviews.review(review.state))]
    if review.by:
        parts.append(f" by {review.by}")
    if review.on:
        parts.append(f", {numbers.day(review.on)}")
    if review.superseded_by:
        parts.append(f" by {review.superseded_by}")
    return "".join(parts)
