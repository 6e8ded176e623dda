from fractions import Fraction

from pocketref.model.noun import but
from pocketref.model.patient import Given
from pocketref.recheck.scoring import Tally, tally
from tests.gauging import a_risk, a_score, answered

SCORE = a_score()


def test_points_are_counted_down_from_the_best() -> None:
    counted = {
        (burden, age): tally(SCORE, answered("a-score", burden=burden, age=age))
        for burden in ("mild", "bad")
        for age in ("yes", "no")
    }
    values: object = {said: (found.value, found.risk) for said, found in counted.items()}
    assert values == {
        ("mild", "no"): (0, 0),
        ("mild", "yes"): (2, 0),
        ("bad", "no"): (3, 1),
        ("bad", "yes"): (5, 1),
    }


def test_what_is_not_answered_is_named() -> None:
    open_ones = Tally(value=None, risk=None, needs=frozenset({"age"}))
    assert tally(SCORE, answered("a-score", burden="bad")) == open_ones
    assert tally(SCORE, answered("a-score", burden="bad", age="bad")) == open_ones
    other = (*answered("another", age="yes"), *answered("a-score", burden="bad"))
    assert tally(SCORE, (*other, Given(ask="age", choice="yes"))) == open_ones


def test_a_value_in_no_stretch_has_no_risk() -> None:
    high = answered("a-score", burden="bad", age="yes")
    assert tally(but(SCORE, risks=(a_risk("Low", "0", "2"),)), high).risk is None
    assert tally(but(SCORE, risks=(a_risk("High", "6", "9"),)), high).risk is None
    assert tally(SCORE, high).value == Fraction(5)


def test_an_answer_counts_once() -> None:
    twice = (*answered("a-score", burden="bad", age="yes"), *answered("a-score", burden="mild"))
    assert tally(SCORE, twice).value == Fraction(5)
