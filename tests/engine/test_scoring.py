import pytest

from pocketref.engine.scoring import scored
from pocketref.model.finding import Severity
from pocketref.model.patient import Given
from tests.gauging import FEVER, a_score, answered

SCORE = a_score()


def value(**said: str) -> int | None:
    return scored(SCORE, answered("a-score", **said)).value


@pytest.mark.parametrize(
    ("said", "points", "risk"),
    [
        ({"burden": "mild", "age": "no"}, 0, 0),
        ({"burden": "mild", "age": "yes"}, 2, 0),
        ({"burden": "bad", "age": "no"}, 3, 1),
        ({"burden": "bad", "age": "yes"}, 5, 1),
    ],
)
def test_points_of_what_was_answered_are_summed(
    said: dict[str, str], points: int, risk: int
) -> None:
    found = scored(SCORE, answered("a-score", **said))
    assert (found.value, found.risk, found.needs) == (points, risk, ())


def test_while_an_item_is_not_answered_there_is_no_value() -> None:
    found = scored(SCORE, answered("a-score", burden="bad"))
    assert (found.value, found.risk, found.needs) == (None, None, ("age",))
    assert scored(SCORE, ()).needs == ("burden", "age")


def test_a_choice_that_an_item_does_not_have_is_no_answer() -> None:
    assert scored(SCORE, answered("a-score", burden="yes", age="no")).needs == ("burden",)
    assert scored(SCORE, answered("a-score", burden="mild", age="mild")).needs == ("age",)
    assert value(burden="mild", age="") is None


def test_answers_to_other_questions_are_left_alone() -> None:
    others = (*answered("another", burden="bad", age="yes"), Given(ask="age", choice="yes"))
    assert scored(SCORE, others).needs == ("burden", "age")


def test_it_rests_on_what_counted_on_its_band_and_on_its_cautions() -> None:
    found = scored(SCORE, answered("a-score", burden="mild", age="no"))
    assert found.facts == ("burden-mild", "risk-0", "a-caution")
    assert scored(SCORE, ()).facts == ("a-caution",)


def test_the_emergency_is_told_whatever_the_score_comes_to() -> None:
    for said in ((), answered("a-score", burden="mild", age="no")):
        (alarm,) = scored(SCORE, said, FEVER).findings
        assert (alarm.severity, alarm.code, alarm.facts) == (Severity.STOP, "fever", ("fever",))
    assert scored(SCORE, ()).findings == ()
