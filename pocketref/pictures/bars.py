"""Rates as bars of one scale: groups side by side, or with a drug above without it."""

from collections.abc import Sequence

from pocketref.model.noun import noun
from pocketref.pictures.scene import Scene


@noun
class Bar:
    """A rate: per 100 people for its length, None if it was not reported, and in words."""

    said: str
    per_hundred: float | None


@noun
class BarRow:
    """An event in every group.

    Attributes:
        bars: one for each head.
        text: the row in one sentence.
    """

    id: str
    title: str
    text: str
    bars: tuple[Bar, ...]
    facts: tuple[str, ...] = ()


@noun
class PairRow:
    """An event with a drug and without it.

    Attributes:
        details: the counts behind it.
        said: the difference in words; `below` its interval.
    """

    id: str
    title: str
    text: str
    given: Bar
    without: Bar
    details: tuple[str, ...] = ()
    said: str = ""
    below: str = ""
    facts: tuple[str, ...] = ()


def side_by_side(
    rows: Sequence[BarRow], heads: Sequence[str], *, width: float, text: str, chosen: str = ""
) -> Scene:
    """Draw each event's bars under their heads, all of one scale; the chosen row is lit."""
    raise NotImplementedError


def with_and_without(
    rows: Sequence[PairRow], *, width: float, text: str, chosen: str = ""
) -> Scene:
    """Draw each event as a filled bar with the drug above a hollow one without it."""
    raise NotImplementedError
