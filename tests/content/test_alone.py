"""Facts without an entry in the dossier have a reason; all say how far they were verified."""

from fnmatch import fnmatchcase
from functools import cache

import pytest
from pydantic import TypeAdapter

from pocketref.model.fact import Verification
from pocketref.model.noun import noun
from tests.content.comparing import WORDS, differences, second
from tests.content.counterparts import counterparts, has_counterpart
from tests.content.entered import facts
from tests.content.figures import read


@noun
class Alone:
    """Facts that stand alone for the same reason."""

    why: str
    facts: tuple[str, ...]


@cache
def alone() -> tuple[Alone, ...]:
    return TypeAdapter(tuple[Alone, ...]).validate_python(read("alone.yaml"))


LISTED = sorted(pattern for group in alone() for pattern in group.facts)
ENTERED = sorted(name for name in facts() if counterparts(name))
ALONE = sorted(name for name in facts() if not has_counterpart(name))


@pytest.mark.parametrize("name", ALONE)
def test_a_fact_without_an_entry_in_the_dossier_is_justified_once(name: str) -> None:
    assert len([pattern for pattern in LISTED if fnmatchcase(name, pattern)]) == 1


@pytest.mark.parametrize("pattern", LISTED)
def test_a_justification_is_about_a_fact_that_stands_alone(pattern: str) -> None:
    assert any(fnmatchcase(name, pattern) for name in ALONE)


@pytest.mark.parametrize("name", ENTERED)
def test_a_fact_is_verified_as_far_as_its_entry_says(name: str) -> None:
    own, _ = differences().verified.get(name, ("", ""))
    said = [own or _word(entry.id, entry.verified) for entry in counterparts(name)]
    assert {str(facts()[name].verification)} == set(said)


@pytest.mark.parametrize("name", ALONE)
def test_a_fact_that_stands_alone_is_verified_as_far_as_the_second_entry_says(name: str) -> None:
    said = second().verified.get(name, str(Verification.READ))
    assert str(facts()[name].verification) == said


def test_every_other_word_is_for_a_fact_that_needs_one() -> None:
    assert set(second().verified) <= set(ALONE)
    for name, (word, why) in differences().verified.items():
        assert why
        assert word not in {_word(entry.id, entry.verified) for entry in counterparts(name)}


def _word(entry: str, verified: str) -> str:
    return str(WORDS[verified]) if verified else differences().unworded[entry]
