"""Every number of the content is entered twice; `dossier_numbers.yaml` is the second entry.

What the dossier of sources has in its own files is compared with those by the tests beside this
one. Here stands the rest: numbers that the dossier says only in words, gates, and limits.
"""

import pytest

from pocketref.model.gate import Clause, Condition, GateRule
from tests.content.comparing import mistyped, second
from tests.content.counterparts import has_counterpart
from tests.content.entered import amounts, content, facts


def condition(one: Condition) -> str:
    limit = "local" if one.limit is None else str(one.limit.value)
    return f"{one.reading} {one.comparison} {limit}"


def clause(one: Clause) -> str:
    return f"{one.verdict} if {' and '.join(condition(c) for c in one.conditions)}"


def reach(rule: GateRule) -> tuple[str, ...]:
    places = [str(place) for place in (rule.region, rule.setting) if place]
    return (*rule.holds, *places, *(["everywhere"] if rule.everywhere else []))


@pytest.mark.parametrize("name", sorted(second().facts))
def test_the_numbers_of_a_fact_are_those_of_the_second_entry(name: str) -> None:
    known = {value: str(amount) for value, amount in amounts(facts()[name]).items()}
    assert known == second().facts[name]


@pytest.mark.parametrize("name", sorted(second().prose))
def test_the_numbers_that_the_dossier_says_in_words_are_those_of_the_second_entry(
    name: str,
) -> None:
    assert mistyped(facts()[name]) == []


def test_no_number_of_a_fact_is_entered_once_only() -> None:
    alone = {name for name, fact in facts().items() if amounts(fact) and not has_counterpart(name)}
    assert alone - set(second().facts) == set()


def test_every_gate_has_the_limits_and_comparisons_of_the_second_entry() -> None:
    known = {entry.thing.id: tuple(map(clause, entry.thing.clauses)) for entry in content().gates}
    assert known == second().gates


def test_every_gate_holds_the_drugs_of_the_second_entry_and_applies_where_it_says() -> None:
    assert {entry.thing.id: reach(entry.thing) for entry in content().gates} == second().reach


def test_what_may_be_entered_has_the_limits_of_the_second_entry() -> None:
    known = {
        bounds.id: {
            name: str(value)
            for name, value in (
                ("possible", bounds.possible),
                ("usual", bounds.usual),
                ("decimals", bounds.decimals),
            )
            if value is not None
        }
        for bounds in content().manifest.thing.bounds
    }
    assert known == second().bounds


@pytest.mark.parametrize("name", sorted(second().bounds))
def test_the_fact_behind_a_limit_states_the_same_limit(name: str) -> None:
    known = {
        value: str(amount) for value, amount in amounts(facts()[f"product-limits-{name}"]).items()
    }
    entered = second().bounds[name]
    assert known == {k: v for k, v in entered.items() if k != "decimals"}
