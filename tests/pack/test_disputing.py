"""Disputes are known to both sides. What is refused is in the zoo."""

from pocketref.model.fact import Dispute
from pocketref.model.noun import but
from pocketref.pack.disputing import disputing
from pocketref.pack.manifest import Content, Entry


def test_a_dispute_both_sides_know_is_sound(content: Content) -> None:
    assert list(disputing(content)) == []


def test_a_new_dispute_is_told_until_the_other_side_knows_it(content: Content) -> None:
    first, *others = content.facts
    other = others[0].thing.id
    disputed = but(first.thing, disputes=(Dispute(fact=other, why="Nobody knows."),))
    facts = (Entry(disputed, first.file, first.tree), *others)
    (fault,) = disputing(but(content, facts=facts))
    assert fault.what == f"`{first.thing.id}` disputes `{other}`, which does not know it"
