"""Facts of drugs, trials, notes and the article against the dossier's files, by id."""

from collections.abc import Mapping
from functools import cache

import pytest
from pydantic import TypeAdapter

from pocketref.model.fact import Stated
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.walking import walk
from tests.content.comparing import differences, foreign, mistaken, second, wanting
from tests.content.counterparts import carriers, counterparts, figures_of
from tests.content.entered import amounts, content, facts
from tests.content.figures import entries, read

# Where a quotation says by its own place which number it wants; other tests hold those places.
QUOTING = ("rates", "scales", "scores")
ENTRIES = sorted(set(entries()) - set(differences().no_fact))
CARRIED = sorted(name for name in facts() if counterparts(name))


@cache
def names() -> dict[str, dict[str, str]]:
    """Which number of the dossier a value stands for."""
    return TypeAdapter(dict[str, dict[str, str]]).validate_python(read("names.yaml"))


@cache
def quotations() -> dict[str, set[str]]:
    """What rates, grades and scores quote from each fact."""
    found: dict[str, set[str]] = {}
    for entry in (entry for place in QUOTING for entry in getattr(content(), place)):
        for _, part in walk(entry.thing):
            if isinstance(part, Stated):
                found.setdefault(part.fact, set()).add(str(part.value))
    return found


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_of_the_dossier_is_in_the_content(entry: str) -> None:
    assert [name for name in carriers(entry) if name not in facts()] == []


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_number_of_an_entry_is_in_its_facts_or_left_out_with_a_reason(entry: str) -> None:
    carried = [facts()[name] for name in carriers(entry) if name in facts()]
    left_out = differences().left_out.get(entry, {})
    missing = {line.split(": ")[0] for line in wanting(carried, entries()[entry].figures)}
    assert missing == set(left_out)


@pytest.mark.parametrize("name", CARRIED)
def test_every_number_of_a_fact_is_in_its_entry_or_typed_a_second_time(name: str) -> None:
    assert foreign(facts()[name], figures_of(name)) == []


@pytest.mark.parametrize("name", sorted(names()))
def test_a_value_is_the_number_that_its_name_stands_for(name: str) -> None:
    assert mistaken(facts()[name], names()[name], figures_of(name)) == []


@pytest.mark.parametrize("name", CARRIED)
def test_values_of_one_kind_are_held_by_their_names_or_where_they_are_quoted(name: str) -> None:
    held = amounts(facts()[name])
    named = {*names().get(name, {}), *second().facts.get(name, {}), *second().prose.get(name, {})}
    quoted = quotations().get(name, set())
    loose = {value for value in _mistakable(held) if value not in named}
    assert {value for value in loose if str(held[value]) not in quoted} == set()


def test_every_reason_is_about_something() -> None:
    known = differences()
    assert set(known.left_out) | set(known.carried) | set(known.no_fact) <= set(entries())
    assert all(reason for reasons in known.left_out.values() for reason in reasons.values())


def _mistakable(held: Mapping[str, Quantity | Range]) -> set[str]:
    """The values of a fact that could stand in each other's place unnoticed."""
    units = {name: _first(amount).unit for name, amount in held.items()}
    return {
        name
        for name, amount in held.items()
        if any(units[name] == units[o] and amount != held[o] for o in held if o != name)
    }


def _first(amount: Quantity | Range) -> Quantity:
    return amount.low if isinstance(amount, Range) else amount
