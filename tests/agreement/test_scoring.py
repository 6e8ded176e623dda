import pytest

from pocketref.agreement.scoring import agreed, scored
from pocketref.engine import scoring
from pocketref.model.noun import but
from pocketref.recheck.scoring import Tally, tally
from tests.gauging import FEVER, a_score, answered

SCORE = a_score()
HIGH = answered("a-score", burden="bad", age="yes")
FIRST = scoring.scored(SCORE, HIGH, FEVER)
SECOND = tally(SCORE, HIGH)


def test_where_both_engines_agree_the_score_stands() -> None:
    assert scored(SCORE, HIGH, FEVER) == FIRST
    assert (FIRST.value, FIRST.risk) == (5, 1)
    assert scored(SCORE, HIGH[:1], FEVER) == scoring.scored(SCORE, HIGH[:1], FEVER)


@pytest.mark.parametrize(
    "other",
    [
        but(SECOND, value=SECOND.value and SECOND.value + 1),
        but(SECOND, risk=0),
        but(SECOND, needs=frozenset({"age"})),
        Tally(value=None, risk=None, needs=frozenset()),
    ],
)
def test_where_they_differ_no_value_stands_and_the_emergency_does(other: Tally) -> None:
    found = agreed(FIRST, other)
    assert (found.value, found.risk) == (None, None)
    assert [one.code for one in found.findings] == ["fever", "scores-disagree"]
