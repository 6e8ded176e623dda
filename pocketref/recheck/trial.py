"""Trying it out: what a verdict depends on, by values at, between and beyond every limit.

A missing value matters if some choice of the others makes the verdict depend on it. The values
tried are the points where any condition can turn, and one between each two neighbours, so nothing
is missed. If no missing value matters, any choice shows the verdict.
"""

from collections.abc import Iterator
from itertools import pairwise

from pocketref.model.gate import Verdict
from pocketref.recheck.readings import SCALE, Branch, Span


def decide(found: tuple[Branch, ...], known: dict[str, int]) -> Verdict:
    """The verdict of the first clause that is met, else go."""
    for branch in found:
        for check in branch.checks:
            if not check.holds(known):
                break
        else:
            return branch.verdict
    return Verdict.GO


class Trial:
    """One rule with some values missing, tried out."""

    def __init__(
        self, found: tuple[Branch, ...], known: dict[str, int], spans: dict[str, Span]
    ) -> None:
        self._found = found
        self._known = known
        self._spans = spans
        self._reading = {
            name: tuple(check for branch in found for check in branch.checks if name in check.names)
            for name in spans
        }

    def _marks(self, name: str, chosen: dict[str, int], seen: frozenset[str]) -> set[int]:
        """Where anything can turn as one value moves: its ends, its limits, and its partners'."""
        if name in chosen:
            return {chosen[name]}
        limits, seen = self._spans[name], seen | {name}
        marks = {end for end in (limits.low, limits.high) if end is not None}
        for check in self._reading[name]:
            if check.minus is None:
                marks.add(check.limit)
            elif name == check.minus:
                more = [
                    self._marks(other, chosen, seen) for other in check.plus if other not in seen
                ]
                marks.update(mark - check.limit for found in more for mark in found)
            elif check.minus not in seen:
                less = self._marks(check.minus, chosen, seen)
                marks.update(mark + check.limit for mark in less)
        return marks

    def _tried(self, name: str, chosen: dict[str, int]) -> Iterator[int]:
        """A value between each two marks, then the marks themselves, from end to end."""
        limits = self._spans[name]
        points = sorted(self._marks(name, chosen, frozenset())) or [0]
        low = points[0] - SCALE if limits.low is None else limits.low
        high = points[-1] + SCALE if limits.high is None else limits.high
        inside = [point for point in points if low < point < high]
        for before, point in pairwise((low, *inside, high)):
            yield (before + point) // 2
        yield from (low, high, *inside)

    def matters(self, name: str, others: tuple[str, ...], chosen: dict[str, int]) -> bool:
        """Whether some choice of the others makes the verdict depend on this value."""
        if others:
            head, rest = others[0], others[1:]
            return any(
                self.matters(name, rest, {**chosen, head: value})
                for value in self._tried(head, chosen)
            )
        tried = self._tried(name, chosen)
        first = decide(self._found, {**chosen, name: next(tried)})
        return any(decide(self._found, {**chosen, name: value}) is not first for value in tried)

    def needs(self) -> tuple[str, ...]:
        """The missing values that matter."""
        names = tuple(self._spans)
        return tuple(
            name
            for name in names
            if self.matters(name, tuple(other for other in names if other != name), self._known)
        )

    def verdict(self) -> Verdict:
        """The verdict at one possible choice of the missing values."""
        chosen = dict(self._known)
        for name in self._spans:
            chosen[name] = next(self._tried(name, chosen))
        return decide(self._found, chosen)
