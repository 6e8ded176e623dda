import pytest

from pocketref.engine.acknowledging import acknowledged, unacknowledged
from pocketref.model.patient import Occasion
from tests.making import a_drug, a_rule, an_occasion

DRUG = a_drug()
GUARDED = a_rule(acknowledge="nab-single-agent")
DONE = an_occasion(acknowledged=("another", "nab-single-agent"))


@pytest.mark.parametrize("occasion", [an_occasion(), an_occasion(acknowledged=("another",))])
def test_until_its_fact_is_acknowledged_there_is_no_dose(occasion: Occasion) -> None:
    refused = unacknowledged(DRUG, GUARDED, occasion)
    assert refused is not None
    assert (refused.needs, refused.facts) == (("acknowledge",), ("nab-single-agent",))
    (found,) = refused.findings
    assert (found.code, found.severity, found.about) == ("acknowledge-first", "stop", DRUG.id)
    assert found.facts == ("nab-single-agent",)
    assert acknowledged(DRUG, GUARDED, occasion) == ()


def test_afterwards_a_caution_stays_with_the_dose() -> None:
    assert unacknowledged(DRUG, GUARDED, DONE) is None
    (found,) = acknowledged(DRUG, GUARDED, DONE)
    assert (found.code, found.severity, found.about) == ("single-agent-dose", "caution", DRUG.id)
    assert found.facts == ("nab-single-agent",)


@pytest.mark.parametrize("occasion", [an_occasion(), DONE])
def test_most_rules_ask_for_nothing(occasion: Occasion) -> None:
    assert unacknowledged(DRUG, a_rule(), occasion) is None
    assert acknowledged(DRUG, a_rule(), occasion) == ()
