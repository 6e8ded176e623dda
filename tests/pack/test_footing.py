"""Rules rest on what was read. What is refused is in the zoo."""

import pytest

from pocketref.model.fact import Verification
from pocketref.model.hints import hints_of
from pocketref.model.noun import but
from pocketref.pack.footing import DRIVING, footing
from pocketref.pack.manifest import Content, Entry


def _all(content: Content, verification: Verification) -> Content:
    facts = tuple(
        Entry(but(entry.thing, verification=verification), entry.file, entry.tree)
        for entry in content.facts
    )
    return but(content, facts=facts)


@pytest.mark.parametrize("noun", DRIVING)
def test_every_driving_field_is_a_field(noun: type) -> None:
    assert set(DRIVING[noun]) <= set(hints_of(noun))


@pytest.mark.parametrize("verification", sorted(set(Verification) - {Verification.NOT_READ}))
def test_whatever_was_read_may_drive_a_rule(content: Content, verification: Verification) -> None:
    assert list(footing(_all(content, verification))) == []


def test_what_was_not_read_drives_neither_rule_gate_limit_nor_bag(content: Content) -> None:
    faults = list(footing(_all(content, Verification.NOT_READ)))
    assert {fault.file.partition("/")[0] for fault in faults} == {
        "criteria",
        "decisions",
        "drugs",
        "gates",
        "later_doses",
        "pack.yaml",
        "regimens",
        "scales",
    }
