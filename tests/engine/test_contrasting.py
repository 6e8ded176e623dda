"""Which rates may be subtracted, and the counts behind a rounded percentage."""

import pytest

from pocketref.engine.contrasting import alone, ends, pairs, refusal, uncounted
from pocketref.model.finding import Severity
from pocketref.model.toxicity import Grades, Rate
from tests.weighing import a_rate, a_trial

ONE, OTHER = a_rate("drug"), a_rate("placebo")


def test_two_arms_of_one_randomised_trial_are_subtracted() -> None:
    assert refusal(a_trial(), ONE, OTHER) is None
    assert refusal(a_trial(), a_rate("drug", "46 %/397"), OTHER) is None


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (a_rate("placebo", trial="another"), "not-same-trial"),
        (a_rate("placebo", compared=False), "arms-pooled"),
        (a_rate("placebo", event="nausea"), "not-same-event"),
        (a_rate("placebo", cut="final"), "not-same-cut"),
        (a_rate("placebo", period="after docetaxel"), "not-same-period"),
        (a_rate("placebo", group="Asia"), "not-same-group"),
        (a_rate("placebo", grades=Grades.SERIOUS), "not-same-grades"),
        (a_rate("placebo", "46 %"), "no-denominator"),
        (a_rate("placebo", "0"), "no-denominator"),
    ],
)
def test_what_differs_is_said_and_nothing_is_subtracted(other: Rate, why: str) -> None:
    for found in (refusal(a_trial(), ONE, other), refusal(a_trial(), other, ONE)):
        assert found is not None
        assert (found.severity, found.code, found.about) == (Severity.NOTE, why, "trial")
        assert (found.words, found.facts) == (("TRIAL",), ("design",))


def test_without_chance_nothing_is_subtracted_whatever_else_holds() -> None:
    found = refusal(a_trial(randomised=False), ONE, OTHER)
    assert found is not None
    assert found.code == "not-randomised"


def test_two_groups_of_one_arm_are_no_contrast() -> None:
    found = refusal(a_trial(), a_rate("drug", group="Asia"), a_rate("drug", group="elsewhere"))
    assert found is not None
    assert found.code == "not-same-group"


def test_like_stands_against_like_and_what_is_left_stands_alone() -> None:
    asia, serious = a_rate("drug", group="Asia"), a_rate("placebo", grades=Grades.SERIOUS)
    elsewhere = a_rate("placebo", trial="another", event="nausea")
    found = tuple(pairs(a_trial(), (ONE, asia, OTHER, serious, elsewhere)))
    assert [(pair.title, pair.rate, pair.other) for pair in found] == [
        ("Adding the drug", ONE, OTHER),
        ("Adding the drug", asia, None),
        ("Adding the drug", serious, None),
        ("Adding the other", OTHER, None),
        ("Adding the other", serious, None),
    ]


@pytest.mark.parametrize(
    ("figure", "wanted"),
    [
        ("272/407", (272, 272)),
        ("46 %/397", (181, 184)),
        ("46.0 %/397", (183, 182)),  # 45.95 to 46.05 % is 182.4 to 182.8: no count
        ("45.9 %/408", (188, 187)),
        ("33.8 %/396", (134, 134)),
        ("0 %/397", (0, 1)),
        ("100 %/397", (396, 397)),
        ("50 %/1", (1, 0)),
        ("50 %/2", (1, 1)),
        ("12 %/8", (1, 1)),  # 12.5 % may print as 12 % or as 13 %
        ("13 %/8", (1, 1)),
        ("50 %/1000", (495, 505)),
        ("46 %/1000000", (455_000, 465_000)),
    ],
)
def test_a_percentage_stands_for_every_count_that_prints_so(
    figure: str, wanted: tuple[int, int]
) -> None:
    found = ends(a_rate("drug", figure))
    if wanted[0] > wanted[1]:
        assert found is None
        return
    assert found is not None
    assert (found.fewest.events, found.most.events) == wanted
    assert found.fewest.people == found.most.people


def test_without_a_denominator_nobody_is_counted() -> None:
    assert ends(a_rate("drug", "46 %")) is None
    assert ends(a_rate("drug", "0")) is None


def test_a_rate_alone_and_a_percentage_of_no_count_are_told_with_their_trial() -> None:
    assert (alone(a_trial()).code, alone(a_trial()).words) == ("one-group-only", ("TRIAL",))
    assert (uncounted(a_trial()).code, uncounted(a_trial()).words) == ("no-count", ("TRIAL",))
