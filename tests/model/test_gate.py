import pytest

from pocketref.model.fact import Stated
from pocketref.model.gate import Clause, Comparison, Condition, GateRule, Reading, Subject, Verdict
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity

LIMIT = Stated(value=Quantity.parse("40 %"), fact="f")


def test_a_condition_has_a_stated_limit_or_the_local_one() -> None:
    below = Comparison.BELOW
    assert Condition(reading=Reading.LVEF, comparison=below, local=True).limit is None
    for limit, local in ((None, False), (LIMIT, True)):
        with pytest.raises(BrokenNounError):
            Condition(reading=Reading.LVEF, comparison=below, limit=limit, local=local)


def test_a_rule_without_facts_clauses_or_conditions_cannot_be_made() -> None:
    with pytest.raises(BrokenNounError):
        Clause(verdict=Verdict.HOLD, conditions=())
    condition = Condition(reading=Reading.LVEF, comparison=Comparison.BELOW, limit=LIMIT)
    clause = Clause(verdict=Verdict.HOLD, conditions=(condition,))
    for clauses, facts in (((), ("f",)), ((clause,), ())):
        with pytest.raises(BrokenNounError):
            GateRule(
                id="g",
                about=Subject.LVEF,
                source="s",
                drug="d",
                clauses=clauses,
                facts=facts,
            )
