"""Scores: items that can be told apart, and stretches that hold every sum exactly once."""

from collections.abc import Iterator
from decimal import Decimal

from pocketref.model.grading import Item, Score
from pocketref.model.quantity import Quantity
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry

_COUNT = "1"


def tallying(content: Content) -> Iterator[ContentError]:
    """Scores with parts of points, or whose items or stretches cannot be told apart."""
    for entry in content.scores:
        if not all(map(_is_counted, _amounts(entry.thing))):
            continue  # said where measures are checked
        parts = tuple(amount for amount in _amounts(entry.thing) if amount.value % 1)
        if parts:
            what = f"`{parts[0]}` is no whole number of points"
            yield entry.fault(("items",), what, "Points are counted, not measured.")
            continue
        yield from _choices(entry)
        yield from _stretches(entry)


def _amounts(score: Score) -> Iterator[Quantity]:
    yield from (item.points.value for item in score.items)
    yield from (end.value for risk in score.risks for end in (risk.at_least, risk.at_most))


def _is_counted(amount: Quantity) -> bool:
    return amount.unit == _COUNT


def _choices(entry: Entry[Score]) -> Iterator[ContentError]:
    """One item of a key holds or does not; of several one is chosen, so each has a name."""
    seen: dict[str, list[str]] = {}
    for item in entry.thing.items:
        seen.setdefault(item.key, []).append(item.choice)
    for at, item in enumerate(entry.thing.items):
        named = seen[item.key]
        if len(named) > 1 and (not item.choice or named.count(item.choice) > 1):
            what = f"the items of `{item.key}` cannot be told apart"
            mend = "Give each a `choice` of its own, or another key."
            yield entry.fault(("items", at), what, mend)


def _stretches(entry: Entry[Score]) -> Iterator[ContentError]:
    for value in sorted(reachable(entry.thing)):
        held = sum(
            risk.at_least.value.value <= value <= risk.at_most.value.value
            for risk in entry.thing.risks
        )
        if held != 1:
            what = f"a score of {value} lies in {held} stretches"
            yield entry.fault(("risks",), what, "Every sum of points lies in exactly one.")
            return


def reachable(score: Score) -> frozenset[Decimal]:
    """Every sum that the answers can come to."""
    sums = frozenset({Decimal(0)})
    for key in score.keys:
        worth = {points for item in score.items if item.key == key for points in _worth(item)}
        sums = frozenset(before + points for before in sums for points in worth)
    return sums


def _worth(item: Item) -> tuple[Decimal, ...]:
    """What an item can add: nothing if it does not hold, unless another of its key is chosen."""
    points = item.points.value.value
    return (points,) if item.choice else (points, Decimal(0))
