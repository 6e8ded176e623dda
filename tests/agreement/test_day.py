from pocketref.agreement.day import agreed, plan_day
from pocketref.model.noun import but
from tests.agreement.planted import OCCASION, PATIENT, a_plan, an_opinion
from tests.making import a_protocol


def test_a_day_both_agree_on_is_the_engines_own() -> None:
    day = plan_day(a_protocol(), PATIENT, OCCASION)
    assert day == a_plan()
    assert day.agreed


def test_one_difference_takes_every_number_back() -> None:
    day = agreed(but(a_plan(), check_code=None), an_opinion())
    assert not day.agreed
    assert day.findings[0].words == ("the day check code",)
