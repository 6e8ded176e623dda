"""Disputes are shown: each pair of facts that dispute stands in a disagreement, and only such."""

from collections.abc import Iterator
from itertools import permutations

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content

_LISTED = "Write both facts into one entry of disagreements/."


def disagreeing(content: Content) -> Iterator[ContentError]:
    """Disputing pairs without a disagreement, and disagreements without a disputing pair."""
    disputes = {
        (entry.thing.id, dispute.fact)
        for entry in content.facts
        for dispute in entry.thing.disputes
    }
    shown: set[tuple[str, str]] = set()
    for entry in content.disagreements:
        between = set(permutations(entry.thing.facts, 2))
        shown |= between
        if not between & disputes:
            what = f"no two facts of `{entry.thing.id}` dispute each other"
            yield entry.fault(("facts",), what, "Write the dispute on both facts, or remove it.")
    for fact in content.facts:
        for index, dispute in enumerate(fact.thing.disputes):
            one, other = fact.thing.id, dispute.fact
            # What one side alone knows, and a fact against itself, are refused elsewhere.
            if one < other and (other, one) in disputes and (one, other) not in shown:
                what = f"`{one}` and `{other}` stand in no disagreement"
                yield fact.fault(("disputes", index, "fact"), what, _LISTED)
