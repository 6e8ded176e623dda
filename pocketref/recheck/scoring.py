"""Scores by a second road: the best that could be had, less what was not; bands from the top."""

from fractions import Fraction

from pocketref.model.grading import Item, Score
from pocketref.model.noun import noun
from pocketref.model.patient import Given
from pocketref.recheck.units import exact


@noun
class Tally:
    """What a score comes to: points and the place of its stretch, or what is not answered."""

    value: Fraction | None
    risk: int | None
    needs: frozenset[str]


def tally(score: Score, answers: tuple[Given, ...]) -> Tally:
    """The points of a score, counted down from its highest."""
    by_key: dict[str, dict[str, Fraction]] = {}
    for item in score.items:
        by_key.setdefault(item.key, {}).update(_worth(item))
    best = sum((max(worth.values()) for worth in by_key.values()), Fraction(0))
    open_keys = set(by_key)
    for given in answers:
        name, _, key = given.ask.rpartition(".")
        worth = by_key.get(key, {}) if name == score.id else {}
        if key in open_keys and given.choice in worth:
            open_keys.remove(key)
            best -= max(worth.values()) - worth[given.choice]
    if open_keys:
        return Tally(value=None, risk=None, needs=frozenset(open_keys))
    return Tally(value=best, risk=_stretch(score, best), needs=frozenset())


def _worth(item: Item) -> dict[str, Fraction]:
    """What each answer to an item is worth."""
    points = exact(item.points.value, "1")
    return {item.choice: points} if item.choice else {"yes": points, "no": Fraction(0)}


def _stretch(score: Score, value: Fraction) -> int | None:
    """The highest stretch that begins at the value or below, if it does not end before it."""
    begun = [
        (exact(risk.at_least.value, "1"), at)
        for at, risk in enumerate(score.risks)
        if exact(risk.at_least.value, "1") <= value
    ]
    at = max(begun)[1] if begun else None
    if at is None or exact(score.risks[at].at_most.value, "1") < value:
        return None
    return at
