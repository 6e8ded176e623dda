"""Amounts measure what they are used for. What is refused is in the zoo."""

import pytest

from pocketref.model.gate import Reading
from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.measures import measures


def _compared(content: Content, reading: Reading) -> Content:
    """The content with its counts' limit held against another reading."""
    heart, counts = content.gates
    (clause,) = counts.thing.clauses
    (condition,) = clause.conditions
    clause = but(clause, conditions=(but(condition, reading=reading),))
    gate = Entry(but(counts.thing, clauses=(clause,)), counts.file, counts.tree)
    return but(content, gates=(heart, gate))


@pytest.mark.parametrize("reading", [Reading.ANC, Reading.PLATELETS])
def test_a_count_is_held_against_a_count(content: Content, reading: Reading) -> None:
    assert list(measures(_compared(content, reading))) == []


@pytest.mark.parametrize("reading", sorted(set(Reading) - {Reading.ANC, Reading.PLATELETS}))
def test_a_count_is_held_against_nothing_else(content: Content, reading: Reading) -> None:
    (fault,) = measures(_compared(content, reading))
    assert fault.what == "`1.5 10^9/L` does not measure what limit needs"
