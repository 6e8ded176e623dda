"""Rates of a trial by both engines: subtracted, or side by side with the reason."""

from typing import Any

import pytest

from pocketref.agreement import contrasting
from pocketref.agreement.contrasting import compare, compare_all
from pocketref.agreement.risk import weigh_agreed
from pocketref.model.finding import Finding, Severity
from pocketref.model.risk import Apart, Compared, Effect, Risk
from pocketref.model.toxicity import Grades
from tests.weighing import a_rate, a_trial, counts

ONE, OTHER = a_rate("drug", "272/407"), a_rate("placebo", "181/397")
ROUNDED = a_rate("placebo", "46 %/397")
STOP = Finding(severity=Severity.STOP, code="risks-disagree", about="risk", words=("difference",))


def test_counts_are_compared_once_and_as_they_are() -> None:
    found = compare(a_trial(), ONE, OTHER, title="Adding the drug", cohort=10)
    assert isinstance(found, Compared)
    assert found.least is found.most
    assert found.least == weigh_agreed(counts("272/407"), counts("181/397"), 10)
    assert (found.trial, found.title, found.rounded) == ("trial", "Adding the drug", False)
    assert (found.exposed, found.control, found.facts) == (ONE, OTHER, (ONE.fact, OTHER.fact))


def test_a_rounded_percentage_is_worked_out_at_both_ends_and_the_wider_is_shown() -> None:
    found = compare(a_trial(), ONE, ROUNDED)
    assert isinstance(found, Compared)
    assert found.rounded
    assert found.least == weigh_agreed(counts("272/407"), counts("184/397"))
    assert found.most == weigh_agreed(counts("272/407"), counts("181/397"))
    assert found.least.difference < found.most.difference
    assert found.difference_limits.low == found.least.difference_limits.low
    assert found.difference_limits.high == found.most.difference_limits.high


def test_two_rounded_percentages_are_taken_at_their_far_ends() -> None:
    found = compare(a_trial(), a_rate("drug", "6 %/407"), a_rate("placebo", "5 %/397"))
    assert isinstance(found, Compared)
    assert found.least == weigh_agreed(counts("23/407"), counts("21/397"))
    assert found.most == weigh_agreed(counts("26/407"), counts("18/397"))
    assert found.effect is Effect.UNCLEAR


def test_what_may_not_be_subtracted_stands_side_by_side_and_says_why() -> None:
    serious = a_rate("placebo", grades=Grades.SERIOUS)
    found = compare(a_trial(), ONE, serious, title="Adding the drug")
    assert isinstance(found, Apart)
    assert (found.rates, found.why.code, found.title) == (
        (ONE, serious),
        "not-same-grades",
        "Adding the drug",
    )


@pytest.mark.parametrize("exposed", [a_rate("drug", "45.9 %/408"), a_rate("drug", "50 %/1")])
def test_a_percentage_of_no_count_is_not_compared(exposed: Any) -> None:  # noqa: ANN401  # a rate
    for pair in ((exposed, OTHER), (OTHER, exposed)):
        found = compare(a_trial(), *pair)
        assert isinstance(found, Apart)
        assert found.why.code == "no-count"


@pytest.mark.parametrize("stops", [(True, True), (False, True)])
def test_no_figure_stands_where_the_engines_differ_at_either_end(
    monkeypatch: pytest.MonkeyPatch, stops: tuple[bool, bool]
) -> None:
    right = weigh_agreed(counts("272/407"), counts("184/397"))
    said = iter(STOP if stop else right for stop in stops)

    def weighed(*_: object) -> Risk | Finding:
        return next(said)

    monkeypatch.setattr(contrasting, "weigh_agreed", weighed)
    found = compare(a_trial(), ONE, ROUNDED)
    assert found == Apart(rates=(ONE, ROUNDED), why=STOP)


def test_no_figure_stands_where_the_engines_differ_on_the_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(contrasting, "counts", lambda *_: (181, 185))
    for pair in ((ONE, ROUNDED), (ROUNDED, ONE)):
        found = compare(a_trial(), *pair)
        assert isinstance(found, Apart)
        assert (found.why.severity, found.why.code) == (Severity.STOP, "risks-disagree")


def test_every_contrast_is_made_and_a_rate_alone_is_told_once() -> None:
    asia = a_rate("drug", group="Asia")
    found = compare_all(a_trial(), (ONE, asia, OTHER))
    assert [type(one) for one in found] == [Compared, Apart]
    alone = found[1]
    assert isinstance(alone, Apart)
    assert (alone.rates, alone.why.code) == ((asia,), "one-group-only")


def test_a_rate_of_no_other_group_is_told_once_for_all_contrasts() -> None:
    (found,) = compare_all(a_trial(), (OTHER,))
    assert isinstance(found, Apart)
    assert found.rates == (OTHER,)
