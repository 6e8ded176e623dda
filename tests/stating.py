"""Amounts with their facts, from text; and what every made thing shares."""

from datetime import date

from pocketref.model.fact import Review, ReviewState, Stated, StatedRange
from pocketref.model.quantity import Quantity, Range

TODAY = date(2026, 3, 9)
REVIEW = Review(state=ReviewState.SUBMITTED)


def q(text: str) -> Quantity:
    """An amount from text: `840 mg`."""
    return Quantity.parse(text)


def maybe(text: str | None) -> Quantity | None:
    """An amount, or none."""
    return None if text is None else Quantity.parse(text)


def stated(text: str, fact: str = "a-fact") -> Stated:
    """An amount with its fact."""
    return Stated(value=Quantity.parse(text), fact=fact)


def stated_range(text: str, fact: str = "a-fact") -> StatedRange:
    """A range with its fact."""
    return StatedRange(value=Range.parse(text), fact=fact)
