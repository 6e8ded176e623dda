import pytest

from pocketref.model.noun import but
from pocketref.model.toxicity import Arm, Grades, Rate, Trial
from pocketref.wording import rates
from pocketref.wording.units import NBSP
from tests.stating import stated

RATE = Rate(
    id="a-rate",
    trial="a-trial",
    arm="treated",
    event="diarrhoea",
    grades=Grades.ALL,
    cut="first analysis",
    fact="a-fact",
    events=stated("272"),
    people=stated("1407"),
    percent=stated("66.8 %"),
)
TRIAL = Trial(
    id="a-trial",
    title="TRIAL",
    randomised=True,
    arms=(Arm(id="treated", title="treated arm", gives="a drug"),),
)


@pytest.mark.parametrize("grades", Grades)
def test_every_band_of_grades_has_its_words(grades: Grades) -> None:
    assert rates.grades(grades)


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        ((), "272 of 1,407 people (66.8%)"),
        (("percent",), "272 of 1,407 people"),
        (("events",), "66.8% of 1,407 people"),
        (("people",), "272 people (66.8%), denominator not read"),
        (("people", "percent"), "272 people, denominator not read"),
        (("events", "people"), "66.8%, denominator not read"),
    ],
)
def test_a_figure_says_what_was_read_and_no_more(left_out: tuple[str, ...], said: str) -> None:
    rate = but(RATE, **dict.fromkeys(left_out))
    assert rates.figure(rate).replace(NBSP, " ") == said


def test_a_rate_says_in_whom_and_of_what() -> None:
    assert rates.whose(TRIAL, RATE) == "TRIAL, treated arm"
    assert rates.whose(TRIAL, but(RATE, group="Asia")) == "TRIAL, treated arm, Asia"
    assert rates.what(RATE) == "Any grade, overall, data cut first analysis"


@pytest.mark.parametrize(
    ("left_out", "said"),
    [((), "67 of 100"), (("percent",), "19 of 100"), (("people", "percent"), "")],
)
def test_a_rate_is_told_of_a_hundred_people(left_out: tuple[str, ...], said: str) -> None:
    assert rates.of_hundred(but(RATE, **dict.fromkeys(left_out))) == said


def test_less_than_one_in_a_hundred_is_not_rounded_away() -> None:
    rare = but(RATE, percent=stated("0.2 %"))
    assert rates.of_hundred(rare) == "fewer than 1 of 100"
    none = but(RATE, percent=stated("0 %"))
    assert rates.of_hundred(none) == "0 of 100"
