"""Trees become nouns. What is refused, and in which words, is in the zoo."""

from datetime import date

from pocketref.model.fact import Review, ReviewState
from pocketref.pack.faults import Complaints
from pocketref.pack.tree import Mapping, Text, Tree
from pocketref.pack.validating import validated


def _tree(**texts: str) -> Mapping:
    entries: dict[str, Tree] = {name: Text(line=7, text=text) for name, text in texts.items()}
    return Mapping(line=7, entries=entries, lines=dict.fromkeys(entries, 7))


def test_texts_become_what_the_noun_is_made_of() -> None:
    tree = _tree(state="approved", by="two people", on="2026-01-05")
    made = validated(tree, Review, "one.yaml", Complaints())
    assert made == Review(state=ReviewState.APPROVED, by="two people", on=date(2026, 1, 5))


def test_every_fault_of_an_item_is_told_with_its_line() -> None:
    complaints = Complaints()
    made = validated(_tree(state="done", on="soon", who="me"), Review, "one.yaml", complaints)
    assert made is None
    assert [error.line for error in complaints.sorted()] == [7, 7, 7]
