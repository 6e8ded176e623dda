"""Every number of the content is entered twice; `dossier_numbers.yaml` is the second entry."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from pocketref.model.fact import Fact, Verification
from pocketref.model.gate import Clause, Condition, GateRule
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.manifest import Content

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "resources" / "content"


@noun
class SecondEntry:
    """What was typed a second time, as texts."""

    facts: dict[str, dict[str, str]]
    gates: dict[str, tuple[str, ...]]
    reach: dict[str, tuple[str, ...]]
    bounds: dict[str, dict[str, str]]
    not_read: tuple[str, ...]
    derived: tuple[str, ...]
    secondary: tuple[str, ...]


@cache
def second() -> SecondEntry:
    text = (HERE / "dossier_numbers.yaml").read_text(encoding="utf-8")
    tree = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # the loader that makes strings only
    return TypeAdapter(SecondEntry).validate_python(tree)


@cache
def content() -> Content:
    complaints = Complaints()
    found = gather(CONTENT, complaints)
    assert found is not None, complaints.sorted()
    return found


def facts() -> Iterator[Fact]:
    return (entry.thing for entry in content().facts)


def amounts(fact: Fact) -> dict[str, str]:
    """The values of a fact that are numbers; names and codes are left out."""
    return {v.name: str(v.value) for v in fact.values if isinstance(v.value, Quantity | Range)}


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
    known = {fact.id: amounts(fact) for fact in facts()}
    assert known[name] == second().facts[name]


def test_no_number_of_a_fact_is_entered_once_only() -> None:
    limits = {f"product-limits-{name}" for name in second().bounds}
    twice = limits | set(second().facts)
    assert {fact.id for fact in facts() if amounts(fact)} == twice


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
    known = {fact.id: amounts(fact) for fact in facts()}
    entered = second().bounds[name]
    assert known[f"product-limits-{name}"] == {k: v for k, v in entered.items() if k != "decimals"}


@pytest.mark.parametrize(
    ("how", "names"),
    [
        (Verification.NOT_READ, second().not_read),
        (Verification.DERIVED, second().derived),
        (Verification.SECONDARY, second().secondary),
    ],
)
def test_what_was_not_read_in_its_source_says_so(how: Verification, names: tuple[str, ...]) -> None:
    assert {fact.id for fact in facts() if fact.verification is how} == set(names)
